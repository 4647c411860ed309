using System.Text;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>validate</c>, <c>stats</c> and <c>explain</c> from command line to exit code, by the numbers of the product.</summary>
public sealed class RecordCommandsTests
{
    private const string Good = "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n信访:\n  - {日期: 2024-05-09, 类型: 来信}\n";

    [Theory]
    [InlineData(0, "validate", "good.yaml", "--fail-on", "error")]
    [InlineData(1, "validate", "typo.yaml")]
    [InlineData(1, "validate", "good.yaml", "typo.yaml")]
    [InlineData(0, "validate", "unlisted.yaml")]
    [InlineData(1, "validate", "unlisted.yaml", "--fail-on", "warning")]
    [InlineData(3, "validate", "broken.yaml")]
    [InlineData(3, "validate", "typo.yaml", "broken.yaml")]
    [InlineData(3, "validate", "binary.yaml")]
    [InlineData(3, "validate", "missing.yaml")]
    [InlineData(3, "validate", "folder")]
    [InlineData(3, "validate", "reportgen.yaml")]
    [InlineData(2, "validate")]
    [InlineData(2, "validate", "good.yaml", "--formt", "json")]
    [InlineData(0, "stats", "good.yaml")]
    [InlineData(1, "stats", "typo.yaml")]
    [InlineData(3, "stats", "broken.yaml")]
    [InlineData(2, "stats", "good.yaml", "--period", "去年")]
    [InlineData(2, "stats", "good.yaml", "--period", "2021")]
    [InlineData(3, "stats", "good.yaml", "--previous", "missing.yaml")]
    [InlineData(0, "explain", "信访件数", "good.yaml")]
    [InlineData(0, "explain", "petitions.total", "good.yaml")]
    [InlineData(2, "explain", "没有这个数", "good.yaml")]
    [InlineData(1, "explain", "没有这个数", "typo.yaml")]
    [InlineData(2, "ledger", "new", "去年")]
    [InlineData(2, "init", "新", "--name", "清河镇", "--term", "十几", "--year", "2025")]
    [InlineData(2, "init", "新", "--name", "清河镇", "--term", "19", "--year", "去年")]
    [InlineData(2, "init", "新", "--name", "清河镇", "--term", "19", "--year", "2025", "--level", "村")]
    [InlineData(2, "template", "check", "anual")]
    [InlineData(2, "template", "diff", "anual")]
    [InlineData(3, "explain", "petitions.total", "broken.yaml")]
    public void The_exit_code_says_what_became_of_the_run(int code, params string[] words)
    {
        var run = CommandRun.In(Files(), words);

        Assert.True(code == run.ExitCode, run.ToString());
    }

