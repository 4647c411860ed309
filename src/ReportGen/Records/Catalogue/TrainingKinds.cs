namespace ReportGen.Records;

/// <summary>Kinds of training.</summary>
public static class TrainingKinds
{
    public static readonly EnumValue Political = new("political", "政治学习");
    public static readonly EnumValue Duty = new("duty", "履职培训");
    public static readonly EnumValue Meeting = new("meeting", "以会代训");

    public static readonly ChoiceSet All = new(Political, Duty, Meeting);
}
