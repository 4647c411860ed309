using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("--formt", "--format")]
    [InlineData("--FORMAT", "--format")]
    [InlineData("--ouptut", "--output")]
    [InlineData("视查", "视察")]
    [InlineData("参加代表们", "参加代表")]
    [InlineData("意建意见", null)]
    [InlineData("类形", "类型")]
    [InlineData("地址", null)]
    [InlineData("视察类型名", "视察")]
    [InlineData("这一句话里也有视察两个字", null)]
    [InlineData("代表", "参加代表")]
    [InlineData("意见", "意见建议")]
    [InlineData("表", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("--zzzzzz", null)]
    public void The_nearest_name_is_found_and_far_ones_are_not_offered(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["", "--format", "--output", "视察", "参加代表", "类型", "意见建议"]));

    [Fact]
    public void Half_of_a_longer_name_is_nearer_than_half_of_another() => Assert.Equal("建议办理", NearestName.Of("建议", ["会议", "建议办理"]));

    [Fact]
    public void Of_equally_near_names_the_first_is_taken() => Assert.Equal("日期", NearestName.Of("日X", ["日期", "日程"]));
}
