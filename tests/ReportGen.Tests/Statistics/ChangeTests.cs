using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

public sealed class ChangeTests
{
    [Theory]
    [InlineData(47, 44, "件", "比上年增加3件，增长6.8%")]
    [InlineData(44, 47, "件", "比上年减少3件，下降6.4%")]
    [InlineData(5, 5, "次", "与上年持平")]
    [InlineData(0, 0, "次", "与上年持平")]
    [InlineData(3, 0, "次", "上年没有")]
    [InlineData(0, 3, "次", "比上年减少3次，下降100%")]
    [InlineData(100_001, 100_000, "元", "比上年增加1元")]
    public void A_count_changes_in_its_unit_and_in_percent(int now, int before, string unit, string words) =>
        Assert.Equal(words, ChangeText.Of(Change.Between(now, before, unit, isRate: false, decimals: 1)));

    [Theory]
    [InlineData("98.2", "97.9", "比上年提高0.3个百分点")]
    [InlineData("92.3", "100", "比上年下降7.7个百分点")]
    [InlineData("100", "100", "与上年持平")]
    [InlineData("20", "0", "比上年提高20个百分点")]
    public void A_rate_changes_in_points(string now, string before, string words) =>
        Assert.Equal(words, ChangeText.Of(Change.Between(decimal.Parse(now), decimal.Parse(before), "%", isRate: true, decimals: 1)));

    [Fact]
    public void The_former_period_is_named_by_the_caller() =>
        Assert.Equal("比上年同期增加1次，增长25%", ChangeText.Of(Change.Between(5, 4, "次", isRate: false, decimals: 1), "上年同期"));
}
