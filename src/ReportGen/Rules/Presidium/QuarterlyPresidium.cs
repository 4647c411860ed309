using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-20: the presidium meets every quarter, where the province says so; national law sets no number.</summary>
internal sealed class QuarterlyPresidium : JudgedRule
{
    public override Rule Rule { get; } = new("R-20", Severity.Warning, new("有的季度没有主席团会议", "A quarter without a presidium meeting"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("国家法律没有规定次数；浙江、重庆、河南、四川规定每季度至少一次", "national law sets no number; Zhejiang, Chongqing, Henan and Sichuan ask for one a quarter"),
        Checks = new("规则集为浙江、重庆、河南、四川时，截止日以前的每个季度都有主席团会议，大会期间的不算。", "Under the rule sets of Zhejiang, Chongqing, Henan and Sichuan every quarter that has ended has a regular presidium meeting."),
        Why = new("闭会期间主席团要定期研究工作。", "Between sessions the presidium carries the work."),
        Mend = new("开过的会议补记到“主席团会议”里", "Record the meeting that was held"),
        Raises = """
            period: 2024
            settings: {ruleset: zhejiang}
            presidium_meetings:
              - {date: 2024-02-20}
              - {date: 2024-05-20}
              - {date: 2024-11-20}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: zhejiang}
            presidium_meetings:
              - {date: 2024-02-20}
              - {date: 2024-05-20}
              - {date: 2024-08-20}
              - {date: 2024-11-20}
            """,
    };

    public override void Check(Bench bench)
    {
        if (bench.Ruleset.PresidiumEveryMonths is not (> 0 and var months) || !bench.IsInForce(this, bench.Book.Period.From))
        {
            return;
        }

        var meetings = bench.Book.List(PresidiumMeetings.Type).Where(m => !m.Get(PresidiumMeetings.DuringSession)).Select(m => m.Date).OfType<DateSpan>().ToList();
        for (var from = bench.Book.Period.From; from.AddMonths(months).AddDays(-1) <= bench.AsOf; from = from.AddMonths(months))
        {
            var to = from.AddMonths(months).AddDays(-1);
            if (!meetings.Exists(date => date.Overlaps(from, to)))
            {
                bench.Report(this, bench.PlaceOf(PresidiumMeetings.Type), new($"{from.Year}年{from.Month}月至{to.Month}月没有主席团会议记录", $"No presidium meeting is recorded from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"), on: to);
            }
        }
    }
}
