using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>A file where <c>explain</c> wants a statistic, a statistic among the files of <c>stats</c>: a fault of usage with the line to write.</summary>
public sealed class StatisticPlaceTests
{
    [Theory]
    [InlineData("explain 2024.yaml", "“2024.yaml”不是统计项", "reportgen explain 建议答复率 2024.yaml；")]
    [InlineData("explain 没有.xlsx", "“没有.xlsx”不是统计项", "reportgen explain 建议答复率 没有.xlsx；")]
    [InlineData("explain 镇", "“镇”不是统计项", "reportgen explain 建议答复率 镇；")]
    [InlineData("explain 2024.yaml 视察次数", "“2024.yaml”不是统计项", "reportgen explain 视察次数 2024.yaml；")]
    [InlineData("explain 2024.yaml 镇", "“2024.yaml”不是统计项", "reportgen explain 建议答复率 2024.yaml 镇；")]
    [InlineData("stats 视察次数 2024.yaml", "“视察次数”是统计项", "reportgen explain 视察次数 2024.yaml\n")]
    [InlineData("stats 2024.yaml inspections.total", "“inspections.total”是统计项", "reportgen explain inspections.total 2024.yaml\n")]
    public void The_line_to_write_is_told(string line, string headline, string commandLine)
    {
        var run = CommandRun.In(Workspace(), line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG9022]", run.Error, StringComparison.Ordinal);
        Assert.Contains(headline, run.Error, StringComparison.Ordinal);
        Assert.Contains(commandLine, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_space_is_quoted() =>
        Assert.Contains("explain 建议答复率 \"a b.yaml\"", CommandRun.In(Workspace().Add("a b.yaml", ""), "explain", "a b.yaml").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("explain 视察次数 2024.yaml", 0)]
    [InlineData("explain 视察次素 2024.yaml", 2)]
    [InlineData("stats 2024.yaml", 0)]
    public void What_stands_in_its_place_is_left_alone(string line, int code)
    {
        var run = CommandRun.In(Workspace(), line.Split(' '));

        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("RG9022", run.Error, StringComparison.Ordinal);
    }

    // A file may be called like a statistic.
    [Fact]
    public void A_file_that_is_there_is_a_file() =>
        Assert.Equal(0, CommandRun.In(Workspace().Add("视察次数", Reporting.Reported.Complete("")), "stats", "视察次数").ExitCode);

    private static MemoryWorkspace Workspace() => Reporting.Reported.Workspace("").Add("镇/2024.yaml", Reporting.Reported.Complete(""));
}
