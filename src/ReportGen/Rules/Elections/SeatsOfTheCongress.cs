using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-60: 45 seats and one more for every 1,500 inhabitants, at most 160 (选举法 12, 14). Once set the number stays, so it is compared only.</summary>
internal sealed class SeatsOfTheCongress : JudgedRule
{
    private const int Base = 45;
    private const int PerSeat = 1500;
    private const int Most = 160;
    private const int FewPeople = 2000;

    public override Rule Rule { get; } = new("R-60", Severity.Warning, new("代表名额与人口对不上", "Seats and population"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第十二条第一款第（四）项、第十四条", "12(4), 14"),
        Checks = new("镇代表名额不超过45名加每1500人1名（居住分散、少数民族多的可另加5%），不超过160名；人口2000人以上的不少于45名。2020年10月以前开始的届不判断。", "The township's seats are at most 45 and one for every 1,500 inhabitants (5% more where people live scattered), at most 160, and no fewer than 45 from 2,000 inhabitants on. Terms begun before October 2020 are not judged."),
        Why = new("名额由法律按人口规定，定了以后不随人口变动，所以只作比较。", "The law sets the seats by population; once set they stay, so that they are only compared."),
        Mend = new("核对人口和代表名额；名额已经批准的，不用改", "Check population and seats; approved seats stay as they are"),
        Raises = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, population: 10260, seats: {town: 60}}
            """,
        Passes = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, population: 10260, seats: {town: 51}}
            """,
    };

    public override void Check(Bench bench)
    {
        var unit = bench.Book.Unit;
        var begun = unit.Get(Units.TermStart)?.First ?? bench.Book.Period.From;
        if (unit.Get(Units.Seats) is not { } stated || stated.Exact(UnitSeats.Town) is not { } seats || unit.Exact(Units.Population) is not { } population
            || !bench.IsInForce(this, begun) || unit.Get(Units.Level) is { } level && (UnitLevels.IsAboveTownships(level) || level == UnitLevels.Subdistrict))
        {
            return;
        }

        var byLaw = Math.Min(Most, Base + Math.Floor(population / PerSeat));
        var most = Math.Min(Most, Math.Floor(byLaw * 1.05m));
        if (seats > most || (seats < Base && population >= FewPeople))
        {
            bench.Report(
                this,
                stated.LocationOf(UnitSeats.Town),
                new($"人口{Rounding.Plain(population)}人，按规定名额为{Rounding.Plain(byLaw)}名左右，写了{Rounding.Plain(seats)}名", $"{Rounding.Plain(population)} inhabitants make about {Rounding.Plain(byLaw)} seats, not {Rounding.Plain(seats)}"));
        }
    }
}
