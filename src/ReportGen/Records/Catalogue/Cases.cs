namespace ReportGen.Records;

/// <summary>Stories worth telling (典型案例).</summary>
public static class Cases
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目", "题目");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "时间");
    public static readonly Field<string> Story = Declare.Text("story", "经过", "事情的经过");
    public static readonly Field<RecordList> Figures = Declare.Records("figures", "数据", Records.Figures.Type, "里面的数量");
    public static readonly Field<string> Chapter = Declare.Text("chapter", "章节", "写进哪一章");

    public static readonly RecordType Type = new("cases", "典型案例", [Title, Date, Story, Figures, Chapter]);
}
