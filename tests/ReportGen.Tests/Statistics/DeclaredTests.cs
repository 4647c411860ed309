using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Statistics;

public sealed class DeclaredTests
{
    [Fact]
    public void Alone_a_declared_total_is_the_statistic()
    {
        var c = Counted.Of("period: 2024\ndeclared:\n  suggestions.total: 10余\n  参选率: 94.6%\n  办理结果A类件数: 3");
        var total = c["建议件数"];
        Assert.Equal((10, "余", "10余", true), (total.Value, total.Qualifier, total.Text, total.IsDeclared));
        Assert.Equal("94.6%", c["elections.town.turnout_rate"].Text);
        Assert.Equal(3, c["suggestions.by_result.A"].Value);
        Assert.Empty(c.Bag.Items);
    }

    [Fact]
    public void A_member_that_only_the_declaration_names_exists()
    {
        var c = Counted.Of("period: 2024\ndeclared: {建议件数（类别：农业农村）: 5}");
        Assert.Equal("5", c["suggestions.by_category.农业农村"].Text);
        Assert.Equal("农业农村", Assert.Single(c.Set.Family("建议分类别件数")).Key);
    }

    [Theory]
    [InlineData("31.6", null)]
    [InlineData("32", null)]
    [InlineData("31.58", null)]
    [InlineData("31.5", "RG6002")]
    [InlineData("33", "RG6002")]
    [InlineData("约32", null)]
    public void Beside_complete_records_it_is_compared_at_its_own_decimals(string declared, string? finding)
    {
        var c = Counted.Of("""
            period: 2024
            elections:
              - {kind: general, levels: {town: {candidates: {total: 19, female: 6}}}}
            declared:
              elections.town.candidates_female_share: 
            """.TrimEnd() + " " + declared);
        Assert.Equal(finding, c.Bag.Items.SingleOrDefault()?.Id);
        Assert.Equal("31.58%", c["elections.town.candidates_female_share"].Text);
    }

    [Theory]
    [InlineData("0.957", "RG6014")]
    [InlineData("95.7%", null)]
    [InlineData("0.9%", null)]
    [InlineData("95.7", null)]
    public void A_rate_below_one_lacks_its_sign(string rate, string? finding) =>
        Assert.Equal(finding, Counted.Of($"period: 2024\ndeclared:\n  suggestions.reply_rate: {rate}").Bag.Items.SingleOrDefault()?.Id);

    [Fact]
    public void A_contradiction_is_told_at_the_declared_value()
    {
        var c = Counted.Of("period: 2024-Q2\nsessions:\n  - {date: 2024-05-15, no: 2, expected: 54, attended: 53}\ndeclared:\n  sessions.attendance_rate: 98.9");
        var finding = Assert.Single(c.Bag.Items);
        Assert.Equal((Severity.Warning, "2024.yaml:6:29"), (finding.Severity, finding.Location.ToString()));
        Assert.Equal("“人代会出席率”申报98.9%，按53/54应为98.1%", finding.Headline.Chinese);
        Assert.Equal("98.1%", c["人代会出席率"].Text);
    }

    [Theory]
    [InlineData("12余", "15", true)]
    [InlineData("12余", "10", false)]
    [InlineData("12", "10余", true)]
    [InlineData("42", "30余", false)]
    [InlineData("985", "980多", true)]
    [InlineData("4950", "近5000", true)]
    [InlineData("5001", "近5000", false)]
    [InlineData("20", "10以上", true)]
    [InlineData("7", "5-8", true)]
    public void Qualified_totals_agree_where_they_may_mean_the_same(string counted, string declared, bool agree)
    {
        var c = Counted.Of($"period: 2024\ncontacts:\n  - {{date: 2024-03, form: visit, voters: {counted}}}\ndeclared: {{联系选民人次: {declared}}}");
        Assert.Equal(agree, c.Bag.Items.Count == 0);
    }

    [Fact]
    public void Beside_an_incomplete_sum_it_is_the_statistic()
    {
        var c = Counted.Of("period: 2024\ntrainings:\n  - {date: 2024-03, topic: 甲, people: 30}\n  - {date: 2024-04, topic: 乙, people: 未统计}\ndeclared: {培训人次: 75}");
        Assert.Equal((75, 0, true), (c["培训人次"].Value, c["培训人次"].Unknown, c["培训人次"].IsDeclared));
        Assert.Empty(c.Bag.Items);
    }

