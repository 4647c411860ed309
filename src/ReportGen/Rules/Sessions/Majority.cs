using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>赞成 must be more than half of 全体代表, those absent among them (组织法 25).</summary>
internal static class Majority
{
    /// <summary>Reports a matter that claims to be carried without its majority.</summary>
    public static void Check(JudgedRule rule, Record session, Record matter, Field<Votes> field, Message claim, Bench bench)
    {
        if (matter.Get(field) is not { } votes || session.Date is not { } date || !bench.IsInForce(rule, date.First))
        {
            return;
        }

        if (votes.For?.Exact() is { } yes && AllDeputies.Of(session, bench) is { } all && yes * 2 <= all)
        {
            bench.Report(
                rule,
                session,
                matter.LocationOf(field),
                new(
                    $"{claim.Chinese}赞成{Rounding.Plain(yes)}票，没有超过全体代表{Rounding.Plain(all)}人的半数",
                    $"{claim.English} has {Rounding.Plain(yes)} votes, not more than half of all {Rounding.Plain(all)} deputies"),
                related: session.Has(Sessions.Expected) ? [new Related(session.LocationOf(Sessions.Expected), new("全体代表按应到人数算", "All deputies: those expected"))] : null);
        }
        else if (votes.For is null && votes.Share?.Exact() is { } share && share <= 50)
        {
            bench.Report(rule, session, matter.LocationOf(field), new($"{claim.Chinese}赞成率{Rounding.Plain(share)}%，没有超过半数", $"{claim.English} has {Rounding.Plain(share)}% in favour, not more than half"));
        }
    }
}
