namespace ReportGen.Records;

/// <summary>Second answers to a suggestion whose proposer was not satisfied.</summary>
public static class Reprocessings
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "再次答复的日期");
    public static readonly Field<EnumValue> Result = Declare.Choice("result", "办理结果/结果", SuggestionResults.All, "再次办理的结果");
    public static readonly Field<EnumValue> Satisfaction = Declare.Choice("satisfaction", "满意度", Satisfactions.All, "代表是否满意");

    public static readonly RecordType Type = new("suggestions.reprocessed", "建议再次办理", [Date, Result, Satisfaction]);
}
