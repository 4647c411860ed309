namespace ReportGen.Records;

/// <summary>Letters and visits of the people (信访).</summary>
public static class Petitions
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", PetitionKinds.All, "来信还是来访");
    public static readonly Field<Quantity> Count = Declare.Count("count", "件数", "件/次/批", "几件，不写为1件；只写了简要情况的，材料里不写受理几件");
    public static readonly Field<string> Subject = Declare.Text("subject", "事项", "反映什么");
    public static readonly Field<Quantity> Resolved = Declare.Count("resolved", "办结", "件/次/批", "办结几件");

    public static readonly RecordType Type = new("petitions", "信访/来信来访", [Date, Kind, Count, Subject, Resolved]);
}
