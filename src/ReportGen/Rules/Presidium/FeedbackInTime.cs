using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-25: opinions of an inspection are answered within a time, where the province sets one; national law says 及时.</summary>
internal sealed class FeedbackInTime : JudgedRule
{
    public override Rule Rule { get; } = new("R-25", Severity.Warning, new("监督意见反馈超期", "A late answer to an inspection"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("代表法第三十一条只要求及时反馈；山东、浙江规定三个月，重庆规定一个月", "art. 31 of the Law on Deputies asks for a prompt answer; Shandong and Zhejiang set three months, Chongqing one"),
        Checks = new("规则集为浙江、山东、重庆时，写了转交单位的监督活动，反馈日期在规定的月数之内；截止日已过期限还没有反馈的也报告。", "Under the rule sets of Zhejiang, Shandong and Chongqing an inspection that was passed on is answered within the months set there."),
        Why = new("提出的意见要有回音。", "An opinion deserves an answer."),
        Mend = new("核对反馈日期；已经反馈的补记“反馈日期”", "Check feedback_date, or add it"),
        Raises = """
            period: 2024
            settings: {ruleset: chongqing}
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛, sent_to: 镇政府, feedback_date: 2024-06-20}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: chongqing}
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛, sent_to: 镇政府, feedback_date: 2024-06-09}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        if (bench.Ruleset.FeedbackMonths is not (> 0 and var months))
        {
            return;
        }

        foreach (var inspection in bench.Book.List(Inspections.Type))
        {
            if (inspection.Date is not { } date || inspection.Get(Inspections.SentTo) is not { Count: > 0 } || !bench.IsInForce(this, date.First)
                || inspection.Times.Exact() is not 1)
            {
                continue;
            }

            var due = date.Last.AddMonths(months);
            if (inspection.Get(Inspections.FeedbackDate) is { } answered && answered.First <= bench.AsOf)
            {
                if (answered.First > due)
                {
                    bench.Report(this, inspection, inspection.LocationOf(Inspections.FeedbackDate), new($"反馈日期{answered.FullWords}，超过活动后{months}个月（{DateSpan.Day(due).FullWords}）", $"Answered on {answered.First:yyyy-MM-dd}, more than {months} months after the inspection"), on: answered.First);
                }
            }
            else if (bench.AsOf > due)
            {
                bench.Report(this, inspection, inspection.LocationOf(Inspections.SentTo), new($"转交以后，到{DateSpan.Day(bench.AsOf).FullWords}没有反馈的记录，期限是{DateSpan.Day(due).FullWords}", $"No answer is recorded up to {bench.AsOf:yyyy-MM-dd}; it was due on {due:yyyy-MM-dd}"), on: due.AddDays(1));
            }
        }
    }
}
