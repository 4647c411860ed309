using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>Figures in groups with headings, as tables for people show them.</summary>
public static class StatisticGroups
{
    private static readonly (string Group, string Chinese, string English)[] s_headings =
    [
        ("sessions", "人民代表大会会议", "Sessions"),
        ("presidium_meetings", "主席团会议", "Presidium meetings"),
        ("inspections", "监督活动", "Supervision"),
        ("evaluations", "工作评议", "Evaluations"),
        ("suggestions", "代表建议", "Suggestions"),
        ("motions", "代表议案", "Motions"),
        ("duty_reports", "代表述职", "Duty reports"),
        ("contacts", "联系群众", "Contacts"),
        ("trainings", "学习培训", "Training"),
        ("petitions", "信访", "Petitions"),
        ("assistance", "走访慰问", "Assistance"),
        ("campaigns", "主题活动", "Campaigns"),
        ("group_activities", "代表小组活动", "Group activities"),
        ("stations", "代表联络站", "Stations"),
        ("publicity", "宣传信息", "Publicity"),
        ("publications", "文章心得", "Publications"),
        ("honors", "表彰奖励", "Honours"),
        ("funds", "经费", "Funds"),
        ("works", "中心工作", "Works"),
        ("deputies", "代表", "Deputies"),
        ("deputy_groups", "代表小组", "Deputy groups"),
        ("elections", "代表选举", "Elections"),
    ];

    /// <summary>The groups that have a figure to show, in the order of the catalogue. A family's members that are nought are left out.</summary>
    public static IReadOnlyList<StatisticGroup> Of(StatisticSet set)
    {
        var groups = new List<StatisticGroup>();
        foreach (var (group, chinese, english) in s_headings)
        {
            var rows = set.Figures.Where(figure => figure.Statistic.Group == group && IsShown(figure) && IsToldApart(figure, set)).Select(StatisticRow.Of).ToList();
            if (rows.Exists(row => row.Text != Figure.Nothing))
            {
                groups.Add(new StatisticGroup(chinese, english, rows));
            }
        }

        return groups;
    }

    /// <summary>The heading of a group.</summary>
    public static Message HeadingOf(string group)
    {
        foreach (var (name, chinese, english) in s_headings)
        {
            if (name == group)
            {
                return new(chinese, english);
            }
        }

        return new(group, group);
    }

    private static bool IsToldApart(Figure figure, StatisticSet set) =>
        figure.Statistic.Beside is not { } other || (figure.Statistic.Family is null ? set.Find(other) is { Known: true } : set.Family(other).Any());

    // Shares stand in their member's note; what nobody filled in says nothing in a long table.
    private static bool IsShown(Figure figure) => figure.Key is null
        ? figure.Known || figure.Unknown > 0 || figure.Numerator is not null
        : !figure.IsShare && (figure.Any || figure.Unknown > 0);
}
