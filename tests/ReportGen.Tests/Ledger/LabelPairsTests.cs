using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>Labels with values in 本单位, two pairs a row, of which one may be blank.</summary>
public sealed class LabelPairsTests
{
    [Theory]
    [InlineData("人口||选民|20000\n", null, 20000)]
    [InlineData("人口|30000|选民|\n", 30000, null)]
    [InlineData("人口||选民|\n", null, null)]
    [InlineData("人口|||选民||20000\n", null, 20000)]
    [InlineData("人口||30000|选民||20000\n", 30000, 20000)]
    [InlineData("人口||社区||选民|20000\n", null, 20000)]
    [InlineData("人口|/|选民|20000\n", null, 20000)]
    [InlineData("人口||选民|20000||\n社区|3|行政村|\n", null, 20000)]
    public void A_blank_value_takes_no_label_for_itself(string rows, int? population, int? voters)
    {
        var unit = LedgerBook.Of(rows).Unit;

        Assert.Equal(((decimal?)population, (decimal?)voters), (unit.Get(Units.Population)?.Value, unit.Get(Units.Voters)?.Value));
    }

    [Fact]
    public void A_value_that_stands_next_to_its_label_is_the_value() =>
        Assert.Equal(["RG1202 本单位!B5 “人口”应是数量，却写了“选民”", "RG1516 本单位!C5 “本单位”里的“20000”没有读：一行只读名称和后面一格"], LedgerBook.Findings("人口|选民|20000\n").Order());
}
