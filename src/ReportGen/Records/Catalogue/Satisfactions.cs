namespace ReportGen.Records;

/// <summary>What a deputy answered back.</summary>
public static class Satisfactions
{
    public static readonly EnumValue Satisfied = new("satisfied", "满意");
    public static readonly EnumValue Basic = new("basic", "基本满意");
    public static readonly EnumValue Dissatisfied = new("dissatisfied", "不满意");
    public static readonly EnumValue None = new("none", "未反馈");

    public static readonly ChoiceSet All = new(Satisfied, Basic, Dissatisfied, None);
}
