namespace ReportGen.Records;

/// <summary>Supervision: visits, research, law enforcement checks, hearings, inquiries (监督活动).</summary>
public static class Inspections
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", InspectionKinds.All, "属于哪一种监督", required: true);
    public static readonly Field<EnumValue> Mode = Declare.Choice("mode", "方式", InspectionModes.All, "视察的方式");
    public static readonly Field<string> Topic = Declare.Text("topic", "主题", "围绕什么开展", required: true);
    public static readonly Field<string> Theme = Declare.Text("theme", "领域", "属于哪个领域");
    public static readonly Field<TextList> Laws = Declare.NameList("laws", "法律", "检查的法律法规");
    public static readonly Field<TextList> Sites = Declare.NameList("sites", "地点", "到过的地方");
    public static readonly Field<TextList> Targets = Declare.NameList("targets", "检查对象/对象", "检查的单位或事项");
    public static readonly Field<TextList> JointWith = Declare.NameList("joint_with", "联合单位", "会同哪些单位");
    public static readonly Field<EnumValue> Level = Declare.Choice("level", "层级", InspectionLevels.All, "本级开展，还是县镇联动");
    public static readonly Field<People> Deputies = Declare.People("deputies", "参加代表", "参加的代表：人数、名单或小组");
    public static readonly Field<Quantity> Expected = Declare.Count("expected", "应参加", "人/名", "应参加人数");
    public static readonly Field<Items> Findings = Declare.Items("findings", "发现问题", "个/条/处/项", "发现的问题：个数或逐条");
    public static readonly Field<Items> Opinions = Declare.Items("opinions", "意见建议", "条/个/项", "提出的意见建议：条数或逐条");
    public static readonly Field<string> Report = Declare.Text("report", "形成报告/报告题目", "形成的报告，写“是”或题目");
    public static readonly Field<TextList> SentTo = Declare.NameList("sent_to", "转交单位/转交", "意见转交哪个单位");
    public static readonly Field<DateSpan> FeedbackDate = Declare.Date("feedback_date", "反馈日期", "哪天反馈");
    public static readonly Field<string> Rectified = Declare.Text("rectified", "整改情况", "整改的情况");
    public static readonly Field<string> Follows = Declare.Text("follows", "跟踪", "跟踪的是哪次活动，写它的编号");

    public static readonly RecordType Type = new(
        "inspections",
        "监督活动/视察检查/视察调研",
        [Date, Kind, Mode, Topic, Theme, Laws, Sites, Targets, JointWith, Level, Deputies, Expected, Findings, Opinions, Report, SentTo, FeedbackDate, Rectified, Follows]);
}
