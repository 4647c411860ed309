namespace ReportGen.Records;

/// <summary>The parts of <see cref="Votes"/>.</summary>
public static class VoteFields
{
    public static readonly Field<Quantity> For = Declare.Count("for", "赞成/同意", "票/人", "赞成票");
    public static readonly Field<Quantity> Against = Declare.Count("against", "反对", "票/人", "反对票");
    public static readonly Field<Quantity> Abstain = Declare.Count("abstain", "弃权", "票/人", "弃权票");
    public static readonly Field<Quantity> NotCast = Declare.Count("not_cast", "未投/未按表决器", "票/人", "没有投票的");

    public static readonly RecordType Type = new("votes", "表决", [For, Against, Abstain, NotCast], isList: false);
}
