using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 4, 1)]
    public void Positions_count_lines_that_end_in_any_of_the_three_ways(int offset, int line, int column)
    {
        var text = new SourceText("a.yaml", "ab\ncd".Replace("cd", "\r\n\rcd", StringComparison.Ordinal));

        Assert.Equal((line, column), text.Position(offset));
    }

    [Fact]
    public void Lines_come_without_their_break()
    {
        var text = new SourceText("a.yaml", "会议\r\n二");

        Assert.Equal("会议", text.LineText(1));
        Assert.Equal("二", text.LineText(2));
        Assert.Null(text.LineText(3));
    }

    [Fact]
    public void Display_width_counts_two_cells_for_chinese() => Assert.Equal(8, DisplayWidth.Of("ab会议——"));
}
