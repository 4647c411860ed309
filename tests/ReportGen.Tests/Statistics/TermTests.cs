using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>Several years of one unit. The figures were worked out by hand from the records.</summary>
public sealed class TermTests
{
    // Received 2022: 3 (one answered only in 2023), 2023: 2. Answered: 2022 two, 2023 two and the one carried over.
    private const string First = """
        period: 2022
        inspections:
          - {date: 2022-03-10, kind: visit, topic: 甲, deputies: [方卫国, 何美玲], opinions: 4}
          - {date: 2022-09-10, kind: research, topic: 乙, deputies: 5, opinions: 30余}
        suggestions:
          - {id: 1, title: 一, received: 2022-01-18, assigned: 2022-01-20, replied: 2022-03-01, result: A}
          - {id: 2, title: 二, received: 2022-01-18, assigned: 2022-01-20, replied: 2022-03-02, result: B}
          - {id: 3, title: 三, received: 2022-11-18, assigned: 2022-11-20}
        petitions:
          - {date: 2022-05, count: 4, resolved: 3}
        """;

    private const string Second = """
        period: 2023
        inspections:
          - {date: 2023-03-10, kind: visit, topic: 丙, deputies: [何美玲, 罗建平], opinions: 6}
        suggestions:
          - {id: 3, title: 三, received: 2022-11-18, assigned: 2022-11-20, replied: 2023-01-10, result: A}
          - {id: 4, title: 四, received: 2023-01-18, assigned: 2023-01-20, replied: 2023-03-01, result: A}
          - {id: 5, title: 五, received: 2023-01-18, assigned: 2023-01-20, replied: 2023-03-02, result: A}
        """;

