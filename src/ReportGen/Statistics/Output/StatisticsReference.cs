using System.Text;

namespace ReportGen.Statistics;

/// <summary>The reference page docs/statistics.md, written from the catalogue; a test holds the file current.</summary>
public static class StatisticsReference
{
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append("""
            # 统计项

            本页由程序按统计目录生成，不要手改。中文名、英文名在哪里都可以写：`declared`（汇总数）、文字里的 `{…}` 引用、`reportgen explain`、模板的 `stats.…`（`统计.…`）。

            - 类型：**合计**是期间内发生的，较长期间相加；**存量**取期末；**比率**是分子之和除以分母之和，不取平均；**去重**按姓名或名称每个算一次。
            - 组：带 `…` 的一行是一组，`…` 是成员，如 `suggestions.by_category.农业农村`；有占比的，后面加 `.share`。
            - 没有填报的不算0；有“未统计”的合计不完整，正文不写；基数为0或有未统计部分的比率不适用，写作“—”。
            - 正文默认不写的，在 `settings.show`（设置：写入正文）里点名才写。


            """.ReplaceLineEndings("\n"));
        string? group = null;
        foreach (var statistic in StatisticCatalogue.All)
        {
            if (statistic.Group != group)
            {
                group = statistic.Group;
                page.Append(page[^2] == '\n' ? "" : "\n").Append($"## {StatisticGroups.HeadingOf(group).Chinese}\n\n| 中文名 | 英文名 | 单位 | 类型 | 口径 | 小数 | 正文 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            }

            Append(page, statistic);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Statistic statistic)
    {
        if (statistic.Family is not { } family)
        {
            Row(page, string.Join("、", statistic.ChineseNames), statistic.Name, statistic.Unit, statistic, statistic.Formula.Chinese, statistic.HiddenInProse);
            return;
        }

        var open = new StatisticName(statistic, "…", IsShare: false);
        var share = new StatisticName(statistic, "…", IsShare: true);
        var formula = statistic.Formula.Chinese + (family.SharePattern is null ? "" : $"；占比“{share.Label}”（`{share.Full}`）");
        Row(page, $"{statistic.Label}：{open.Label}", open.Full, statistic.Unit, statistic, formula, statistic.HiddenInProse);
        foreach (var member in family.Known)
        {
            var name = new StatisticName(statistic, member.Key, IsShare: false);
            Row(page, name.Label, name.Full, member.Unit ?? statistic.Unit, statistic, "同上", statistic.HiddenInProse || member.HiddenInProse);
        }
    }

    private static void Row(StringBuilder page, string chinese, string name, string unit, Statistic statistic, string formula, bool isHidden) =>
        page.Append($"| {chinese} | `{name}` | {unit} | {Kind(statistic.Kind)} | {formula} | {Decimals(statistic.Places)} | {(isHidden ? "默认不写" : "")} |\n");

    private static string Kind(StatisticKind kind) => kind switch
    {
        StatisticKind.Flow => "合计",
        StatisticKind.Stock => "存量",
        StatisticKind.Rate => "比率",
        StatisticKind.Distinct => "去重",
        _ => "日期",
    };

    private static string Decimals(Places places) => places switch
    {
        Places.Rate => "小数位",
        Places.Share => "占比小数位",
        Places.Two => "2位",
        Places.OnePrintedWhole => "1位，正文取整",
        _ => "",
    };
}
