namespace ReportGen.Records;

/// <summary>Rules that the office set up (制度建设).</summary>
public static class Systems
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目/名称/制度", "制度名称", required: true);
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "建立或修订的时间");

    public static readonly RecordType Type = new("systems", "制度建设", [Title, Date], shorthand: Title);
}
