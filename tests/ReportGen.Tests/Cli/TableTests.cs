using ReportGen.Cli;
using ReportGen.Cli.Output;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

public sealed class TableTests
{
    private static readonly TableText Table = new(
        ["统计项", "数", "单位"],
        [["人代会出席率", "98.1", "%"], ["视察次数", "12", "次"], ["走访选民人次 [red]x[/]", "980多", "人次"], ["none", "—", ""]],
        new HashSet<int> { 1 });

    [Fact]
    public void Plain()
    {
        var text = Written(o => PlainTable.Print(Table, o.Output));

        Snapshot.Verify(text);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Terminal() => Snapshot.Verify(Written(o => TerminalTable.Print(Table, o)));

    [Fact]
    public void Terminal_in_colour() => Assert.Contains("\u001b[1m统计项", Written(o => TerminalTable.Print(Table, o with { MayColor = true })), StringComparison.Ordinal);

    [Fact]
    public void A_narrow_terminal_is_never_overrun() =>
        Assert.All(Written(o => TerminalTable.Print(Table, o with { Width = 24 })).Split('\n'), l => Assert.True(DisplayWidth.Of(l) <= 24, l));

    private static string Written(Action<CommandEnvironment> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        print(new CommandEnvironment { Output = output, Error = output, Workspace = new MemoryWorkspace(), Width = 60 });
        return output.ToString().ReplaceLineEndings("\n");
    }
}
