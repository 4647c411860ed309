namespace ReportGen.Records;

/// <summary>Experiences, problems and plans: sentences with their groups and terms.</summary>
public static class Statements
{
    public static readonly Field<string> Text = Declare.Text("text", "内容", "文字", required: true);
    public static readonly Field<string> Group = Declare.Text("group", "分组", "归在哪一组");
    public static readonly Field<Ordinal> Year = Declare.Ordinal("year", "年", "哪一年的打算");
    public static readonly Field<Ordinal> Quarter = Declare.Ordinal("quarter", "季度", "第几季度");
    public static readonly Field<DateSpan> Deadline = Declare.Date("deadline", "期限", "什么时候完成");
    public static readonly Field<string> Kind = Declare.Text("kind", "类型", "监督、学习、活动等");
    public static readonly Field<string> Completed = Declare.Text("done", "完成情况", "完成情况");

    private static readonly Field[] SharedFields = [Text, Group, Year, Quarter, Deadline, Kind, Completed];

    public static readonly RecordType Experiences = new("experiences", "经验体会", SharedFields, shorthand: Text);
    public static readonly RecordType Problems = new("problems", "存在问题", SharedFields, shorthand: Text);
    public static readonly RecordType Plans = new("plans", "下一步打算/下步打算/工作打算", SharedFields, shorthand: Text);
}
