using System.Text.Json;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>One year file serves half-year and quarter reports; several make a longer period; several units a roll-up.</summary>
public sealed class PeriodTests
{
    private const string Year = """
        period: 2024
        inspections:
          - {date: 2024-02-10, kind: visit, topic: 春运}
          - {date: 2024-H1, kind: research, topic: 春耕}
          - {date: 2024-06-28..2024-07-02, kind: visit, topic: 防汛}
          - {date: 2024-09, kind: visit, topic: 秋收}
        suggestions:
          - {id: 1, title: 甲, received: 2024-03-01, assigned: 2024-03-05, replied: 2024-08-01}
          - {id: 2, title: 乙, received: 2024-08-01, assigned: 2024-08-05}
        funds:
          - {item: 活动, amount: 30000}
        """;

    [Fact]
    public void Records_are_cut_by_date_and_states_by_the_end()
    {
        var half = Counted.Of(Year, "2024-H1");
        Assert.Equal(3, half["监督活动次数"].Value);
        Assert.Equal(1, half["建议件数"].Value);
        Assert.Equal(0, half["建议答复件数"].Value);
        Assert.Equal(1, half["建议逾期件数"].Value);
        Assert.Equal("RG6005", Assert.Single(half.Bag.Items).Id);

        var year = Counted.Of(Year);
        Assert.Equal(4, year["监督活动次数"].Value);
        Assert.Equal(2, year["建议件数"].Value);
        Assert.Equal(30_000, year["funds.spent"].Value);
    }

    [Fact]
    public void What_has_no_date_cannot_be_cut() => Assert.Null(Counted.Of(Year, "2024-H1")["funds.spent"].Value);

    [Fact]
    public void Longer_periods_sum_flows_and_take_stocks_at_the_end()
    {
        var c = Counted.OfFiles(
            null,
            ("2022.yaml", "period: 2022\nunit: {name: 清河镇, level: town, term: 19, deputies: {town: 60}}\nsessions:\n  - {date: 2022-01-18, no: 1, expected: 60, attended: 60}"),
            ("2024.yaml", "period: 2024\nunit: {name: 清河镇, level: town, term: 19, deputies: {town: 57}}\nsessions:\n  - {date: 2024-01-18, no: 3, expected: 57, attended: 50}"));
        Assert.Equal(2, c["人代会次数"].Value);
        Assert.Equal(57, c["代表人数"].Value);
        Assert.Equal("94%", c["人代会出席率"].Text);
        Assert.Equal("RG6008", Assert.Single(c.Bag.Items).Id);
        Assert.Equal(2, c.Set.Years.Count);
    }

    [Theory]
    [InlineData("2024-H1", "清河镇缺2024年第二季度的文件，合计不包括这段时间")]
    [InlineData("2024-Q1", null)]
    [InlineData("2024", "清河镇缺2024年第二季度、2024年第四季度的文件，合计不包括这段时间")]
    public void Time_without_a_file_is_told(string period, string? headline)
    {
        const string Unit = "unit: {name: 清河镇, level: town, term: 19}\n";
        var c = Counted.OfFiles(
            period,
            ("q1.yaml", "period: 2024-Q1\n" + Unit + "trainings: [{date: 2024-02-05, topic: 甲}]"),
            ("q3.yaml", "period: 2024-Q3\n" + Unit + "trainings: [{date: 2024-08-05, topic: 乙}]"));

        Assert.Equal(headline, c.Bag.Items.SingleOrDefault(item => item.Id == "RG6008")?.Headline.Chinese);
    }

    [Fact]
    public void A_suggestion_carried_over_counts_once_with_its_last_state()
    {
        const string First = "period: 2023\nsuggestions:\n  - {id: 7, title: 甲, received: 2023-11-20, assigned: 2023-11-30}";
        const string Second = "period: 2024\nsuggestions:\n  - {id: 7, title: 甲, received: 2023-11-20, assigned: 2023-11-30, replied: 2024-01-15, result: A}";
        var both = Counted.OfFiles(null, ("2023.yaml", First), ("2024.yaml", Second));
        Assert.Equal(1, both["建议件数"].Value);
        Assert.Equal(1, both["建议答复件数"].Value);
        Assert.Equal(0, Counted.Of(Second)["建议件数"].Value);
        Assert.Equal(0, Counted.OfFiles(null, ("2023.yaml", First))["建议答复件数"].Value);
    }

    [Fact]
    public void People_are_a_union_by_name()
    {
        static string File(int year, string names) => $"period: {year}\ninspections:\n  - {{date: {year}-03, kind: visit, topic: 甲, deputies: [{names}]}}";
        var c = Counted.OfFiles(null, ("2023.yaml", File(2023, "方卫国, 何美玲")), ("2024.yaml", File(2024, "何美玲, 罗建平")));
        Assert.Equal(3, c["inspections.deputies"].Value);
        Assert.Equal(4, c["监督活动人次"].Value);
    }

