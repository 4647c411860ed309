namespace ReportGen.Records;

/// <summary>Deputies report to their voters (代表述职).</summary>
public static class DutyReports
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "述职日期", required: true);
    public static readonly Field<People> Deputies = Declare.People("deputies", "述职代表", "述职的代表：名单、人数，或分层级的人数", required: true);
    public static readonly Field<string> Place = Declare.Text("place", "地点", "在哪里");
    public static readonly Field<string> District = Declare.Text("district", "选区", "哪个选区");
    public static readonly Field<Quantity> Voters = Declare.Count("voters", "参加选民", "人次/人/名", "参加的选民人次");
    public static readonly Field<Items> Opinions = Declare.Items("opinions", "意见建议", "条/个/项", "选民提出的意见");
    public static readonly Field<Quantity> Answered = Declare.Count("answered", "现场答复", "条/个/件", "当场答复几条");
    public static readonly Field<Ballots> Ballots = Declare.Ballots("ballots", "测评", "测评票数");
    public static readonly Field<EnumValue> Form = Declare.Choice("form", "形式", DutyReportForms.All, "口头还是书面");
    public static readonly Field<string> Rectified = Declare.Text("rectified", "整改情况", "整改的情况");

    public static readonly RecordType Type = new("duty_reports", "代表述职/报告履职", [Date, Deputies, Place, District, Voters, Opinions, Answered, Ballots, Form, Rectified]);
}
