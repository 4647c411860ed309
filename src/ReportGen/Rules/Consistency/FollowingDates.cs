using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2019: what follows from an event does not come before it: the feedback to an inspection, the second answer to a suggestion.</summary>
internal sealed class FollowingDates : JudgedRule
{
    public override Rule Rule { get; } = new("RG2019", Severity.Error, new("后面的事写在了前面", "What follows has an earlier date"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("监督活动的反馈日期不早于活动，建议再次答复的日期不早于第一次答复。只写了月份的按最宽的理解。", "The feedback to an inspection is not before it, nor the second answer to a suggestion before the first. A partial date is read as widely as it can be."),
        Why = new("颠倒的日期会照样印出来：3月视察，2月收到反馈。", "Such dates are printed as they are."),
        Mend = new("核对两个日期，多半写错了年份或月份", "Check both dates; a wrong year or month is likely"),
        Raises = """
            period: 2024
            inspections:
              - {date: 2024-03-01, kind: visit, topic: 防汛, feedback_date: 2024-02-01}
            """,
        Passes = """
            period: 2024
            inspections:
              - {date: 2024-03-01, kind: visit, topic: 防汛, feedback_date: 2024-03}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var inspection in bench.Book.List(Inspections.Type))
        {
            Compare(inspection, inspection, Inspections.Date, inspection, Inspections.FeedbackDate, bench);
        }

        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            foreach (var again in suggestion.Get(Suggestions.Reprocessed) ?? RecordList.NotFilledIn(Reprocessings.Type))
            {
                Compare(suggestion, suggestion, Suggestions.Replied, again, Reprocessings.Date, bench);
            }
        }
    }

    private void Compare(Record owner, Record first, Field<DateSpan> before, Record second, Field<DateSpan> behind, Bench bench)
    {
        if (first.Get(before) is { } earlier && second.Get(behind) is { } later && later.Last < earlier.First)
        {
            bench.Report(
                this,
                owner,
                second.LocationOf(behind),
                new($"{Name(second, behind)}({later.FullWords})早于{before.Name}({earlier.FullWords})", $"{behind.Key} ({later.First:yyyy-MM-dd}) is before {before.Key} ({earlier.First:yyyy-MM-dd})"),
                related: [new Related(first.LocationOf(before), new($"{before.Name}在这里", $"{before.Key} is here"))]);
        }
    }

    private static string Name(Record record, Field field) => record.Type == Reprocessings.Type ? "再次答复的" + field.Name : field.Name;
}
