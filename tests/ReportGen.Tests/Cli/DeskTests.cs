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
    public void Somebodys_own_notes_of_that_name_are_kept_and_it_is_said()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad)).Add("桌面/核对结果.txt", "我的笔记");

        Assert.Contains("不是程序写的，没有动它", Run(workspace, out _, "桌面/2024台账.xlsx").Error, StringComparison.Ordinal);
        Assert.Equal("我的笔记", workspace.Text("桌面/核对结果.txt"));
    }

    [Theory]
    [InlineData(WorkspaceTrouble.InUse)]
    [InlineData(WorkspaceTrouble.Denied)]
    public void One_that_cannot_be_read_may_be_anybodys_and_is_left(WorkspaceTrouble trouble)
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad)).Add("桌面/核对结果.txt", "我的笔记").Plant("桌面/核对结果.txt", trouble);

        Assert.Contains("“桌面/核对结果.txt”读不了、写不了", Run(workspace, out _, "桌面/2024台账.xlsx").Error, StringComparison.Ordinal);
        Assert.Equal("我的笔记", workspace.Text("桌面/核对结果.txt"));
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

    [Fact]
    public void Window_and_file_say_the_same_errors_first()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(
            LedgerText.Unit + "# 监督活动\n日期|类型|主题|参加代表|应参加\n5月|视察|河道|9|5\n# 学习培训\n日期|主题|人次\n13月|预算审查|30\n"));

        var run = Run(workspace, out _, "桌面/2024台账.xlsx");

        var text = workspace.Text("桌面/核对结果.txt").TrimStart('\uFEFF').ReplaceLineEndings("\n").Split("\n\n", 2)[1];
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("找到 1 个错误，1 个警告", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("“学习培训”表", StringComparison.Ordinal) < text.IndexOf("“监督活动”表", StringComparison.Ordinal));
    }

    [Fact]
    public void A_format_error_does_not_hide_what_other_records_mean()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(
            LedgerText.Unit + "# 监督活动\n日期|类型|主题\n5月|检察|河道\n# 学习培训\n日期|主题|人次\n2023年5月|预算审查|30\n# 人代会\n日期|会次|应到|实到\n1月16日|4|50|53\n"));

        Run(workspace, out _, "桌面/2024台账.xlsx");

        var text = workspace.Text("桌面/核对结果.txt");
        Assert.Contains("RG2001", text, StringComparison.Ordinal);
        Assert.Contains("补上当年的年份", text, StringComparison.Ordinal);
        Assert.Contains("实到(53)大于应到(50)", text, StringComparison.Ordinal);
        Assert.Contains("改好以上错误后再核对一次", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_document_in_the_way_is_in_the_file_and_on_no_command_line()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Good)).Add("桌面/青溪镇人大2024年工作总结.docx", "别人的");

        var run = Run(workspace, out _, "桌面/2024台账.xlsx");

        var text = workspace.Text("桌面/核对结果.txt");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("换个名字", text, StringComparison.Ordinal);
        Assert.Contains("\n材料没有写（", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("必须改的", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--force", text + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_succeeds_ends_without_command_lines()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(LedgerText.Unit + "# 人代会\n日期|会次|应到|实到\n1月16日|4|50|49\n# 信访\n无\n"));

        var run = Run(workspace, out _, "桌面/2024台账.xlsx");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("reportgen ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("没有记录、", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_dropped_where_no_window_opens_leaves_its_findings_too()
    {
        var workspace = new MemoryWorkspace().Add("桌面/2024台账.xlsx", LedgerText.Workbook(Bad));

        Assert.Equal(1, CommandRun.In(workspace, "桌面/2024台账.xlsx").ExitCode);
        Assert.Contains("A2 格", workspace.Text("桌面/核对结果.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Called_with_nothing_the_program_speaks_of_ledgers_first() =>
        Assert.StartsWith("把台账", CommandRun.In(new MemoryWorkspace()).Error, StringComparison.Ordinal);

    private static CommandRun Run(MemoryWorkspace workspace, out bool waited, params string[] words)
    {
        var pressed = false;
        var run = CommandRun.In(workspace, environment => environment with { Desk = new DeskWindow("程序", () => pressed = true) }, words);
        waited = pressed;
        return run;
    }
}
