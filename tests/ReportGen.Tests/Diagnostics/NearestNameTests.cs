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

    // What shares some characters is nearer by their number only; one slip is a slip.
    [Theory]
    [InlineData("建议按期答复率", "按期答复率")]
    [InlineData("联系群众意见", "联系群众意见条数")]
    [InlineData("建议答复卒", "建议答复率")]
    [InlineData("建议办理率吗", "建议办结率")]
    public void A_name_that_is_contained_whole_comes_before_one_that_shares_characters(string name, string expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["建议", "建议答复率", "按期答复率", "建议办结率", "联系群众意见条数", "联系群众次数"]));

    [Fact]
    public void Of_equally_near_names_the_first_is_taken() => Assert.Equal("日期", NearestName.Of("日X", ["日期", "日程"]));
}
