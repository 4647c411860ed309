using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("53", "54", 1, "98.1%")]
    [InlineData("20", "89", 0, "22%")]
    [InlineData("34", "89", 0, "38%")]
    [InlineData("6", "19", 0, "32%")]
    [InlineData("8", "19", 0, "42%")]
    [InlineData("9", "51", 2, "17.65%")]
    [InlineData("35", "51", 2, "68.63%")]
    [InlineData("7", "51", 2, "13.73%")]
    [InlineData("8", "12", 2, "66.67%")]
    [InlineData("4", "12", 2, "33.33%")]
    [InlineData("3", "12", 2, "25%")]
    [InlineData("5", "12", 2, "41.67%")]
    [InlineData("2", "12", 2, "16.67%")]
    [InlineData("1", "8", 1, "12.5%")]
    [InlineData("1", "16", 1, "6.3%")]
    [InlineData("200", "200", 1, "100%")]
    public void A_share_prints_as_real_documents_must(string part, string whole, int decimals, string printed) =>
        Assert.Equal(printed, Rounding.Percent(Rounding.Share(decimal.Parse(part), decimal.Parse(whole))!.Value, decimals));

    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1.005", 2, "1.01")]
    [InlineData("887400", 0, "887400")]
    [InlineData("14.5", 0, "15")]
    public void Halves_go_away_from_zero(string value, int decimals, string printed) =>
        Assert.Equal(printed, Rounding.Text(decimal.Parse(value), decimals));

    [Fact]
    public void Money_by_people_comes_out_even() => Assert.Equal("60", Rounding.Plain(887_400m / 14_790m));

    [Fact]
    public void A_base_of_nought_has_no_share() => Assert.Null(Rounding.Share(0, 0));

    [Theory]
    [InlineData("32", 0)]
    [InlineData("31.58", 2)]
    [InlineData("31.50", 1)]
    public void Decimals_are_those_that_claim_something(string value, int decimals) => Assert.Equal(decimals, Rounding.DecimalsOf(decimal.Parse(value)));

    [Fact]
    public void Shares_add_to_a_hundred_on_request()
    {
        var shares = new[] { 9m, 35m, 7m }.Select(n => n * 100 / 51).ToList();
        Assert.Equal([17.65m, 68.62m, 13.73m], Rounding.Even(shares, 2));
    }

    [Theory]
    [InlineData(42, Qualifier.Over, "40余")]
    [InlineData(8, Qualifier.Over, "8余")]
    [InlineData(465, Qualifier.About, "约470")]
    [InlineData(5312, Qualifier.Near, "约5300")]
    [InlineData(12_499, Qualifier.About, "约12000")]
    [InlineData(1_999, Qualifier.Over, "1900余")]
    [InlineData(45, Qualifier.AtLeast, "40以上")]
    [InlineData(41, Qualifier.AtMost, "50以下")]
    [InlineData(41, Qualifier.Exact, "41")]
    public void A_qualified_sum_prints_round(int value, Qualifier qualifier, string printed) =>
        Assert.Equal(printed, PrintedSum.Text(Quantity.Of(value) with { Qualifier = qualifier }));

    [Fact]
    public void A_single_qualified_value_prints_as_it_was_written() =>
        Assert.Equal("980多", PrintedSum.Text(Quantity.Of(980) with { Qualifier = Qualifier.Over, Written = "980多" }));

    // Nobody can say how much is not known; what is at most so much is then no end at all.
    [Theory]
    [InlineData(Qualifier.Exact, "不少于114")]
    [InlineData(Qualifier.About, "不少于约110")]
    [InlineData(Qualifier.AtMost, "—")]
    public void The_known_part_of_a_sum_is_the_least_that_it_is(Qualifier qualifier, string text) =>
        Assert.Equal(text, PrintedSum.AtLeast(new Quantity { Value = 114, Qualifier = qualifier, UnknownParts = 1 }));

    [Fact]
    public void A_range_prints_both_ends() => Assert.Equal("6至8", PrintedSum.Text(Quantity.Range(6, 8)));

    [Theory]
    [InlineData(Qualifier.Over, "约6至8")]
    [InlineData(Qualifier.Near, "约6至8")]
    [InlineData(Qualifier.AtLeast, "6以上")]
    [InlineData(Qualifier.AtMost, "8以下")]
    public void A_range_with_a_number_that_is_not_exact_says_so(Qualifier qualifier, string text) => Assert.Equal(text, PrintedSum.Text(Quantity.Range(6, 8) with { Qualifier = qualifier }));
}
