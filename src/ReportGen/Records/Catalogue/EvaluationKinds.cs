namespace ReportGen.Records;

/// <summary>Kinds of evaluation.</summary>
public static class EvaluationKinds
{
    public static readonly EnumValue Work = new("work", "工作评议");
    public static readonly EnumValue Duty = new("duty", "述职评议");
    public static readonly EnumValue Satisfaction = new("satisfaction", "满意度测评");

    public static readonly ChoiceSet All = new(Work, Duty, Satisfaction);
}