    [Fact]
    public void Findings_of_validate_are_its_product_and_the_summary_is_said_to_a_person()
    {
        var run = CommandRun.In(Files(), "validate", "typo.yaml", "broken.yaml");

        Assert.Contains("错误[RG1301]: “年度文件”里没有“信放”这一项", run.Output, StringComparison.Ordinal);
        Assert.Contains(" --> broken.yaml:2:3\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("找到 2 个错误\n" + RuleSet.HeldBack.Chinese + "\n", run.Error);
    }

    [Fact]
    public void Findings_of_stats_are_said_to_a_person_and_no_figure_is_shown()
    {
        var run = CommandRun.In(Files(), "stats", "typo.yaml");

        Assert.Empty(run.Output);
        Assert.Contains("信放", run.Error, StringComparison.Ordinal);
    }

    // A list that stops at 等 leaves the reader where the name looked for is the thirteenth.
    [Fact]
    public void An_unknown_name_is_answered_with_every_name_there_is()
    {
        var workspace = Files().Add("column.yaml", Reporting.Reported.Complete("inspections: [{date: 2024-05-01, kind: visit, topic: 甲, 天气: 晴}]"));
        var (chinese, english) = (CommandRun.In(workspace, "validate", "column.yaml").Output, CommandRun.In(workspace, "validate", "column.yaml", "--lang", "en").Output);

        Assert.All(Inspections.Type.Fields, field =>
        {
            Assert.Contains(field.Name, chinese, StringComparison.Ordinal);
            Assert.Contains(field.Key, english, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        var run = CommandRun.In(Files(), "validate", "typo.yaml", "--lang", "en");

        Assert.StartsWith("error[RG1301]: \"信放\" is not known in the file\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean \"信访\"?", run.Output, StringComparison.Ordinal);
        Assert.Equal("found 1 error\n" + RuleSet.HeldBack.English + "\n", run.Error);
    }

    [Fact]
    public void Quiet_keeps_the_product_and_the_errors_and_drops_the_rest()
    {
        Assert.Empty(CommandRun.In(Files(), "validate", "typo.yaml", "--quiet").Error);
        Assert.Contains("RG1301", CommandRun.In(Files(), "validate", "typo.yaml", "--quiet").Output, StringComparison.Ordinal);
        Assert.Contains("RG1303", CommandRun.In(Files(), "stats", "unlisted.yaml").Error, StringComparison.Ordinal);
        Assert.Empty(CommandRun.In(Files(), "stats", "unlisted.yaml", "--quiet").Error);
        Assert.Contains("RG1301", CommandRun.In(Files(), "stats", "typo.yaml", "--quiet").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_concise_form_is_one_line_a_finding() => Assert.Equal(
        "typo.yaml:4:1: error[RG1301]: “年度文件”里没有“信放”这一项\n",
        CommandRun.In(Files(), "validate", "typo.yaml", "--format", "concise").Output);

    [Fact]
    public void The_standard_input_is_a_record_file_too()
    {
        var run = CommandRun.In(new MemoryWorkspace().Add("-", Good.Replace("信访", "信放", StringComparison.Ordinal)), "validate", "-", "--format", "concise");

        Assert.Equal((1, "-:4:1: error[RG1301]: “年度文件”里没有“信放”这一项\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Personal_data_are_in_no_form_of_the_findings()
    {
        var workspace = new MemoryWorkspace().Add("a.yaml", Good + "代表名册:\n  - {姓名: 梁文远, 层级: 村, 出生年月: 1971年13月, 电话: [13900001234]}\n  - {姓名: 丁晓梅, 层级: 镇, 电话号码: 13933334444, 简要情况: XX家纠纷, 不公开: 简要情况}\n  - {姓名: 许佳宁, 层级：镇, 电话: 13955556666}\n");

        foreach (var format in (string[])["full", "concise", "json", "sarif", "github"])
        {
            var output = CommandRun.In(workspace, "validate", "a.yaml", "--format", format).Output;
            Assert.Contains("RG1203", output, StringComparison.Ordinal);
            Assert.DoesNotMatch("139[0-9]|1971|纠纷", output);
        }
    }

    [Fact]
    public void A_figure_is_explained_with_its_records_in_both_languages()
    {
        Assert.Contains("good.yaml:5", CommandRun.In(Files(), "explain", "petitions.total", "good.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("good.yaml:5", CommandRun.In(Files(), "explain", "petitions.total", "good.yaml", "--lang", "en").Output, StringComparison.Ordinal);
    }

    private static MemoryWorkspace Files() => new MemoryWorkspace()
        .Add("good.yaml", Good)
        .Add("typo.yaml", Good.Replace("信访", "信放", StringComparison.Ordinal))
        .Add("unlisted.yaml", Good + "代表名册:\n  - {姓名: 梁文远, 层级: 镇}\n监督活动:\n  - {日期: 5月9日, 类型: 视察, 主题: 防汛, 参加代表: [粱文远]}\n")
        .Add("broken.yaml", "格式版本: 1\n年度：2024\n")
        .Add("binary.yaml", [.. Encoding.Latin1.GetBytes("caf\u00e9"), 0xFF, 0x00])
        .Add("folder/readme.txt", "x")
        .Add("reportgen.yaml", "单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n");
}
