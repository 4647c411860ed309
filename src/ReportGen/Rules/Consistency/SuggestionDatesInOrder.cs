using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-43: 提出 ≤ 交办 ≤ 答复 ≤ 办结. A date later than the cut-off day does not count yet and is no error.</summary>
internal sealed class SuggestionDatesInOrder : JudgedRule
{
    public override Rule Rule { get; } = new("R-43", Severity.Error, new("建议的日期先后颠倒", "Dates of a suggestion out of order"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("提出、交办、答复、办结的日期依次不早于前一个。只写了月份的按最宽的理解。", "Received, assigned, replied and completed follow one another. A partial date is read as widely as it can be."),
        Why = new("先后颠倒的日期多半写错了年份或月份，期限也就算错了。", "Dates out of order have a wrong year or month, and the limit is reckoned from them."),
        Mend = new("核对两个日期，多半写错了年份或月份", "Check both dates; a wrong year or month is likely"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-01-20, result: A}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-03-20, result: A}
            """,
    };

    private static readonly Field<DateSpan>[] s_steps = [Suggestions.Received, Suggestions.Assigned, Suggestions.Replied, Suggestions.Completed];

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            Field<DateSpan>? before = null;
            foreach (var step in s_steps)
            {
                if (suggestion.Get(step) is not { } date)
                {
                    continue;
                }

                if (before is not null && suggestion.Get(before) is { } earlier && date.Last < earlier.First)
                {
                    Report(suggestion, before, earlier, step, date, bench);
                }

                before = step;
            }
        }
    }

    private void Report(Record suggestion, Field<DateSpan> before, DateSpan earlier, Field<DateSpan> step, DateSpan date, Bench bench) => bench.Report(
        this,
        suggestion,
        suggestion.LocationOf(step),
        new($"{step.Name}({date.FullWords})早于{before.Name}({earlier.FullWords})", $"{step.Key} ({Day(date)}) is before {before.Key} ({Day(earlier)})"),
        help: new("核对两个日期，多半写错了年份或月份", "Check both dates; a wrong year or month is likely"),
        related: [new Related(suggestion.LocationOf(before), new($"{before.Name}在这里", $"{before.Key} is here"))]);

    private static string Day(DateSpan date) => date.IsDay ? date.First.ToString("yyyy-MM-dd") : $"{date.First:yyyy-MM-dd}..{date.Last:yyyy-MM-dd}";
}
