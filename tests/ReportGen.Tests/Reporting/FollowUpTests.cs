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

    private static string Of(string told) => Reported.Of($"inspections: [{Case(told)}, {Other}, {Again}]").Text;

    private static string Case(string told) => $"{{id: J-2, date: 2024-04-23, kind: enforcement, topic: 安全生产法实施情况, deputies: 12, highlight: true, {told}}}";
}
