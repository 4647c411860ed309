using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-08: a term is five years (组织法 9), and its sessions lie within it.</summary>
internal sealed class TermOfFiveYears : JudgedRule
{
    // Terms begin and end with a session, so that they are some weeks longer or shorter.
    private const int ToleratedDays = 92;

    public override Rule Rule { get; } = new("R-08", Severity.Warning, new("届期对不上", "The term does not fit"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第九条、第三十八条", "9, 38"),
        Checks = new("届期大约五年（相差三个月以内不计）；本届的人代会在届期之内，别届的人代会不在本届届期之内，不合是错误；下一届的第一次会议可以早于写的届期止三个月以内。", "The term is about five years (three months more or less are let pass); its sessions lie within it and those of other terms outside, else an error. The next term may begin up to three months before the stated end."),
        Why = new("地方各级人民代表大会每届任期五年，从本届第一次会议开始，到下届第一次会议为止。", "Each congress has a term of five years, from its first session to the first session of the next."),
        Mend = new("核对“届”、届期起止和会议日期", "Check the term, its dates and the date of the session"),
        Raises = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, term_start: 2021-12-28, term_end: 2025-12-27}
            """,
        Passes = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, term_start: 2021-12-28, term_end: 2026-12-27}
            """,
    };

    public override void Check(Bench bench)
    {
        var unit = bench.Book.Unit;
        if (unit.Get(Units.TermStart) is not { } start || !bench.IsInForce(this, bench.AsOf))
        {
            return;
        }

        var end = unit.Get(Units.TermEnd);
        if (end is not null && !IsFiveYears(start, end))
        {
            bench.Report(this, unit, unit.LocationOf(Units.TermEnd), new($"届期从{start.FullWords}到{end.FullWords}，不是五年", $"The term runs from {start.First:yyyy-MM-dd} to {end.Last:yyyy-MM-dd}, which is not five years"));
        }

        foreach (var session in bench.Book.List(Sessions.Type))
        {
            CheckSession(session, unit.Get(Units.Term)?.Number, start, end, bench);
        }
    }

    private void CheckSession(Record session, int? own, DateSpan start, DateSpan? end, Bench bench)
    {
        if (session.Date is not { } date)
        {
            return;
        }

        var term = session.Get(Sessions.Term)?.Number ?? session.Get(Sessions.No)?.Term;
        if ((term is null || term == own) && (date.Last < start.First || date.First > (end?.Last ?? DateOnly.MaxValue)))
        {
            bench.Report(
                this,
                session,
                session.LocationOf(Sessions.Date),
                new($"会议日期{date.FullWords}不在本届（{start.FullWords}至{end?.FullWords ?? "今"}）之内", $"The session of {date.First:yyyy-MM-dd} lies outside the term"),
                help: new("上一届的会议写明“届”；本届的核对日期和届期", "Give a session of another term its term; else check the dates"),
                severity: Severity.Error);
        }
        else if (term is { } other && own is { } current && other != current && (other < current ? date.First > start.Last : IsLongBeforeTheEnd(date, start, end)))
        {
            bench.Report(
                this,
                session,
                session.LocationOf(session.Has(Sessions.Term) ? Sessions.Term : Sessions.No),
                new($"写的是第{other}届的会议，日期{date.FullWords}在第{current}届（{start.FullWords}至{end?.FullWords ?? "今"}）之内", $"A session of term {other} on {date.First:yyyy-MM-dd}, which lies in term {current}"),
                help: new("核对会议的“届”和日期；日期没有错的，改正届", "Check the session's term and date"),
                related: [new Related(bench.Book.Unit.LocationOf(Units.TermStart), new($"第{current}届的届期在这里", $"Term {current}"))],
                severity: Severity.Error);
        }
    }

    // A term ends when the next one meets, whatever end was stated before.
    private static bool IsLongBeforeTheEnd(DateSpan date, DateSpan start, DateSpan? end) =>
        date.Last.DayNumber >= start.First.DayNumber && date.Last.DayNumber < (end?.First ?? start.First.AddYears(5)).DayNumber - ToleratedDays;

    // A partial date (2021, 2021-12) is every day it may be.
    private static bool IsFiveYears(DateSpan start, DateSpan end) =>
        end.Last.DayNumber >= start.First.AddYears(5).DayNumber - ToleratedDays && end.First.DayNumber <= start.Last.AddYears(5).DayNumber + ToleratedDays;
}
