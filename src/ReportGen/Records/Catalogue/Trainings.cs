namespace ReportGen.Records;

/// <summary>Training of deputies (学习培训).</summary>
public static class Trainings
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", TrainingKinds.All, "属于哪一种");
    public static readonly Field<string> Topic = Declare.Text("topic", "主题", "学什么", required: true);
    public static readonly Field<string> Audience = Declare.Text("audience", "对象", "谁参加");
    public static readonly Field<Quantity> People = Declare.Count("people", "人次", "人次/人/名", "参加人次，不是代表的也算");
    public static readonly Field<People> Deputies = Declare.People("deputies", "参加代表", "参加的代表：人数、名单或小组；没有写人次的，培训人次按它算，名单还用来写代表履职情况");
    public static readonly Field<TextList> Laws = Declare.NameList("laws", "法律", "学习的法律法规");
    public static readonly Field<string> Form = Declare.Text("form", "形式", "集中、外出等");

    public static readonly RecordType Type = new("trainings", "学习培训", [Date, Kind, Topic, Audience, People, Deputies, Laws, Form]);
}
