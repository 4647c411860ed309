namespace ReportGen.Records;

/// <summary>Contact with voters and the people (联系群众).</summary>
public static class Contacts
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<EnumValue> Form = Declare.Choice("form", "形式", ContactForms.All, "接待、走访等", required: true);
    public static readonly Field<EnumValue> Whom = Declare.Choice("whom", "联系对象", ContactWhom.All, "联系选民还是代表");
    public static readonly Field<string> Station = Declare.Text("station", "联络站", "在哪个联络站");
    public static readonly Field<People> Deputies = Declare.People("deputies", "参加代表", "参加的代表：人数、名单或小组");
    public static readonly Field<Quantity> Voters = Declare.Count("voters", "选民/参加选民", "人次/人/名", "接待、走访的选民人次");
    public static readonly Field<Quantity> Contacted = Declare.Count("contacted", "联系代表", "人次/人/名", "联系的代表人次");
    public static readonly Field<Quantity> PerDeputy = Declare.Count("per_deputy", "每人联系", "人/名/户", "每名代表联系几人；要写进材料的，写在简要情况里");
    public static readonly Field<Items> Opinions = Declare.Items("opinions", "意见建议", "条/个/件", "收集的意见");
    public static readonly Field<Quantity> Forwarded = Declare.Count("forwarded", "转办", "件/条/个", "转交办理几件");
    public static readonly Field<Quantity> Resolved = Declare.Count("resolved", "办结/解决", "件/条/个", "办结几件");

    public static readonly RecordType Type = new("contacts", "联系群众/联系选民/接待选民/双联系", [Date, Form, Whom, Station, Deputies, Voters, Contacted, PerDeputy, Opinions, Forwarded, Resolved]);
}
