using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>One year's records given twice, as a copy or as a ledger beside its YAML: one plain error, in every command.</summary>
public sealed class FileCopiesTests
{
    private const string Year = """
        党的领导:
          - {日期: 2024-01-04, 类型: 请示报告, 主题: 会议筹备}
        监督活动:
          - {日期: 2024-05-09, 类型: 视察, 主题: 防汛备汛, 参加代表: 13}
          - {日期: 2024-06-20, 类型: 视察, 主题: 农村道路, 参加代表: 9, 意见建议: [补设标线, 修好涵洞]}
        代表建议:
          - {编号: 2024-001, 标题: 关于路灯的建议, 提出日期: 2024-01-18, 答复日期: 2024-03-01}
        """;

    [Theory]
    [InlineData("stats")]
    [InlineData("explain", "视察次数")]
    [InlineData("validate")]
    [InlineData("build")]
    public void A_copy_is_one_error(params string[] words)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reported.Complete(Year)).Add("副本.yaml", Reported.Complete(Year));
        var run = CommandRun.In(workspace, [.. words, "2024.yaml", "副本.yaml"]);
        var told = run.Output + run.Error;

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("错误[RG1309]: “副本.yaml”和“2024.yaml”是同一份记录（有4条完全一样），合在一起会算两次", told, StringComparison.Ordinal);
        Assert.Equal(1, Count(told, "错误[") + Count(told, "警告["));
    }

    [Fact]
    public void A_ledger_beside_its_own_YAML_is_one_error_that_names_both()
    {
        var workspace = new MemoryWorkspace().Add("镇/2024.yaml", Reported.Complete(Year));
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "export", "镇/2024.yaml", "-o", "镇/2024台账.xlsx").ExitCode);

        var run = CommandRun.In(workspace, "validate", "镇", "--format", "concise");

        var line = Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("RG1309", line, StringComparison.Ordinal);
        Assert.Contains("镇/2024.yaml", line, StringComparison.Ordinal);
        Assert.Contains("镇/2024台账.xlsx", line, StringComparison.Ordinal);
        Assert.Contains("台账和由它转出的 YAML 只留一份", CommandRun.In(workspace, "build", "镇").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("监督活动:\n  - {日期: 2024-05-09, 类型: 视察, 主题: 防汛备汛, 参加代表: 13}\n  - {日期: 2024-09-20, 类型: 视察, 主题: 秋粮, 参加代表: 7}\n")]
    [InlineData("信访:\n  - {日期: 2024-05-09, 类型: 来信, 件数: 1}\n")]
    public void Two_halves_of_a_year_are_one_year(string other)
    {
        var bag = new DiagnosticBag();
        var set = RecordReader.Read([Input("a.yaml", Reported.Complete(Year)), Input("b.yaml", Reported.Complete(other))], bag);

        Assert.Empty(bag.Items);
        Assert.Single(set.Books);
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("explain", "视察次数")]
    public void Figures_of_what_is_entered_twice_come_with_the_rules_that_say_so(params string[] words)
    {
        const string Twice = "  - {日期: 2024-05-09, 类型: 视察, 主题: 防汛备汛, 参加代表: 13}\n";
        var run = CommandRun.In(Reported.Workspace("监督活动:\n" + Twice + Twice), [.. words, "2024.yaml"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[RG2006]", run.Error, StringComparison.Ordinal);

        var ids = CommandRun.In(Reported.Workspace("代表建议:\n  - {编号: 1, 标题: 甲, 提出日期: 2024-01-18}\n  - {编号: 1, 标题: 乙, 提出日期: 2024-01-18}\n"), [.. words, "2024.yaml"]);
        Assert.Equal(1, ids.ExitCode);
        Assert.Contains("[R-50]", ids.Error, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static RecordInput Input(string path, string text) => new(new RecordFile(path, Encoding.UTF8.GetBytes(text)));
}
