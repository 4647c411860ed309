namespace ReportGen.Records;

/// <summary>Elections that a session held.</summary>
public static class SessionElections
{
    public static readonly Field<string> Post = Declare.Text("post", "职务", "选举什么职务", required: true);
    public static readonly Field<string> Person = Declare.PersonName("person", "姓名", "谁当选");
    public static readonly Field<Quantity> Count = Declare.Count("count", "人数", "人/名", "当选几人，不写姓名时用");
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", SessionElectionKinds.All, "选举还是补选");
    public static readonly Field<Votes> Votes = Declare.Votes("votes", "票数/表决", "赞成、反对、弃权、未投的票数");

    public static readonly RecordType Type = new("sessions.elections", "人代会选举", [Post, Person, Count, Kind, Votes]);
}
