namespace ReportGen.Records;

/// <summary>How the handling of a suggestion was watched (督办).</summary>
public static class Oversights
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "督办日期");
    public static readonly Field<string> By = Declare.Text("by", "督办人/督办领导", "谁督办");
    public static readonly Field<string> Form = Declare.Text("form", "督办方式/方式", "怎样督办");

    public static readonly RecordType Type = new("suggestions.oversight", "建议督办", [Date, By, Form]);
}
