using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Ballots and votes in a template: one member a heap of papers.</summary>
internal static class VoteMembers
{
    public static readonly ModelTable<Ballots> OfBallots = new(
        new("测评", "ballots"),
        new("satisfied", "满意", "满意票", ModelShape.Quantity, b => Of(b.Satisfied)),
        new("basic", "基本满意", "基本满意票", ModelShape.Quantity, b => Of(b.Basic)),
        new("dissatisfied", "不满意", "不满意票", ModelShape.Quantity, b => Of(b.Dissatisfied)),
        new("abstain", "弃权", "弃权票", ModelShape.Quantity, b => Of(b.Abstain)));

    public static readonly ModelTable<Votes> OfVotes = new(
        new("票数", "votes"),
        new("for", "赞成", "赞成票", ModelShape.Quantity, v => Of(v.For)),
        new("against", "反对", "反对票", ModelShape.Quantity, v => Of(v.Against)),
        new("abstain", "弃权", "弃权票", ModelShape.Quantity, v => Of(v.Abstain)),
        new("not_cast", "未投", "没有投的票", ModelShape.Quantity, v => Of(v.NotCast)),
        new("share", "赞成率", "只知道百分比时的赞成率", ModelShape.Quantity, v => Of(v.Share, "")));

    private static Value Of(Quantity? votes, string unit = "票") => votes is null ? Value.Null : Value.Of(new QuantityValue(votes, unit));
}
