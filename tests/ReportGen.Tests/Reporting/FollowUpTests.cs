using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A check that follows up a case is told: behind the case, or in the case's own words, and never not at all.</summary>
public sealed class FollowUpTests
{
    private const string Again = "{date: 2024-10-20, kind: follow_up, topic: 安全生产整改情况, deputies: 8, follows: J-2}";

    private const string Other = "{date: 2024-06-05, kind: visit, topic: 防汛, deputies: 15}";

    [Theory]
    [InlineData("rectified: 3处问题均已整改", "。3处问题均已整改。10月20日，8名代表跟踪检查安全生产整改情况。")]
    [InlineData("summary: 代表发现问题3处，镇政府5月20日反馈均已整改。", "镇政府5月20日反馈均已整改。10月20日，8名代表跟踪检查安全生产整改情况。")]
    public void It_stands_behind_the_case(string told, string words)
    {
        var text = Of(told);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, "跟踪检查安全生产"));
    }

    [Theory]
    [InlineData("summary: 代表发现问题3处，10月20日再去看时均已整改。")]
    [InlineData("summary: 代表发现问题3处，秋后回头看，均已整改。")]
    public void It_is_not_told_twice_where_the_story_of_the_case_tells_it(string told) =>
        Assert.DoesNotContain("跟踪检查安全生产", Of(told), StringComparison.Ordinal);

    [Fact]
    public void Without_figures_of_its_own_it_is_told_too() => Assert.Contains(
        "跟踪检查安全生产整改情况",
        Reported.Of("inspections: [" + Case("rectified: 已整改") + ", " + Other + ", {date: 2024-10-20, kind: follow_up, topic: 安全生产整改情况, follows: J-2}]").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("summary: 代表要求两个月内完成整改，到时候复查。")]
    [InlineData("summary: 代表建议10月20日前完成整改，约定秋后回头看，确保全部整改。")]
    public void A_look_that_the_story_only_announces_is_told(string told) => Assert.Contains("10月20日，8名代表跟踪检查安全生产整改情况", Of(told), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("congress")]
    public void Of_two_looks_the_one_whose_day_the_story_tells_is_left_out_alone(string? kind)
    {
        var records = $"inspections: [{Case("summary: 代表发现问题3处。6月20日回头看时，均已整改。")}, {{date: 2024-06-20, kind: follow_up, topic: 安全生产问题处理, follows: J-2}}, {Again}]";
        var text = Reported.In(Reported.Workspace(records), kind: kind).Text;

        Assert.Contains("均已整改。10月20日，8名代表跟踪检查安全生产整改情况。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("安全生产问题处理", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing", "均需整改。10月20日，8名代表跟踪检查安全生产整改情况，3处问题均已整改。")]
    [InlineData("congress", "均需整改。10月20日，8名代表跟踪检查安全生产整改情况，3处问题均已整改。")]
    [InlineData("duty", "均需整改。10月20日，8名代表跟踪检查安全生产整改情况，3处问题均已整改。")]
    public void Every_kind_of_report_tells_it_behind_the_case(string kind, string words)
    {
        var records = $"report: {{speaker: 镇人大主席 张三}}\ninspections: [{Case("summary: 代表发现问题3处，均需整改。")}, {Again.Replace("}", ", rectified: 3处问题均已整改}", StringComparison.Ordinal)}]";
        var text = Reported.In(Reported.Workspace(records), kind: kind).Text;

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, "跟踪检查安全生产"));
    }

    [Fact]
    public void A_story_that_names_the_day_and_not_what_was_found_does_not_hide_it() => Assert.Contains(
        "组织回头看。10月20日，8名代表跟踪检查安全生产整改情况，险段已经加固。",
        Reported.Of($"inspections: [{Case("summary: 代表发现问题3处，并于10月20日组织回头看。")}, {Again.Replace("}", ", rectified: 险段已经加固}", StringComparison.Ordinal)}]").Text, StringComparison.Ordinal);

    // Ids of several towns may be the same.
    [Fact]
    public void A_roll_up_tells_it_behind_the_case_of_the_same_town()
    {
        var records = $"inspections: [{Case("summary: 代表发现问题3处，均需整改。")}, {Again.Replace("}", ", rectified: 3处问题均已整改}", StringComparison.Ordinal)}]";
        var files = new MemoryWorkspace();
        foreach (var name in (string[])["甲镇", "乙镇"])
        {
            files.Add(name + ".yaml", Reported.Complete(Reported.Unit.Replace("清河镇", name, StringComparison.Ordinal) + (name == "甲镇" ? records : records.Replace("3处问题均已整改", "问题已整改", StringComparison.Ordinal))));
        }

        var text = Reported.In(files, ["甲镇.yaml", "乙镇.yaml"], ReportKinds.Rollup).Text;
        Assert.Contains("均需整改。10月20日跟踪检查安全生产整改情况，3处问题均已整改。", text, StringComparison.Ordinal);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(text, "跟踪检查安全生产"));
    }

    private static string Of(string told) => Reported.Of($"inspections: [{Case(told)}, {Other}, {Again}]").Text;

    private static string Case(string told) => $"{{id: J-2, date: 2024-04-23, kind: enforcement, topic: 安全生产法实施情况, deputies: 12, highlight: true, {told}}}";
}