    [Fact]
    public void Years_add_up_to_the_whole_each_suggestion_in_the_year_it_was_received()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", Second));
        Assert.Equal(5, c["建议件数"].Value);
        Assert.Equal(5, c["建议答复件数"].Value);
        Assert.Equal(4, c["办理结果A类件数"].Value);
        Assert.Equal("80%", c["办理结果A类占比"].Text);
        Assert.Equal([3, 2], c.Set.Years.Select(year => year.Find("建议件数")!.Value));
        Assert.Equal([3, 2], c.Set.Years.Select(year => year.Find("建议答复件数")!.Value));
        Assert.Equal([2, 1], c.Set.Years.Select(year => year.Find("监督活动次数")!.Value));
        Assert.Equal(["2022年", "2023年"], c.Set.Years.Select(year => year.Label));
        Assert.Equal(3, c["参加监督活动代表人数"].Value);
        Assert.Equal("40余", c["监督意见建议条数"].Text);
    }

    [Fact]
    public void What_a_year_does_not_fill_in_is_not_nought_and_is_told()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", Second));
        var parts = FigureParts.Of(c.Set, c["信访件数"]);
        Assert.Equal(4, c["信访件数"].Value);
        Assert.Equal(["2023年"], parts.Blank);
        Assert.Equal(["4", "—"], parts.All.Select(part => part.TableText));
        Assert.Null(parts.Mean);
        Assert.Null(parts.Change);

        var none = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", Second + "\npetitions: 无"));
        parts = FigureParts.Of(none.Set, none["信访件数"]);
        Assert.Empty(parts.Blank);
        Assert.Equal("2023年", Assert.Single(parts.None).Label);
        Assert.Equal(2, parts.Mean);
        Assert.Equal("-4（-100%）", ChangeText.Signed(parts.Change!));
    }

    [Fact]
    public void First_and_last_year_may_be_parts_of_years()
    {
        var c = Counted.OfFiles(
            "2022-06-01..2023-03-31",
            ("2022.yaml", First),
            ("2023.yaml", Second));
        Assert.Equal(2, c["监督活动次数"].Value);
        Assert.Equal(3, c["建议件数"].Value);
        Assert.Equal(["2022年（6月起）", "2023年第一季度"], c.Set.Years.Select(year => year.Label));
        Assert.Equal([1, 1], c.Set.Years.Select(year => year.Find("监督活动次数")!.Value));

        // Parts of years are not held against whole ones.
        var parts = FigureParts.Of(c.Set, c["监督活动次数"]);
        Assert.Null(parts.Change);
        Assert.Null(parts.Mean);
        Assert.Empty(parts.Highest);
    }

    [Fact]
    public void A_year_known_by_its_totals_joins_the_sums_and_the_rates()
    {
        // 答复率: recorded 5 of 5, declared 18 of 20: 23 of 25 = 92%.
        var c = Counted.OfFiles(
            "2021..2023",
            ("2022.yaml", First),
            ("2023.yaml", Second + "\ndeclared_since: {2021: {建议件数: 20, 建议交办件数: 20, 建议答复件数: 18, 视察次数: 7, 述职场次: 约30}}"));
        Assert.Empty(c.Bag.Items);
        Assert.Equal(25, c["建议件数"].Value);
        Assert.Equal(23, c["建议答复件数"].Value);
        Assert.Equal("92%", c["建议答复率"].Text);
        Assert.Equal((23m, 25m), (c["建议答复率"].Numerator, c["建议答复率"].Denominator));
        Assert.Equal(9, c["视察次数"].Value);
        Assert.Equal("约30", c["述职场次"].Text);
        Assert.Equal(["2021年", "2022年", "2023年"], c.Set.Years.Select(year => year.Label));
        Assert.Equal("90%", c.Set.Years[0].Find("建议答复率")!.Text);

        // The kinds of supervision are told for 2021, all of it is not.
        Assert.Equal(["2021年"], FigureParts.Of(c.Set, c["监督活动次数"]).Blank);
    }

    [Fact]
    public void A_term_may_be_known_by_totals_alone()
    {
        var c = Counted.Of("period: 2016..2020\ndeclared: {建议件数: 112, 建议答复件数: 112, 视察次数: 30余}\ndeclared_since: {2016: {建议件数: 20}, 2017: {建议件数: 21}}");
        Assert.Equal(112, c["建议件数"].Value);
        Assert.Equal("30余", c["视察次数"].Text);
        Assert.Equal("100%", c["建议答复率"].Text);
        Assert.Equal([20, 21], c.Set.Years.Select(year => year.Find("建议件数")!.Value));
    }

    [Fact]
    public void A_file_of_the_whole_term_declares_beside_its_years()
    {
        var umbrella = "period: 2022..2023\ndeclared: {信访件数: 9, 建议件数: 5, 监督活动次数: 8}";
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", Second), ("term.yaml", umbrella));
        Assert.Equal(4, c["信访件数"].Value);
        Assert.Equal(5, c["建议件数"].Value);
        Assert.Equal(3, c["监督活动次数"].Value);
        Assert.Equal(["RG6002", "RG6002"], c.Bag.Items.Select(item => item.Id));
        Assert.Equal(2, c.Set.Years.Count);
    }

    [Fact]
    public void Without_one_of_its_years_a_term_is_what_its_own_totals_say()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("term.yaml", "period: 2022..2023\ndeclared: {建议件数: 5}"));
        Assert.Equal(5, c["建议件数"].Value);
        Assert.True(c["建议件数"].IsDeclared);
        Assert.Equal("RG6008", Assert.Single(c.Bag.Items).Id);
        Assert.Equal("2023年", Assert.Single(c.Set.Missing).Label);
        Assert.Equal(["2023年"], FigureParts.Of(c.Set, c["监督活动次数"]).Blank);
    }

    [Fact]
    public void People_that_one_year_only_numbers_are_no_union()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", "period: 2023\ndeclared: {参加监督活动代表人数: 40}"));
        Assert.False(c["参加监督活动代表人数"].Known);
        Assert.Equal("不少于2", c["参加监督活动代表人数"].TableText);
    }

    [Fact]
    public void Years_without_files_are_named_together()
    {
        var c = Counted.OfFiles("2018..2023", ("2019.yaml", "period: 2019\npetitions: 无"), ("2023.yaml", Second));
        var found = Assert.Single(c.Bag.Items);
        Assert.Equal("RG6008", found.Id);
        Assert.Equal("清河镇缺2018年、2020年至2022年的文件，合计不包括这4年", found.Headline.Chinese);
    }

    [Fact]
    public void Two_files_of_the_same_time_would_count_twice()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("half.yaml", "period: 2022-H1\ninspections:\n  - {date: 2022-03-10, kind: visit, topic: 甲}"));
        Assert.Equal("RG6009", Assert.Single(c.Bag.Items).Id);

        // What the other file does not hold may be added by a file of a part of the year.
        Assert.Empty(Counted.OfFiles(null, ("2022.yaml", First), ("half.yaml", "period: 2022-H1\ntrainings:\n  - {date: 2022-03-10, topic: 代表法}")).Bag.Items);
    }

    [Fact]
    public void A_campaign_of_several_years_is_told_by_the_latest_file()
    {
        static string Year(int year, int done, string date) => $"period: {year}\ncampaigns:\n  - {{name: 清洁家园, date: {date}, targets: [{{what: 整治户, target: 200, done: {done}}}]}}";
        var carried = Counted.OfFiles(null, ("2022.yaml", Year(2022, 80, "2022-03..2023-10")), ("2023.yaml", Year(2023, 190, "2022-03..2023-10")));
        Assert.Equal("95%", carried["campaigns.清洁家园.coverage.整治户"].Text);

        // Two campaigns of the same name: 80 + 190 of 400.
        var twice = Counted.OfFiles(null, ("2022.yaml", Year(2022, 80, "2022-03")), ("2023.yaml", Year(2023, 190, "2023-03")));
        Assert.Equal("67.5%", twice["campaigns.清洁家园.coverage.整治户"].Text);
    }

    [Fact]
    public void Members_that_only_a_year_declares_are_there_and_no_share_is_of_a_part()
    {
        var c = Counted.OfFiles(
            null,
            ("2022.yaml", "period: 2022\ndeclared: {\"建议件数（类别：农业农村）\": 6, \"建议件数（类别：交通水利）\": 2}"),
            ("2023.yaml", "period: 2023\nsuggestions:\n  - {id: 1, title: 甲, received: 2023-01-18, category: 交通水利}\n  - {id: 2, title: 乙, received: 2023-01-18, category: 交通水利}"));
        Assert.Equal(6, c["建议件数（类别：农业农村）"].Value);
        Assert.Equal(4, c["建议件数（类别：交通水利）"].Value);
        Assert.Equal("60%", c["建议占比（类别：农业农村）"].Text);
        Assert.Equal("40%", c["建议占比（类别：交通水利）"].Text);
    }

    // 9 and at least 21 are at least 30: the year with an unknown number is in it.
    [Fact]
    public void A_year_that_knows_a_part_is_not_left_out()
    {
        var c = Counted.OfFiles(
            null,
            ("2022.yaml", "period: 2022\ninspections: [{date: 2022-05-01, kind: visit, topic: 甲, opinions: 9}]"),
            ("2023.yaml", "period: 2023\ninspections: [{date: 2023-05-01, kind: visit, topic: 甲, opinions: 21}, {date: 2023-06-01, kind: visit, topic: 乙, opinions: 未统计}]"));
        var figure = c["inspections.opinions"];
        Assert.Equal("不少于30", figure.TableText);
        Assert.Equal("1条记录的数未统计", StatisticRow.NoteOf(c.Set, figure).Chinese);
    }

    [Fact]
    public void The_output_has_a_column_a_year_and_what_is_left_out()
    {
        var c = Counted.OfFiles(null, ("2022.yaml", First), ("2023.yaml", Second));
        using var markdown = new MemoryStream();
        StatisticsMarkdown.Write(markdown, c.Set);
        var text = System.Text.Encoding.UTF8.GetString(markdown.ToArray());
        Assert.Contains("| 统计项 | 数值 | 单位 | 分子/分母 | 说明 | 2022年 | 2023年 | 首末年变化 |", text, StringComparison.Ordinal);
        Assert.Contains("| 监督活动次数 | 3 | 次 |  |  | 2 | 1 | -1（-50%） |", text, StringComparison.Ordinal);
        Assert.Contains("| 信访件数 | 4 | 件 |  | 不含2023年 | 4 | — |  |", text, StringComparison.Ordinal);

        using var json = new MemoryStream();
        StatisticsJson.Write(json, c.Set);
        using var tree = System.Text.Json.JsonDocument.Parse(json.ToArray());
        var stats = tree.RootElement.GetProperty("stats");
        Assert.Equal("2023年", stats.GetProperty("petitions.total").GetProperty("without")[0].GetString());
        Assert.Equal(-1, stats.GetProperty("inspections.total").GetProperty("years_change").GetProperty("difference").GetInt32());
        Assert.Equal(1.5m, stats.GetProperty("inspections.total").GetProperty("mean").GetDecimal());
        Assert.Equal(2, tree.RootElement.GetProperty("years").GetProperty("2022").GetProperty("stats").GetProperty("inspections.total").GetProperty("value").GetInt32());

        Snapshot.Verify(string.Join("\n", StatisticExplanation.For("建议答复件数", c.Set, null, c.Bag)!.Lines(ReportGen.Diagnostics.Language.Chinese)) + "\n", name: "explain");
    }
}
