using ReportGen.Reporting;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>-o</c> with an ending that is not written: no Word document comes to lie under the name of a PDF.</summary>
public sealed class OutputEndingTests
{
    [Theory]
    [InlineData("pdf", true)]
    [InlineData("wps", true)]
    [InlineData("pdx", false)]
    public void A_form_that_is_not_written_is_told_with_the_way_to_it(string form, bool hasWay)
    {
        var run = CommandRun.Of("build", "2024.yaml", "--format", form);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(hasWay, run.Error.Contains($"要 {form.ToUpperInvariant()}，先写成 .docx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-o a.pdf", "要 PDF，先写成 .docx")]
    [InlineData("-o A.PDF", "要 PDF，先写成 .docx")]
    [InlineData("-o a.wps", "要 WPS，先写成 .docx")]
    [InlineData("-o a.doc", ".docx、.md、.html")]
    [InlineData("-o a.txt", ".docx、.md、.html")]
    [InlineData("-o a.htm", ".docx、.md、.html")]
    [InlineData("-o a.xlsx", "reportgen stats 文件 --format csv")]
    [InlineData("-o a.pdf --format docx,md", ".docx、.md、.html")]
    [InlineData("-o a.md --format docx", "结尾写 .docx")]
    public void Is_refused_with_what_is_possible(string options, string help)
    {
        var workspace = Reported.Workspace("");
        var run = CommandRun.In(workspace, ["build", "2024.yaml", .. options.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG9021]", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Single(workspace.Files);
    }

    [Theory]
    [InlineData("-o 总结.第二稿", "/总结.第二稿")]
    [InlineData("-o 总结2024.12", "/总结2024.12")]
    [InlineData("-o a.MD", "/a.MD")]
    [InlineData("-o 新", "/新.docx")]
    [InlineData("-o 新 --format html", "/新.html")]
    [InlineData("-o a.md --format docx,md", "/a.md")]
    public void Other_names_are_taken_and_one_without_an_ending_gets_it(string options, string written)
    {
        var workspace = Reported.Workspace("");

        Assert.Equal(0, CommandRun.In(workspace, ["build", "2024.yaml", .. options.Split(' ')]).ExitCode);
        Assert.Contains(written, workspace.Files);
    }

    [Fact]
    public void A_time_that_is_taken_for_a_file_is_told_where_it_belongs() => Assert.Contains(
        "要写哪一段时间的，写成 --period 2024Q1",
        CommandRun.In(Reported.Workspace(""), "build", "2024.yaml", "2024Q1").Error,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("夹.pdf/")]
    [InlineData("夹.pdf")]
    public void A_folder_may_be_called_anything(string path) =>
        Assert.Equal(0, CommandRun.In(Reported.Workspace("").Add("夹.pdf/x.md", ""), "build", "2024.yaml", "-o", path).ExitCode);

    [Theory]
    [InlineData("ledger new 2024 -o x.xls", "能写的结尾：.xlsx；要 XLS，先写成 .xlsx")]
    [InlineData("ledger new 2024 -o x.csv", "能写的结尾：.xlsx；要 CSV，先写成 .xlsx")]
    [InlineData("ledger export 2024.yaml -o x.et", "能写的结尾：.xlsx；要 ET，先写成 .xlsx")]
    [InlineData("ledger export 2024.yaml -o x.yaml", "YAML 用 reportgen ledger to-yaml 写")]
    [InlineData("ledger to-yaml 2024.yaml -o x.xlsx", "能写的结尾：.yaml；台账（.xlsx）用 reportgen ledger export 写")]
    [InlineData("ledger to-yaml 2024.yaml -o x.xls", "能写的结尾：.yaml；台账（.xlsx）用 reportgen ledger export 写")]
    [InlineData("rollover 2024.yaml -o x.csv", "能写的结尾：.yaml；台账（.xlsx）用 reportgen ledger export 写")]
    [InlineData("template vars -o x.xls", "能写的结尾：.docx\n")]
    [InlineData("rollover 2024.yaml -o 2025台账.xlsx", "台账（.xlsx）用 reportgen ledger export 写")]
    public void Records_lie_under_no_name_of_another_kind_of_file(string line, string help)
    {
        var workspace = Reported.Workspace("");
        var run = CommandRun.In(workspace, line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG9021]", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Single(workspace.Files);
    }

    [Theory]
    [InlineData("ledger new 2024 -o 台账.XLSX", "/台账.XLSX")]
    [InlineData("ledger new 2024 -o 台账2024.12", "/台账2024.12")]
    [InlineData("ledger export 2024.yaml -o 表", "/表.xlsx")]
    [InlineData("rollover 2024.yaml --force -o 明年", "/明年.yaml")]
    [InlineData("template vars -o 名称", "/名称.docx")]
    [InlineData("rollover 2024.yaml --force -o 新.yml", "/新.yml")]
    public void Other_names_of_records_are_taken_and_one_without_an_ending_gets_it(string line, string written)
    {
        var workspace = Reported.Workspace("");

        Assert.Equal(0, CommandRun.In(workspace, line.Split(' ')).ExitCode);
        Assert.Contains(written, workspace.Files);
    }

    // What guards the files that are read tells it better than their ending.
    [Fact]
    public void The_file_that_is_read_is_not_written_over()
    {
        var run = CommandRun.In(Reported.Workspace(""), "ledger", "export", "2024.yaml", "-o", "2024.yaml");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("[RG5901]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_is_not_exported_beside_itself_but_under_another_name()
    {
        var workspace = Reported.Workspace("");
        Assert.Equal("2024台账.xlsx\n", CommandRun.In(workspace, "ledger", "export", "2024.yaml").Output);

        var run = CommandRun.In(workspace, "ledger", "export", "2024台账.xlsx");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("[RG5901]", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "export", "2024台账.xlsx", "-o", "给县里.xlsx").ExitCode);
        Assert.Equal(["/2024.yaml", "/2024台账.xlsx", "/给县里.xlsx"], workspace.Files);
    }

    [Fact]
    public void A_ledger_without_a_year_in_its_name_gives_it_to_its_yaml()
    {
        var workspace = Reported.Workspace("");
        CommandRun.In(workspace, "ledger", "export", "2024.yaml", "-o", "台账.xlsx");

        Assert.Equal("台账.yaml\n", CommandRun.In(workspace, "ledger", "to-yaml", "台账.xlsx").Output);
    }

    [Fact]
    public void What_is_already_in_that_form_is_told_so()
    {
        var workspace = Reported.Workspace("");
        CommandRun.In(workspace, "ledger", "export", "2024.yaml");

        Assert.StartsWith("错误[RG5901]: “2024.yaml”已经是 YAML，不用转换\n", CommandRun.In(workspace, "ledger", "to-yaml", "2024.yaml").Error, StringComparison.Ordinal);
        Assert.StartsWith("错误[RG5901]: “2024台账.xlsx”已经是台账，不用转换\n", CommandRun.In(workspace, "ledger", "export", "2024台账.xlsx").Error, StringComparison.Ordinal);
    }

    // The guide says to keep one of the two files: what a ledger lacks would be gone.
    [Fact]
    public void A_ledger_without_phones_says_so()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", "reportgen: 1\nperiod: 2024\nunit: {name: 清河镇, level: town, term: 19}\ndeputies:\n  - {name: 梁文远, level: town, phone: 13800000000}\n  - {name: 何美玲, level: town}\n");

        Assert.Contains("1名代表的电话、出生年月没有写进去", CommandRun.In(workspace, "ledger", "export", "2024.yaml").Error, StringComparison.Ordinal);
        Assert.Equal("", CommandRun.In(workspace, "ledger", "export", "2024.yaml", "--personal", "--force").Error);
        Assert.Equal("", CommandRun.In(workspace, "ledger", "to-yaml", "2024台账.xlsx", "-o", "again.yaml").Error);
    }
}
