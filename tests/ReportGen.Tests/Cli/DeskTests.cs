using ReportGen.Cli;
using ReportGen.Reporting;
using ReportGen.Tests.Ledger;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Files dropped on the program, and the program opened beside a ledger.</summary>
public sealed class DeskTests
{
    private const string Good = LedgerText.Unit + "# 学习培训\n日期|主题|人次\n5月|预算审查|30\n";
    private const string Bad = LedgerText.Unit + "# 学习培训\n日期|主题|人次\n13月|预算审查|30\n";

    [Fact]
    public void A_dropped_ledger_is_built_and_the_window_waits()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Good));

        var run = Run(workspace, out var waited, "桌面/2024台账.xlsx");

        Assert.Equal(0, run.ExitCode);
        Assert.True(waited);
        Assert.Contains("/桌面/青溪镇人大2024年工作总结.docx", workspace.Files);
        Assert.Contains("按任意键", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_stays_beside_the_ledger()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad));

        var run = Run(workspace, out _, "桌面/2024台账.xlsx");

        Assert.Equal(1, run.ExitCode);
        var text = workspace.Text("桌面/核对结果.txt");
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        Assert.Contains("\r\n必须改的（不改写不出材料）\r\n\r\n1. 2024台账.xlsx，“学习培训”表，A2 格：日期“13月”不存在", text, StringComparison.Ordinal);
        Assert.Contains("\r\n   怎么办：", text, StringComparison.Ordinal);
        Assert.Contains("核对结果.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_were_mended_do_not_stay()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad));
        Run(workspace, out _, "桌面/2024台账.xlsx");
        workspace.Add("桌面/2024台账.xlsx", LedgerText.Workbook(Good));

        Assert.Equal(0, Run(workspace, out _, "桌面/2024台账.xlsx").ExitCode);
        Assert.DoesNotContain("A2 格", workspace.Text("桌面/核对结果.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_keeps_the_findings_in_the_same_way()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad));

        var run = CommandRun.In(workspace, "build", "桌面/2024台账.xlsx", "--keep-findings");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“学习培训”表，A2 格", workspace.Text("桌面/核对结果.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Opened_beside_ledgers_it_takes_the_newest()
    {
        var workspace = new MemoryWorkspace()
            .Add("程序/2023台账.xlsx", LedgerText.Workbook(Good.Replace("2024", "2023", StringComparison.Ordinal)))
            .Add("程序/2024台账.xlsx", LedgerText.Workbook(Good)).Add("程序/~$2024台账.xlsx", "x");

        Assert.Equal(0, Run(workspace, out _).ExitCode);
        Assert.Contains("/程序/青溪镇人大2024年工作总结.docx", workspace.Files);
        Assert.DoesNotContain("/程序/青溪镇人大2023年工作总结.docx", workspace.Files);
    }

    [Fact]
    public void Opened_alone_it_says_what_to_do()
    {
        var run = Run(new MemoryWorkspace().Add("程序/reportgen.exe", "x"), out var waited);

        Assert.Equal(3, run.ExitCode);
        Assert.True(waited);
        Assert.Contains("没有台账", run.Error, StringComparison.Ordinal);
    }

    private static CommandRun Run(MemoryWorkspace workspace, out bool waited, params string[] words)
    {
        var pressed = false;
        var run = CommandRun.In(workspace, environment => environment with { Desk = new DeskWindow("程序", () => pressed = true) }, words);
        waited = pressed;
        return run;
    }
}
