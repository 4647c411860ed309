using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>RG2018: the deputies in office are no more than the seats of their level, be they stated by the unit, listed in the roster or declared.</summary>
internal sealed class DeputiesWithinSeats : JudgedRule
{
    public override Rule Rule { get; } = new("RG2018", Severity.Error, new("现有代表多于代表名额", "More deputies than seats"));

    public override RulePage Page { get; } = new()
    {
        Checks = new(
            "各级的现有代表不多于这一级的代表名额：单位写的、“汇总数”里写的多了是错误；名册里统计截止日在职的多了，“汇总数”里各级合计的代表人数多于各级名额之和，是警告。有缺额的，现有代表少于名额，不算错。",
            "Deputies of a level are no more than its seats: more of them stated by the unit or declared is an error; more in the roster, or a declared total above all seats, is a warning. Fewer are vacancies."),
        Why = new("代表名额定了以后，补选只补缺额，现有代表不会比名额多；这样的数会写进基本情况、算进出席率和述职率。", "By-elections fill vacant seats only; such numbers are printed and go into rates."),
        Mend = new("核对两个数：名额以选举时确定的为准；已经离任、调走、去世的代表写上“任期止”", "Check both numbers; the seats are those set for the election. Write until for deputies who left office"),
        Raises = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, seats: {town: 51}, deputies: {town: 53}}
            """,
        Passes = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, seats: {town: 51}, deputies: {town: 49}}
            """,
    };

    public override bool JudgesAllTime => true;

    public override void Check(Bench bench)
    {
        if (bench.Book.Unit.Get(Units.Seats) is not { } seats)
        {
            return;
        }

        var stated = bench.Book.Unit.Get(Units.Deputies);
        foreach (var (level, field) in DeputyStock.Levels)
        {
            if (seats.Exact(field) is not { } all)
            {
                continue;
            }

            if (stated?.Exact(field) is { } deputies && deputies > all)
            {
                Report(bench, stated.LocationOf(field), new($"现有代表({Rounding.Plain(deputies)})", $"Deputies ({Rounding.Plain(deputies)})"), level, all, seats.LocationOf(field));
            }
            else if (Listed(bench, level) is { Count: var count and > 0 } listed && count > all)
            {
                Report(bench, listed[(int)all].LocationOf(Deputies.Name), new($"名册里在职的代表({count})", $"Deputies in office by the roster ({count})"), level, all, seats.LocationOf(field), Severity.Warning);
            }
        }

        foreach (var declared in bench.Book.Declared)
        {
            CheckDeclared(bench, declared, seats);
        }
    }

    private void CheckDeclared(Bench bench, DeclaredFigure declared, Record seats)
    {
        if (declared.Value?.Exact() is not { } deputies || StatisticCatalogue.Find(declared.Name) is not { } name)
        {
            return;
        }

        var said = new Message($"“{declared.Name}”申报的{Rounding.Plain(deputies)}名", $"“{declared.Name}”, declared as {Rounding.Plain(deputies)},");
        if (name.Full == "deputies.total")
        {
            if (SumOf(bench, seats) is { } sum && deputies > sum)
            {
                Report(bench, declared.ValueLocation, said, null, sum, bench.Book.Unit.LocationOf(Units.Seats), Severity.Warning);
            }

            return;
        }

        foreach (var (level, field) in DeputyStock.Levels)
        {
            if (name.Full == "deputies.by_level." + level.Key && seats.Exact(field) is { } all && deputies > all)
            {
                Report(bench, declared.ValueLocation, said, level, all, seats.LocationOf(field));
            }
        }
    }

    // Null where a level has deputies and no seats stated: nobody knows how many all of them may be.
    private static decimal? SumOf(Bench bench, Record seats)
    {
        var (sum, stated) = (0m, bench.Book.Unit.Get(Units.Deputies));
        foreach (var (level, field) in DeputyStock.Levels)
        {
            if (seats.Get(field) is { } some)
            {
                if (some.Exact() is not { } all)
                {
                    return null;
                }

                sum += all;
            }
            else if (stated?.Get(field) is not null || Listed(bench, level).Count > 0)
            {
                return null;
            }
        }

        return sum;
    }

    private static List<Record> Listed(Bench bench, EnumValue level) => [.. bench.Book.Roster.InOffice(bench.AsOf, level)];

    private void Report(Bench bench, Location at, Message deputies, EnumValue? level, decimal seats, Location seatsAt, Severity? severity = null)
    {
        var of = level is null ? new Message("各级名额之和", "all seats") : new Message($"{level.Label}代表名额", $"the {level.Key} seats");
        bench.Report(
            this,
            bench.Book.Unit,
            at,
            new($"{deputies.Chinese}多于{of.Chinese}({Rounding.Plain(seats)})", $"{deputies.English} exceed {of.English} ({Rounding.Plain(seats)})"),
            related: [new Related(seatsAt, new("代表名额在这里", "The seats"))],
            severity: severity);
    }
}
