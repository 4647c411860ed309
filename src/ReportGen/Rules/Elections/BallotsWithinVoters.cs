using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-65: nobody votes who is not registered, and proxies are among those who vote (选举法 44, as far as fields go).</summary>
internal sealed class BallotsWithinVoters : JudgedRule
{
    public override Rule Rule { get; } = new("R-65", Severity.Error, new("投票人数多于选民", "More ballots than voters"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第四十四条", "44").EveryYear,
        Checks = new("参加投票不多于登记选民，委托投票不多于参加投票。收回票数没有字段，不查。", "Those who voted are no more than the registered, and proxies no more than those who voted. Ballots returned have no field."),
        Why = new("收回的票多于投票人数的，选举无效；这样的数多半是写错。", "An election with more ballots than voters is void; such numbers are nearly always mistyped."),
        Mend = new("核对登记选民、参加投票和委托投票人数", "Check the three numbers"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, registered: 8420, voted: 8520}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, registered: 8420, voted: 8020, proxies: 120}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            Compare(election, election, Elections.Registered, Elections.Voted, bench);
            Compare(election, election, Elections.Voted, Elections.Proxies, bench);
        }

        foreach (var (election, figures) in Districts.Levels(bench.Book))
        {
            Compare(election, figures, ElectionFigures.Registered, ElectionFigures.Voted, bench);
            Compare(election, figures, ElectionFigures.Voted, ElectionFigures.Proxies, bench);
        }

        foreach (var (election, district) in Districts.Of(bench.Book))
        {
            Compare(election, district, ElectionDistricts.Registered, ElectionDistricts.Voted, bench);
        }
    }

    private void Compare(Record election, Record where, Field<Quantity> whole, Field<Quantity> part, Bench bench)
    {
        if (where.Exact(whole) is { } all && where.Exact(part) is { } some && some > all)
        {
            bench.Report(
                this,
                election,
                where.LocationOf(part),
                new($"{part.Name}({Rounding.Plain(some)})多于{whole.Name}({Rounding.Plain(all)})", $"{part.Key} ({Rounding.Plain(some)}) exceeds {whole.Key} ({Rounding.Plain(all)})"),
                related: [new Related(where.LocationOf(whole), new($"{whole.Name}在这里", $"{whole.Key} is here"))]);
        }
    }
}
