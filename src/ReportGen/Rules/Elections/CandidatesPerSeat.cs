using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-62: formal candidates exceed the seats by a third up to the whole (选举法 31 ¶2): an error in a district, a warning for totals.</summary>
internal sealed class CandidatesPerSeat : JudgedRule
{
    public override Rule Rule { get; } = new("R-62", Severity.Error, new("正式候选人数不合差额规定", "The number of formal candidates"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第三十一条第二款", "31 ¶2"),
        Checks = new("换届选举各选区的正式候选人多于名额三分之一至一倍：1名选2名候选人，2名选3至4名，3名选4至6名。选区不合是错误，合计不合是警告。补选不适用。", "In a general election the formal candidates of a district exceed its seats by a third up to the whole: 2 for 1, 3 or 4 for 2, 4 to 6 for 3. A district is an error, a total a warning. By-elections are exempt."),
        Why = new("直接选举实行差额，候选人应多于应选代表名额三分之一至一倍。", "Direct elections have more candidates than seats, by a third up to the whole."),
        Mend = new("核对名额和正式候选人数（不是初步候选人数）", "Check seats and formal candidates (not nominees)"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 2, candidates: 2}]}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 2, candidates: 3}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var (election, district) in Districts.Of(bench.Book))
        {
            if (district.Exact(ElectionDistricts.Seats) is >= 1 and <= 3 and var seats && district.Exact(ElectionDistricts.Candidates) is { } candidates)
            {
                Judge(election, seats, candidates, district.LocationOf(ElectionDistricts.Candidates), district.Get(ElectionDistricts.Name) ?? "", Severity.Error, bench);
            }
        }

        foreach (var (election, figures) in Districts.Levels(bench.Book))
        {
            if (figures.Exact(ElectionFigures.Seats) is > 0 and var seats && figures.Get(ElectionFigures.Candidates)?.Exact(ElectionPersons.Total) is { } candidates)
            {
                var elected = seats - (figures.Exact(ElectionFigures.SeatsFromAbove) ?? 0);
                var isFair = Fits(seats, candidates) || Fits(elected, candidates);
                if (!isFair)
                {
                    Judge(election, seats, candidates, figures.LocationOf(ElectionFigures.Candidates), "合计", Severity.Warning, bench);
                }
            }
        }
    }

    private void Judge(Record election, decimal seats, decimal candidates, Location at, string where, Severity severity, Bench bench)
    {
        if (election.Get(Elections.Kind) == ElectionKinds.General && !Fits(seats, candidates) && bench.IsInForce(this, Districts.DayOf(election, bench)))
        {
            var least = Math.Ceiling(seats * 4 / 3);
            bench.Report(
                this,
                election,
                at,
                new(
                    $"{where}名额{Rounding.Plain(seats)}名，正式候选人{Rounding.Plain(candidates)}名，应为{Rounding.Plain(least)}至{Rounding.Plain(seats * 2)}名",
                    $"{(where == "合计" ? "In all" : where)}: {Rounding.Plain(candidates)} candidates for {Rounding.Plain(seats)} seats; {Rounding.Plain(least)} to {Rounding.Plain(seats * 2)} are lawful"),
                severity: severity);
        }
    }

    private static bool Fits(decimal seats, decimal candidates) => candidates * 3 >= seats * 4 && candidates <= seats * 2;
}
