namespace ReportGen.Records;

/// <summary>The presidium of the unit.</summary>
public static class UnitPresidium
{
    public static readonly Field<Quantity> Quota = Declare.Count("quota", "名额", "名/人", "主席团名额");
    public static readonly Field<Breakdown> Seats = Declare.Breakdown("seats", "构成", "各方面的人数");
    public static readonly Field<RecordList> Members = Declare.Records("members", "成员", PresidiumMembers.Type, "主席团成员");

    public static readonly RecordType Type = new("unit.presidium", "主席团", [Quota, Seats, Members], isList: false);
}
