namespace ReportGen.Records;

/// <summary>Work under the leadership of the party committee.</summary>
public static class PartyWork
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", PartyWorkKinds.All, "属于哪一种", required: true);
    public static readonly Field<string> Topic = Declare.Text("topic", "主题", "主题", required: true);
    public static readonly Field<Quantity> People = Declare.Count("people", "人次", "人次/人", "参加人次");

    public static readonly RecordType Type = new("party_work", "党的领导", [Date, Kind, Topic, People]);
}
