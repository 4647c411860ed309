namespace ReportGen.Records;

/// <summary>The figures of the election before.</summary>
public static class ElectionPrevious
{
    public static readonly Field<Quantity> Turnout = Declare.Amount("turnout", "参选率", "%", "上届参选率");
    public static readonly Field<Quantity> Registered = Declare.Count("registered", "登记选民", "人/名", "上届登记选民人数");
    public static readonly Field<Quantity> Voted = Declare.Count("voted", "参加投票", "人/名", "上届参加投票人数");
    public static readonly Field<Quantity> Elected = Declare.Count("elected", "当选", "名/人", "上届当选人数，两级同时选举的写本级代表");

    public static readonly RecordType Type = new("elections.previous", "上届选举", [Turnout, Registered, Voted, Elected], isList: false);
}
