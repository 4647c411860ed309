namespace ReportGen.Records;

/// <summary>Evaluations of offices and officials (工作评议).</summary>
public static class Evaluations
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "评议日期", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", EvaluationKinds.All, "属于哪一种评议");
    public static readonly Field<RecordList> Targets = Declare.Records("targets", "评议对象/对象", EvaluationTargets.Type, "评议的单位或个人；没有一一写的，写“县执法局、县水利局等8家单位”", splits: true, required: true);
    public static readonly Field<Quantity> Participants = Declare.Count("participants", "参评人数", "人/名", "参加测评的人数");
    public static readonly Field<Ballots> Ballots = Declare.Ballots("ballots", "测评", "测评票数");
    public static readonly Field<Quantity> Threshold = Declare.Amount("threshold", "合格线", "%", "合格所需的满意率");
    public static readonly Field<Items> Opinions = Declare.Items("opinions", "意见建议", "条/个/项", "提出的意见建议");
    public static readonly Field<string> Rectified = Declare.Text("rectified", "整改情况", "整改的情况");

    public static readonly RecordType Type = new("evaluations", "工作评议/评议/述职评议/满意度测评", [Date, Kind, Targets, Participants, Ballots, Threshold, Opinions, Rectified]);
}
