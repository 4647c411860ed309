using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-63: an election is valid when more than half of the district's voters vote (选举法 45 ¶1).</summary>
internal sealed class Turnout : JudgedRule
{
    public override Rule Rule { get; } = new("R-63", Severity.Error, new("参加投票人数不过半数", "Turnout of half or less"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第四十五条第一款", "45 ¶1").EveryYear,
        Checks = new("参加投票人数（含委托投票和流动票箱）超过登记选民的半数。记有当选的，不过半数是错误；没有的是警告。", "More than half of the registered voted, proxies and mobile boxes among them: an error where somebody was elected, else a warning."),
        Why = new("选区全体选民的过半数参加投票，选举有效。", "The election is valid only with more than half of the voters."),
        Mend = new("核对登记选民和参加投票人数", "Check both numbers"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 1, candidates: 2, registered: 600, voted: 300, elected: 1}]}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 1, candidates: 2, registered: 600, voted: 301, elected: 1}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            var anyElected = Districts.Levels(bench.Book).Any(l => ReferenceEquals(l.Election, election) && l.Part.Get(ElectionFigures.Elected)?.Exact(ElectionPersons.Total) > 0);
            Judge(election, election, Elections.Registered, Elections.Voted, anyElected, bench);
        }

        foreach (var (election, figures) in Districts.Levels(bench.Book))
        {
            Judge(election, figures, ElectionFigures.Registered, ElectionFigures.Voted, figures.Get(ElectionFigures.Elected)?.Exact(ElectionPersons.Total) > 0, bench);
        }

        foreach (var (election, district) in Districts.Of(bench.Book))
        {
            Judge(election, district, ElectionDistricts.Registered, ElectionDistricts.Voted, district.Get(ElectionDistricts.Elected)?.Count.Any == true, bench);
        }
    }

    private void Judge(Record election, Record where, Field<Quantity> registered, Field<Quantity> voted, bool isClaimedValid, Bench bench)
    {
        if (where.Exact(registered) is { } all && where.Exact(voted) is { } came && came * 2 <= all)
        {
            bench.Report(
                this,
                election,
                where.LocationOf(voted),
                new($"登记选民{Rounding.Plain(all)}人，参加投票{Rounding.Plain(came)}人，没有超过半数", $"{Rounding.Plain(came)} of {Rounding.Plain(all)} voters voted, not more than half"),
                related: [new Related(where.LocationOf(registered), new("登记选民在这里", "The registered"))],
                severity: isClaimedValid ? Severity.Error : Severity.Warning,
                on: election.Get(Elections.PollDay)?.First);
        }
    }
}