    [Fact]
    public void Less_than_the_known_part_is_an_error()
    {
        var c = Counted.Of("period: 2024\ntrainings:\n  - {date: 2024-03, topic: 甲, people: 30}\n  - {date: 2024-04, topic: 乙, people: 未统计}\ndeclared: {培训人次: 20}");
        Assert.Equal(("RG6003", Severity.Error), (c.Bag.Items[0].Id, c.Bag.Items[0].Severity));
    }

    [Fact]
    public void An_unknown_name_is_an_error_with_the_nearest_one()
    {
        var c = Counted.Of("period: 2024\ndeclared:\n  视察次树: 5\n  建议分类别件数: 6\nsettings: {show: [议案立案数量], compare: [建议件数]}");
        Assert.Equal(["RG6001", "RG6001", "RG6001"], c.Bag.Items.Select(item => item.Id));
        Assert.Contains(c.Bag.Items, item => item.Help!.Chinese.Contains("视察次数", StringComparison.Ordinal));
        Assert.True(c["建议件数"].IsCompared);
    }

    [Fact]
    public void Two_names_of_one_statistic_are_declared_twice()
    {
        var c = Counted.Of("period: 2024\ndeclared: {inspections.by_kind.visit: 5, 视察次数: 6}");
        Assert.Equal("RG6004", Assert.Single(c.Bag.Items).Id);
    }

    // The files of later years each hold the totals of the years before.
    [Theory]
    [InlineData("40", 0)]
    [InlineData("41", 1)]
    public void The_same_total_in_two_files_is_declared_once(string other, int findings)
    {
        var c = Counted.OfFiles(
            "2021..2024",
            ("2021.yaml", "period: 2021\npetitions: 无"),
            ("2023.yaml", "period: 2023\npetitions: 无\ndeclared_since: {2022: {建议件数: 40}}"),
            ("2024.yaml", $"period: 2024\npetitions: 无\ndeclared_since: {{2022: {{建议件数: {other}}}}}"));
        Assert.Equal(findings, c.Bag.Items.Count(item => item.Id == "RG6004"));
    }

    [Fact]
    public void A_total_of_the_year_says_nothing_about_a_quarter()
    {
        var c = Counted.Of("period: 2024\ndeclared: {建议件数: 20}", "2024-Q1");
        Assert.Null(c["建议件数"].Value);
    }

    [Fact]
    public void Declared_flows_of_several_years_are_added_to_what_others_record()
    {
        var c = Counted.OfFiles(
            null,
            ("2023.yaml", "period: 2023\ndeclared: {监督活动次数: 7, 人代会出席率: 95}"),
            ("2024.yaml", "period: 2024\ninspections:\n  - {date: 2024-03, kind: visit, topic: 甲, times: 4}"));
        Assert.Equal((11, true), (c["监督活动次数"].Value, c["监督活动次数"].IsDeclared));
        Assert.Null(c["人代会出席率"].Value);
        Assert.Equal([7m, 4m], c.Set.Years.Select(year => year.Find("监督活动次数")!.Value!.Value));
    }

    // Rates are never added: that a year declares its rate beside both sides takes nothing from the sums.
    [Theory]
    [InlineData("", "")]
    [InlineData(", 建议答复率: 80", ", 建议答复率: 90")]
    [InlineData(", 建议答复率: 80", "")]
    public void A_longer_period_has_the_rate_of_the_declared_sums(string first, string second)
    {
        var c = Counted.OfFiles(
            null,
            ("2022.yaml", $"period: 2022\ndeclared: {{建议交办件数: 10, 建议答复件数: 8{first}}}"),
            ("2023.yaml", $"period: 2023\ndeclared: {{建议交办件数: 20, 建议答复件数: 18{second}}}"));
        Assert.Equal(("86.7%", 26m, 30m), (c["建议答复率"].Text, c["建议答复率"].Numerator, c["建议答复率"].Denominator));
    }

    // 近7 is some.
    [Theory]
    [InlineData("近7")]
    [InlineData("约5")]
    [InlineData("近70")]
    public void A_rough_number_does_not_agree_with_none(string declared) =>
        Assert.Equal("RG6002", Assert.Single(Counted.Of($"period: 2024\npetitions: 无\ndeclared: {{信访件数: {declared}}}").Bag.Items).Id);
}
