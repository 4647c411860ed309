using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-26: each group of deputies is active some times a year, where the province sets a number.</summary>
internal sealed class GroupActivity : JudgedRule
{
    public override Rule Rule { get; } = new("R-26", Severity.Warning, new("代表小组活动偏少", "Few activities of a group"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("国家法律没有规定次数；山东、重庆每年四次，浙江三次，北京两次", "national law sets no number; Shandong and Chongqing four a year, Zhejiang three, Beijing two"),
        Checks = new("规则集为浙江、重庆、山东、北京时，每个代表小组全年活动次数不少于规定。小组以代表名册为准，名册没有的按活动里出现的小组。", "Under the rule sets of Zhejiang, Chongqing, Shandong and Beijing each group has as many activities as set there."),
        Why = new("闭会期间的代表活动以小组活动为基本形式。", "Between sessions deputies work in groups."),
        Mend = new("做过的补记到“代表小组活动”里", "Record what was done"),
        Raises = """
            period: 2024
            settings: {ruleset: zhejiang}
            group_activities:
              - {date: 2024-03-07, group: 第一小组, topic: 察看路灯}
              - {date: 2024-06-07, group: 第一小组, topic: 走访}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: zhejiang}
            group_activities:
              - {date: 2024-03-07, group: 第一小组, topic: 察看路灯}
              - {date: 2024-06-07, group: 第一小组, topic: 走访, times: 2}
            """,
    };

    public override void Check(Bench bench)
    {
        var activities = bench.Book.List(GroupActivities.Type);
        if (bench.Ruleset.GroupActivitiesPerYear is not (> 0 and var least) || !bench.IsWholeYear || !activities.IsFilledIn || !bench.IsInForce(this, bench.AsOf)
            || activities.Any(one => !one.Times.IsKnown || one.Get(GroupActivities.Group) is null))
        {
            return;
        }

        var listed = bench.Book.Roster.InOffice(bench.AsOf, Levels.Town).Select(d => d.Get(Deputies.Group)).OfType<string>().Distinct().ToList();
        foreach (var group in listed.Count > 0 ? listed : [.. activities.Select(one => one.Get(GroupActivities.Group)).OfType<string>().Distinct()])
        {
            var times = activities.Where(one => one.Get(GroupActivities.Group) == group).Sum(one => one.Times.Value ?? one.Times.Max ?? 0);
            if (times < least)
            {
                bench.Report(this, bench.PlaceOf(GroupActivities.Type), new($"{group}全年活动{Rounding.Plain(times)}次，本地规定不少于{least}次", $"“{group}” was active {Rounding.Plain(times)} times; {least} are set here"));
            }
        }
    }
}
