using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Ballots and votes in a template: one member a heap of papers.</summary>
internal static class VoteMembers
{
    public static readonly ModelTable<CountedBallots> OfBallots = new(
        new("测评", "ballots"),
        new("satisfied", "满意", "满意票", ModelShape.Quantity, b => Of(b.Papers.Satisfied, b.Source, "satisfied", "满意")),
        new("basic", "基本满意", "基本满意票", ModelShape.Quantity, b => Of(b.Papers.Basic, b.Source, "basic", "基本满意")),
        new("dissatisfied", "不满意", "不满意票", ModelShape.Quantity, b => Of(b.Papers.Dissatisfied, b.Source, "dissatisfied", "不满意")),
        new("abstain", "弃权", "弃权票", ModelShape.Quantity, b => Of(b.Papers.Abstain, b.Source, "abstain", "弃权")));

    public static readonly ModelTable<CountedVotes> OfVotes = new(
        new("票数", "votes"),
        new("for", "赞成", "赞成票", ModelShape.Quantity, v => Of(v.Papers.For, v.Source, "for", "赞成")),
        new("against", "反对", "反对票", ModelShape.Quantity, v => Of(v.Papers.Against, v.Source, "against", "反对")),
        new("abstain", "弃权", "弃权票", ModelShape.Quantity, v => Of(v.Papers.Abstain, v.Source, "abstain", "弃权")),
        new("not_cast", "未投", "没有投的票", ModelShape.Quantity, v => Of(v.Papers.NotCast, v.Source, "not_cast", "未投")),
        new("share", "赞成率", "只知道百分比时的赞成率", ModelShape.Quantity, v => Of(v.Papers.Share, v.Source, "share", "赞成率", unit: "")));

    private static Value Of(Quantity? votes, NumberSource source, string key, string label, string unit = "票") =>
        votes is null ? Value.Null : Value.Of(new QuantityValue(votes, unit, source.Part(key, label)));
}
