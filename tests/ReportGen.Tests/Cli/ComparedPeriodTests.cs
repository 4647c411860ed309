using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>The file of the year before whose totals reach over the quarter that is compared with: who is told of it, and that it stops nobody.</summary>
public sealed class ComparedPeriodTests
{
    private const string Head = "reportgen: 1\nunit: {name: 青溪镇, level: town, term: 18}\n";

    [Theory]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning", "")]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning", "settings: {同比项: 无}\n")]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning --check-sheet", "settings: {rules: {RG6005: off}}\n")]
    [InlineData("stats 2024.yaml --period 2024-Q1", "settings: {rules: {RG6005: off}}\n")]
    public void Where_nothing_is_compared_or_the_rule_is_off_nothing_is_said(string command, string settings)
    {
        var run = Run(command, settings);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("RG6005", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning", "settings: {同比项: [联系群众意见条数]}\n")]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning --check-sheet", "")]
    [InlineData("build 2024.yaml --period 2024-Q1 --fail-on warning --template own.sbn", "")]
    [InlineData("stats 2024.yaml --period 2024-Q1", "")]
    [InlineData("explain 联系群众意见条数 2024.yaml --period 2024-Q1", "")]
    public void Where_something_is_compared_it_is_a_note(string command, string settings)
    {
        var run = Run(command, settings);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("提示[RG6005]: 拿来比较的2023年第一季度有1条记录的日期跨期", run.Error, StringComparison.Ordinal);
    }

    // The quarter's own file; validate takes no period.
    [Theory]
    [InlineData("", false)]
    [InlineData("settings: {同比项: [联系群众意见条数]}\n", true)]
    public void Validate_tells_it_where_figures_to_compare_are_named(string settings, bool told)
    {
        var run = CommandRun.In(Files(settings, "2024-Q1"), "validate", "2024.yaml", "--fail-on", "warning");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(told, (run.Output + run.Error).Contains("RG6005", StringComparison.Ordinal));
    }

    private static CommandRun Run(string command, string settings) => CommandRun.In(Files(settings, "2024"), command.Split(' '));

    private static MemoryWorkspace Files(string settings, string period) => new MemoryWorkspace()
        .Add("2024.yaml", Head + $"period: {period}\ncontacts: [{{date: 2024-02-01, form: visit, opinions: 3}}]\n" + settings)
        .Add("2023.yaml", Head + "period: 2023\ncontacts: [{date: 2023, form: meeting_day, times: 12, opinions: 142}]\n")
        .Add("own.sbn", "# 对比\n\n意见{{ zh.change stats.contacts.opinions }}。\n");
}
