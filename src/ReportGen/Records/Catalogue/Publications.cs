namespace ReportGen.Records;

/// <summary>Articles and reflections that were written (文章心得).</summary>
public static class Publications
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目", "文章题目");
    public static readonly Field<string> Author = Declare.PersonName("author", "作者", "作者");
    public static readonly Field<string> Kind = Declare.Text("kind", "类型", "调研文章、心得等");
    public static readonly Field<string> Level = Declare.Text("level", "级别", "发表的级别");
    public static readonly Field<Quantity> Count = Declare.Count("count", "篇数", "篇", "几篇，不写为1篇");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "发表时间");

    public static readonly RecordType Type = new("publications", "文章心得", [Title, Author, Kind, Level, Count, Date]);
}
