using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>A person at a terminal is asked for what was left out; nobody else is.</summary>
public sealed class InitQuestionsTests
{
    [Fact]
    public void Answers_make_the_project()
    {
        var workspace = new MemoryWorkspace();

        var run = Run(workspace, ["青溪镇人大", "平川县", "18", "2025"], "--records", "yaml");

        Assert.Equal(0, run.ExitCode);
        var project = workspace.Text("青溪/reportgen.yaml");
        Assert.Contains("  名称: 青溪镇\n  级别: 镇\n  上级: 平川县\n  届: 18\n", project, StringComparison.Ordinal);
        Assert.Contains("/青溪/2025.yaml", workspace.Files);
    }

    [Fact]
    public void What_will_not_do_is_asked_for_again()
    {
        var workspace = new MemoryWorkspace();

        var run = Run(workspace, ["", "青溪", "青\u0007镇", "青溪乡", "", "很多", "0", "18", "25年", "1900", "2025"], "--records", "yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("“很多”看不出第几届", run.Error, StringComparison.Ordinal);
        Assert.Contains("“0”看不出第几届，写 1 到 99", run.Error, StringComparison.Ordinal);
        Assert.Contains("“25年”看不出哪一年", run.Error, StringComparison.Ordinal);
        Assert.Contains("“1900”看不出哪一年，写 2000 到 2099", run.Error, StringComparison.Ordinal);
        Assert.Contains("  级别: 乡\n  届: 18\n", workspace.Text("青溪/reportgen.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_was_not_given_is_asked_for()
    {
        var run = Run(new MemoryWorkspace(), ["18", "2025"], "--name", "青溪镇");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("单位名称", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("所属县", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_gives_up_leaves_nothing_behind()
    {
        var workspace = new MemoryWorkspace();

        var run = Run(workspace, ["青溪镇", "平川县"]);

        Assert.Equal(130, run.ExitCode);
        Assert.Empty(workspace.Files);
        Assert.Contains("什么也没有建", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_and_a_whole_command_line_ask_nothing()
    {
        static string? Fail() => throw new InvalidOperationException("asked");
        var workspace = new MemoryWorkspace();

        Assert.Equal(0, CommandRun.In(workspace, e => e with { ReadLine = Fail }, "init", "a", "--sample").ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, e => e with { ReadLine = Fail }, "init", "b", "--name", "青溪镇", "--term", "18", "--year", "2025").ExitCode);
    }

    private static CommandRun Run(MemoryWorkspace workspace, IEnumerable<string> answers, params string[] options)
    {
        var left = new Queue<string>(answers);
        return CommandRun.In(workspace, e => e with { ReadLine = () => left.TryDequeue(out var line) ? line : null }, ["init", "青溪", .. options]);
    }
}
