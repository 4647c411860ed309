namespace ReportGen.Records;

/// <summary>How a deputy reported.</summary>
public static class DutyReportForms
{
    public static readonly EnumValue Oral = new("oral", "口头/口头述职");
    public static readonly EnumValue Written = new("written", "书面/书面述职");

    public static readonly ChoiceSet All = new(Oral, Written);
}
