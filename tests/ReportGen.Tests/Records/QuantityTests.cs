using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class QuantityTests
{
    private static readonly string[] People = ["人次", "人"];

    [Theory]
    [InlineData("30", 30, Qualifier.Exact, "30")]
    [InlineData("30余", 30, Qualifier.Over, "30余")]
    [InlineData("980多人次", 980, Qualifier.Over, "980多")]
    [InlineData("近5000", 5000, Qualifier.Near, "近5000")]
    [InlineData("约120", 120, Qualifier.About, "约120")]
    [InlineData("15左右", 15, Qualifier.About, "15左右")]
    [InlineData("15人左右", 15, Qualifier.About, "15左右")]
    [InlineData("10以上", 10, Qualifier.AtLeast, "10以上")]
    [InlineData("20以下", 20, Qualifier.AtMost, "20以下")]
    [InlineData("不少于5", 5, Qualifier.AtLeast, "不少于5")]
    [InlineData("至少5", 5, Qualifier.AtLeast, "至少5")]
    [InlineData("400多万", 4_000_000, Qualifier.Over, "400多万")]
    [InlineData("5万余", 50_000, Qualifier.Over, "5万余")]
    [InlineData("2.5万", 25_000, Qualifier.Exact, "2.5万")]
    [InlineData("3亿", 300_000_000, Qualifier.Exact, "3亿")]
    [InlineData("十余", 10, Qualifier.Over, "十余")]
    [InlineData("十九", 19, Qualifier.Exact, "十九")]
    [InlineData("二十多", 20, Qualifier.Over, "二十多")]
    [InlineData("百余", 100, Qualifier.Over, "百余")]
    [InlineData("近百人", 100, Qualifier.Near, "近百")]
    [InlineData("超千人次", 1000, Qualifier.Over, "超千")]
    [InlineData("30余人次", 30, Qualifier.Over, "30余")]
    [InlineData("１２", 12, Qualifier.Exact, "12")]
    [InlineData("1,200", 1200, Qualifier.Exact, "1,200")]
    [InlineData("不足50", 50, Qualifier.AtMost, "不足50")]
    [InlineData("不超过50人", 50, Qualifier.AtMost, "不超过50")]
    [InlineData("007", 7, Qualifier.Exact, "007")]
    public void A_number_is_read_as_people_write_it(string text, decimal value, Qualifier qualifier, string written)
    {
        Assert.Equal(QuantityFault.None, QuantityParser.Parse(text, People, whole: true, out var quantity));

        Assert.Equal(value, quantity!.Value);
        Assert.Equal(qualifier, quantity.Qualifier);
        Assert.Equal(written, quantity.Written);
        Assert.True(quantity.IsKnown);
    }

    [Theory]
    [InlineData("1-3", 1, 3)]
    [InlineData("3至5人", 3, 5)]
    [InlineData("1-3万", 10_000, 30_000)]
    public void A_range_has_two_ends(string text, decimal min, decimal max)
    {
        Assert.Equal(QuantityFault.None, QuantityParser.Parse(text, People, whole: true, out var quantity));

        Assert.Equal((min, max, null), (quantity!.Min, quantity.Max, quantity.Value));
    }

    [Theory]
    [InlineData("未统计", false)]
    [InlineData("多次", true)]
    [InlineData("若干", true)]
    [InlineData("上百人", true)]
    [InlineData("数十人次", true)]
    public void What_is_not_known_is_neither_zero_nor_absent(string text, bool some)
    {
        Assert.Equal(QuantityFault.None, QuantityParser.Parse(text, People, whole: true, out var quantity));

        Assert.Equal((false, some, null), (quantity!.IsKnown, quantity.Any, quantity.Value));
    }

    [Theory]
    [InlineData("98.1%", 98.1, 1)]
    [InlineData("100％", 100, 0)]
    public void A_rate_keeps_its_decimals(string text, decimal value, int decimals)
    {
        Assert.Equal(QuantityFault.None, QuantityParser.Parse(text, ["%"], whole: false, out var quantity));

        Assert.Equal((value, decimals, true), (quantity!.Value, quantity.Decimals, quantity.IsPercent));
    }

    [Theory]
    [InlineData("五十三", nameof(QuantityFault.ChineseFigure))]
    [InlineData("98。1", nameof(QuantityFault.DecimalMark))]
    [InlineData("12条", nameof(QuantityFault.WrongUnit))]
    [InlineData("50%", nameof(QuantityFault.WrongUnit))]
    [InlineData("7.5", nameof(QuantityFault.NotWhole))]
    [InlineData("-3", nameof(QuantityFault.Negative))]
    [InlineData("99999999999999999999999999", nameof(QuantityFault.TooLarge))]
    [InlineData("5-2", nameof(QuantityFault.ReversedRange))]
    [InlineData("很多", nameof(QuantityFault.NotANumber))]
    [InlineData("1e5", nameof(QuantityFault.NotANumber))]
    [InlineData("0x10", nameof(QuantityFault.NotANumber))]
    [InlineData("12 34", nameof(QuantityFault.NotANumber))]
    public void What_is_no_quantity_is_named(string text, string fault) =>
        Assert.Equal(fault, QuantityParser.Parse(text, People, whole: true, out _).ToString());

    [Theory]
    [InlineData("108万元", 108)]
    [InlineData("108", 108)]
    public void A_field_in_ten_thousands_takes_its_own_unit(string text, decimal value)
    {
        Assert.Equal(QuantityFault.None, QuantityParser.Parse(text, ["万元"], whole: false, out var quantity));

        Assert.Equal(value, quantity!.Value);
    }

    [Theory]
    [InlineData("30余", "12", 42, Qualifier.Over)]
    [InlineData("近5000", "312", 5312, Qualifier.Near)]
    [InlineData("30余", "20多", 50, Qualifier.Over)]
    [InlineData("120余", "近300", 420, Qualifier.About)]
    [InlineData("约10", "30余", 40, Qualifier.About)]
    [InlineData("10以上", "30余", 40, Qualifier.AtLeast)]
    public void Sums_carry_the_qualifier(string left, string right, decimal value, Qualifier qualifier)
    {
        QuantityParser.Parse(left, [], whole: true, out var a);
        QuantityParser.Parse(right, [], whole: true, out var b);

        var sum = a! + b!;

        Assert.Equal((value, qualifier), (sum.Value, sum.Qualifier));
    }

    [Fact]
    public void Ranges_add_their_ends_and_the_unknown_makes_a_sum_incomplete()
    {
        var range = Quantity.Range(1, 3) + Quantity.Of(10);
        var sum = Quantity.Of(5) + Quantity.Unknown + Quantity.Several;

        Assert.Equal((11m, 13m), (range.Min, range.Max));
        Assert.Equal((5m, 2, true), (sum.Value, sum.UnknownParts, sum.Any));
        Assert.Null((Quantity.Unknown + Quantity.Unknown).Value);
    }
}
