using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-61: a district elects one to three deputies (选举法 25).</summary>
internal sealed class SeatsOfADistrict : JudgedRule
{
    public override Rule Rule { get; } = new("R-61", Severity.Error, new("选区名额不是一至三名", "A district of other than one to three seats"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第二十五条", "25").EveryYear,
        Checks = new("每个选区的应选名额为一至三名。", "Every district has one to three seats."),
        Why = new("选区的大小，按照每一选区选一名至三名代表划分。", "Districts are drawn so that each elects one to three deputies."),
        Mend = new("核对选区名额；几个选区不要合写成一条", "Check the seats; do not write several districts as one"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 4, candidates: 6}]}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 3, candidates: 4}]}
            """,
    };

    public override void Check(Bench bench)
    {
        foreach (var (election, district) in Districts.Of(bench.Book))
        {
            if (district.Exact(ElectionDistricts.Seats) is { } seats && seats is < 1 or > 3)
            {
                bench.Report(this, election, district.LocationOf(ElectionDistricts.Seats), new($"{district.Get(ElectionDistricts.Name)}名额{Rounding.Plain(seats)}名，每个选区选一名至三名代表", $"{district.Get(ElectionDistricts.Name)} has {Rounding.Plain(seats)} seats; a district elects one to three deputies"));
            }
        }
    }
}
