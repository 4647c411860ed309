using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("R-40", "R-40")]
    [InlineData("r40", "R-40")]
    [InlineData(" R 40", "R-40")]
    [InlineData("Ｒ－４０", "R-40")]
    [InlineData("R—40", "R-40")]
    [InlineData("rg2103", "RG2103")]
    [InlineData("RG-2103", "RG2103")]
    [InlineData("R-4O", null)]
    [InlineData("R-4", null)]
    [InlineData("R-400", null)]
    [InlineData("RG21", null)]
    [InlineData("答复", null)]
    [InlineData("RG2103RG2103", null)]
    [InlineData("", null)]
    public void An_id_is_known_however_it_is_written(string written, string? id) => Assert.Equal(id, RuleId.Of(written));
}
