using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-07: the first session of a term meets within two months after its deputies are elected (组织法 20).</summary>
internal sealed class FirstSessionInTime : JudgedRule
{
    public override Rule Rule { get; } = new("R-07", Severity.Warning, new("首次会议开得晚", "The first session came late"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第二十条", "20"),
        Checks = new("换届选举完成以后两个月内，有本届第一次会议。", "The first session of the term is within two months after the general election."),
        Why = new("每届人民代表大会第一次会议，在本届代表选举完成后的两个月内举行。", "The law calls the first session within two months after the election is complete."),
        Mend = new("核对选举结束的日期和第一次会议的日期", "Check the end of the election and the date of the first session"),
        Raises = """
            period: 2026
            sessions:
              - {date: 2026-12-28, no: 1}
            elections:
              - {kind: general, poll_day: 2026-10-12, dates: {end: 2026-10-20}}
            """,
        Passes = """
            period: 2026
            sessions:
              - {date: 2026-12-18, no: 1}
            elections:
              - {kind: general, poll_day: 2026-10-12, dates: {end: 2026-10-20}}
            """,
    };

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            if (session.Get(Sessions.No)?.Number == 1 && session.Date is { } date && bench.IsInForce(this, date.First)
                && LastElection(bench, date.First) is { } completed && completed.Date.Last.AddMonths(2) < date.First)
            {
                bench.Report(
                    this,
                    session,
                    session.LocationOf(Sessions.Date),
                    new($"第一次会议（{date.FullWords}）离选举完成（{completed.Date.FullWords}）超过两个月", $"The first session ({date.First:yyyy-MM-dd}) is more than two months after the election ({completed.Date.Last:yyyy-MM-dd})"),
                    related: [new Related(completed.Place, new("选举完成的日期在这里", "The election"))]);
            }
        }
    }

    private static (DateSpan Date, Location Place)? LastElection(Bench bench, DateOnly before)
    {
        (DateSpan Date, Location Place)? last = null;
        foreach (var election in bench.OfUnit.SelectMany(book => book.List(Elections.Type)).Where(e => e.Get(Elections.Kind) == ElectionKinds.General))
        {
            var dates = election.Get(Elections.Dates);
            (DateSpan Date, Location Place)? one = dates?.Get(ElectionDates.End) is { } end ? (end, dates.LocationOf(ElectionDates.End))
                : election.Get(Elections.PollDay) is { } day ? (day, election.LocationOf(Elections.PollDay)) : null;
            if (one is { } found && found.Date.Last <= before && (last is null || found.Date.Last > last.Value.Date.Last))
            {
                last = one;
            }
        }

        return last;
    }
}
