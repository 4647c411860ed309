namespace ReportGen.Records;

/// <summary>News and articles about the work (宣传信息).</summary>
public static class Publicity
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间");
    public static readonly Field<string> Item = Declare.Text("item", "内容", "宣传什么");
    public static readonly Field<string> Level = Declare.Text("level", "媒体级别/级别", "哪一级媒体");
    public static readonly Field<Quantity> Count = Declare.Count("count", "篇数", "篇/条/次/期/份/块/张", "几篇，不写为1篇");

    public static readonly RecordType Type = new("publicity", "宣传信息/宣传", [Date, Item, Level, Count]);
}
