using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-44: a suggestion whose deputy was not satisfied is answered again within the time that the province sets.</summary>
internal sealed class AnsweredAgain : JudgedRule
{
    public override Rule Rule { get; } = new("R-44", Severity.Warning, new("不满意的建议没有按期再次答复", "Not answered again in time"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("国家法律没有规定期限；浙江、山东规定一个月，重庆规定两个月", "national law sets no limit; Zhejiang and Shandong one month, Chongqing two"),
        Checks = new("规则集为浙江、山东、重庆时，代表不满意的建议有再次办理的记录，并在上次答复后规定的月数之内。没有反馈日期的字段，所以从上次答复算起。", "Under the rule sets of Zhejiang, Shandong and Chongqing a dissatisfying reply is followed by another within the months set there, counted from the reply, since no field holds the day on which the deputy answered back."),
        Why = new("代表不满意的，承办单位应当再作研究办理并重新答复。", "The handler looks into it again and answers anew."),
        Mend = new("补记“再次办理”；从代表反馈之日起算没有超期的，写明已核实的理由", "Record the second answer; where it was in time from the deputy's word on, waive R-44 with the reason"),
        MendInLedger = new("在“代表建议再次办理”表里补记；从代表反馈之日起算没有超期的，在这一行的“已核实·规则”列写 R-44、“已核实·理由”列写理由（没有这两列的，加在最右边）", "Record the second answer in the sheet 代表建议再次办理; where it was in time put R-44 and the reason into the columns 已核实·规则 and 已核实·理由"),
        Raises = """
            period: 2024
            settings: {ruleset: zhejiang}
            suggestions:
              - {id: 1, title: 关于停车位的建议, received: 2024-01-16, assigned: 2024-01-26, replied: 2024-03-28, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2024-05-22, result: A}]}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: zhejiang}
            suggestions:
              - {id: 1, title: 关于停车位的建议, received: 2024-01-16, assigned: 2024-01-26, replied: 2024-03-28, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2024-04-22, result: A}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        if (bench.Ruleset.ReprocessMonths is not (> 0 and var months))
        {
            return;
        }

        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            if (suggestion.Get(Suggestions.Satisfaction) != Satisfactions.Dissatisfied || suggestion.Get(Suggestions.Replied) is not { } replied
                || replied.First > bench.AsOf || !bench.IsInForce(this, replied.First))
            {
                continue;
            }

            var due = replied.Last.AddMonths(months);
            var again = suggestion.Get(Suggestions.Reprocessed) is [var first, ..] && !(first.Get(Reprocessings.Date)?.First > bench.AsOf) ? first : null;
            if (again?.Get(Reprocessings.Date) is { } date)
            {
                if (date.First > due)
                {
                    bench.Report(this, suggestion, again.LocationOf(Reprocessings.Date), new($"不满意的答复以后{months}个月内应当再次答复，{date.FullWords}才答复", $"A dissatisfying reply is followed by another within {months} months; it came on {date.First:yyyy-MM-dd}"), on: date.First);
                }
            }
            else if (again is null && bench.AsOf > due)
            {
                bench.Report(this, suggestion, suggestion.LocationOf(Suggestions.Satisfaction), new($"代表不满意，到{DateSpan.Day(bench.AsOf).FullWords}没有再次答复的记录", $"The deputy was not satisfied; no second answer is recorded up to {bench.AsOf:yyyy-MM-dd}"));
            }
        }
    }
}
