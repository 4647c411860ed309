using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

public sealed class HeadingNumberingTests
{
    [Theory]
    [InlineData("一、会议")]
    [InlineData("（一）会议")]
    [InlineData("(1)会议")]
    [InlineData("1.会议")]
    [InlineData("12、会议")]
    [InlineData("第三章 会议")]
    public void A_typed_numeral_is_not_doubled(string heading) => Assert.Equal($"h1 |{heading}\np 文", Rendered.Dump($"## {heading}\n文"));

    [Theory]
    [InlineData("2024年会议")]
    [InlineData("一是会议")]
    [InlineData("十四五规划")]
    [InlineData("3.5公里道路")]
    public void What_looks_like_a_numeral_only_is_numbered(string heading) => Assert.Equal($"h1 一、|{heading}\np 文", Rendered.Dump($"## {heading}\n文"));

    [Fact]
    public void A_typed_numeral_is_counted() => Assert.Equal("h1 |一、甲\np 文\nh1 二、|乙\np 文", Rendered.Dump("## 一、甲\n文\n## 乙\n文"));

    [Fact]
    public void Other_schemes()
    {
        Block[] headings = [new Heading(1, [new Text("甲")]), new Heading(2, [new Text("乙")]), new Heading(3, [new Text("丙")])];
        Assert.Equal("一、 1. （1）", Numerals(HeadingNumbering.Short, headings));
        Assert.Equal("一、 （一） 1.", Numerals(HeadingNumbering.Official, headings));
        Assert.Equal("  ", Numerals(HeadingNumbering.None, headings));
    }

    [Theory]
    [InlineData(1, "一、")]
    [InlineData(10, "十、")]
    [InlineData(11, "十一、")]
    [InlineData(20, "二十、")]
    [InlineData(34, "三十四、")]
    [InlineData(99, "九十九、")]
    [InlineData(100, "100、")]
    public void Counts_as_headings_do(int count, string last) =>
        Assert.Equal(last, HeadingNumbering.Official.Apply([.. Enumerable.Repeat(new Heading(1, [new Text("章")]), count)]).OfType<Heading>().Last().Numeral);

    private static string Numerals(HeadingNumbering numbering, IReadOnlyList<Block> blocks) =>
        string.Join(' ', numbering.Apply(blocks).OfType<Heading>().Select(h => h.Numeral));
}
