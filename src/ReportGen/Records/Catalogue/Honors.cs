namespace ReportGen.Records;

/// <summary>Honours (表彰奖励).</summary>
public static class Honors
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目/荣誉/名称", "荣誉名称");
    public static readonly Field<string> Who = Declare.PersonName("who", "获奖者", "谁获得");
    public static readonly Field<string> Level = Declare.Text("level", "级别", "哪一级表彰");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "获得时间");

    public static readonly RecordType Type = new("honors", "表彰奖励/荣誉", [Title, Who, Level, Date]);
}