    [Fact]
    public void A_roll_up_sums_units_and_compares_what_the_parent_declares()
    {
        static string Town(string name, int town, int county) =>
            $"period: 2024\nunit: {{name: {name}, level: town, parent: 太平县, term: 19, deputies: {{town: {town}, county: {county}}}}}\ntrainings:\n  - {{date: 2024-03, topic: 代表法}}";
        var c = Counted.OfFiles(
            null,
            ("county.yaml", "period: 2024\nunit: {name: 太平县, level: county, term: 18}\ndeclared: {培训次数: 3, 代表人数: 456}"),
            ("a.yaml", Town("甲镇", 300, 100)),
            ("b.yaml", Town("乙镇", 28, 28)));
        Assert.Equal(456, c["代表人数"].Value);
        Assert.Equal(128, c["deputies.by_level.county"].Value);
        Assert.Equal(328, c["deputies.by_level.town"].Value);
        Assert.Equal(2, c["培训次数"].Value);
        Assert.Equal("RG6002", Assert.Single(c.Bag.Items).Id);
        Assert.Equal(["甲镇", "乙镇"], c.Set.Units.Select(unit => unit.UnitName));
    }

    // Contract: later records are left out and listed. One note, however many there are.
    [Theory]
    [InlineData("report: {as_of: 2024-06-30}", "2024", "RG6011 统计截止到2024年6月30日，以后的2条记录没有计入")]
    [InlineData("report: {signed_on: 2024-06-30}", "2024", "RG6011 统计截止到2024年6月30日，以后的2条记录没有计入")]
    [InlineData("report: {as_of: 2024-12-31}", "2024", "")]
    [InlineData("report: {as_of: 2024-06-30}", "2024-Q1", "")]
    public void What_the_cut_off_day_leaves_out_is_listed(string report, string period, string told)
    {
        var c = Counted.Of("period: 2024\n" + report + """

            inspections:
              - {date: 2024-02-10, kind: visit, topic: 春运}
              - {date: 2024-07-10, kind: visit, topic: 防汛}
            trainings: [{date: 2024-08-01, topic: 代表法}]
            """, period);
        Assert.Equal(told, string.Join("|", c.Bag.Items.Select(item => $"{item.Id} {item.Headline.Chinese}")));
        Assert.Equal(told.Length > 0 ? 1 : 0, c.Bag.Items.Sum(item => item.Related.Count));
    }

    // The file tells the year up to August: of the last quarter it knows nothing, not that there was none.
    [Fact]
    public void Of_a_period_after_the_cut_off_day_nothing_is_told()
    {
        const string Records = """

            inspections: [{date: 2024-10-10, kind: visit, topic: 秋收}]
            petitions: 无
            """;
        var c = Counted.Of("period: 2024\nreport: {as_of: 2024-08-15}" + Records, "2024-Q4");
        Assert.Equal("RG6012", Assert.Single(c.Bag.Items).Id);
        Assert.Contains("文件的“统计截止”是2024年8月15日，2024年第四季度的情况没有统计，有1条记录没有计入", c.Bag.Items[0].Headline.Chinese, StringComparison.Ordinal);
        Assert.Equal((null, null), (c["监督活动次数"].Value, c["信访件数"].Value));

        // The day on which another report was signed says nothing of it.
        var signed = Counted.Of("period: 2024\nreport: {signed_on: 2024-08-15}" + Records, "2024-Q4");
        Assert.Equal((1m, 0m), (signed["监督活动次数"].Value, signed["信访件数"].Value));
        Assert.Empty(signed.Bag.Items);
    }

    // Whether the office writes down assignments shows in the whole file.
    [Fact]
    public void What_a_file_states_elsewhere_is_kept_in_every_part_of_its_year()
    {
        var c = Counted.Of("""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, received: 2024-03-01}
              - {id: 2, title: 乙, received: 2024-08-01, assigned: 2024-08-05, replied: 2024-09-01}
            """, "2024-Q1");
        Assert.Equal((0m, 0m), (c["建议交办件数"].Value, c["建议逾期件数"].Value));
        Assert.Equal((null, 0m), (c["建议答复率"].Value, c["建议答复率"].Denominator));
    }

    [Fact]
    public void The_files_of_one_year_have_a_key_each()
    {
        var c = Counted.OfFiles(null, ("h1.yaml", "period: 2024-H1\ntrainings: [{date: 2024-03-01, topic: 代表法}]"), ("h2.yaml", "period: 2024-H2\ntrainings: [{date: 2024-09-01, topic: 代表法}]"));
        using var stream = new MemoryStream();
        StatisticsJson.Write(stream, c.Set);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(["2024-H1", "2024-H2"], json.RootElement.GetProperty("years").EnumerateObject().Select(year => year.Name));
    }
}
