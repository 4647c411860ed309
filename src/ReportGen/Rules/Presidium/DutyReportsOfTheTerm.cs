using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-29: by the end of the term every deputy has reported to the voters (代表法 58 sets no number; once a term is the custom).</summary>
internal sealed class DutyReportsOfTheTerm : JudgedRule
{
    private const int FewVoters = 50;

    public override Rule Rule { get; } = new("R-29", Severity.Warning, new("届末没有述职的代表，到会选民少的述职", "Deputies without a duty report, reports before few voters"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第五十八条", "58"),
        Checks = new("各年文件合起来覆盖整届时，届末在职的镇代表都述过职；口头述职到会选民不足50人的作提示。", "Where the files cover the whole term, every deputy in office at its end has reported; an oral report before fewer than 50 voters is a note."),
        Why = new("代表应当采取多种方式向选区选民报告履职情况。次数没有法定，各地一般要求届内至少一次；50人是一些地方的要求。", "Deputies report to their voters. The law sets no number; once a term, and 50 voters, are the custom of many places."),
        Mend = new("述过职的补记到“代表述职”里；没有的在届满前安排", "Record the reports given; arrange the others before the term ends"),
        Raises = """
            period: 2025-06-01..2026-12-31
            unit: {name: 清河镇, level: town, term: 19, term_start: 2025-06-01, term_end: 2026-12-27}
            deputies:
              - {name: 方卫国, level: town}
              - {name: 何美玲, level: town}
            duty_reports:
              - {date: 2025-10-23, deputies: [方卫国], voters: 60}
            """,
        Passes = """
            period: 2025-06-01..2026-12-31
            unit: {name: 清河镇, level: town, term: 19, term_start: 2025-06-01, term_end: 2026-12-27}
            deputies:
              - {name: 方卫国, level: town}
              - {name: 何美玲, level: town}
            duty_reports:
              - {date: 2025-10-23, deputies: [方卫国, 何美玲], voters: 60}
            """,
    };

    public override void Check(Bench bench)
    {
        foreach (var report in bench.Book.List(DutyReports.Type))
        {
            if (report.Exact(DutyReports.Voters) is < FewVoters and var voters && report.Get(DutyReports.Form) != DutyReportForms.Written
                && report.Date is { } date && bench.IsInForce(this, date.First))
            {
                bench.Report(this, report, report.LocationOf(DutyReports.Voters), new($"述职到会选民{Rounding.Plain(voters)}人，有的地方要求不少于{FewVoters}人", $"{Rounding.Plain(voters)} voters heard the report; some places ask for {FewVoters}"),
                    help: new("看看人数写得对不对；确实是这么多的，不用改，下次多请一些选民", "See whether the number is right; if it is, leave it, and ask more voters to the next"), severity: Severity.Info);
            }
        }

        CheckTerm(bench);
    }

    private void CheckTerm(Bench bench)
    {
        var unit = bench.Book.Unit;
        if (unit.Get(Units.TermStart) is not { } start || unit.Get(Units.TermEnd) is not { } end || !bench.IsInForce(this, end.Last)
            || bench.AsOf < end.Last || bench.Book.Period.From > end.Last || !Covers(bench, start.Last)
            || bench.OfUnit.SelectMany(b => b.List(DutyReports.Type)).Any(r => r.Get(DutyReports.Deputies) is { HasUnnamed: true } or { Names.Count: 0, Groups.Count: 0 }))
        {
            return;
        }

        var reported = bench.OfUnit.SelectMany(b => b.List(DutyReports.Type)).SelectMany(r => r.Get(DutyReports.Deputies)?.Deputies ?? [])
            .Select(d => d.Get(Deputies.Name)).ToHashSet();
        List<string> left = [.. bench.Book.Roster.InOffice(end.First, Levels.Town).Select(d => d.Get(Deputies.Name)).OfType<string>().Where(name => !reported.Contains(name))];
        if (left.Count > 0)
        {
            var names = string.Join("、", left.Take(10)) + (left.Count > 10 ? $"等{left.Count}人" : "");
            bench.Report(this, bench.PlaceOf(DutyReports.Type), new($"本届已满，{names}没有述职的记录", $"The term has ended and no duty report is recorded of {left.Count} deputies: {names}"), on: end.Last);
        }
    }

    private static bool Covers(Bench bench, DateOnly start)
    {
        var next = start;
        foreach (var book in bench.OfUnit)
        {
            next = book.Period.From <= next && book.Period.To >= next ? book.Period.To.AddDays(1) : next;
        }

        return next > bench.Book.Period.To;
    }
}
