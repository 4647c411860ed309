using System.Text;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>What no command foresees still ends with a number and a sentence.</summary>
public sealed class LastResortTests
{
    [Theory]
    [InlineData("zh", "程序内部出错了")]
    [InlineData("en", "reportgen failed inside")]
    public void A_bug_is_owned_up_to(string language, string words)
    {
        var run = CommandRun.In(new BrokenWorkspace(new InvalidOperationException("queue empty")), "anything", "--lang", language);

        Assert.Equal((70, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: queue empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split('\n').Length - 1);
    }

    [Fact]
    public void An_interrupted_run_says_so()
    {
        var run = CommandRun.In(new BrokenWorkspace(new OperationCanceledException()), "anything");

        Assert.Equal((130, "已中断，没有写完的文件不保留\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_standard_output_that_takes_nothing_is_told()
    {
        using var full = new FullDisk();
        var run = CommandRun.In(new MemoryWorkspace(), e => e with { Output = full }, "--version");

        Assert.Equal(5, run.ExitCode);
        Assert.StartsWith("标准输出写不了", run.Error, StringComparison.Ordinal);
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException();
    }

    private sealed class BrokenWorkspace(Exception fault) : IWorkspace
    {
        public WorkspaceEntry Kind(string path) => throw fault;

        public string FullPath(string path) => throw fault;

        public bool IsSameFile(string left, string right) => throw fault;

        public WorkspaceFault? Read(string path, Action<Stream> read) => throw fault;

        public WorkspaceFault? List(string directory, out IReadOnlyList<string> files) => throw fault;

        public WorkspaceFault? MakeDirectory(string path) => throw fault;

        public WorkspaceFault? WriteWhole(string path, Action<Stream> write, Func<Stream, bool>? verify = null) => throw fault;
    }
}
