using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>template list</c>, <c>new</c> and <c>diff</c>: a project's templates beside the program's.</summary>
public sealed class TemplateFilesTests
{
    private const string Replied = "partials/suggestions/replied.sbn";

    [Fact]
    public void Checked_are_counted_as_they_were_asked_for()
    {
        var workspace = new MemoryWorkspace();

        Assert.Equal("查了 1 个模板文件，没有发现问题\n", CommandRun.In(workspace, "template", "check", "building/honors").Error);
        Assert.Equal("查了 2 个模板文件，没有发现问题\n", CommandRun.In(workspace, "template", "check", "building/honors", "building/funds").Error);
    }

    [Fact]
    public void Reports_are_listed_with_what_they_write_and_partials_when_asked()
    {
        var list = CommandRun.In(Project(), "template", "list");
        Assert.Equal(0, list.ExitCode);
        Assert.Contains("annual.sbn", list.Output, StringComparison.Ordinal);
        Assert.Contains("年度工作总结", list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("partials/", list.Output, StringComparison.Ordinal);
        Assert.Contains(Replied, CommandRun.In(Project(), "template", "list", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_has_of_its_own_is_told_apart_from_what_it_changed_and_what_it_only_copied()
    {
        var workspace = Project();
        CommandRun.In(workspace, "template", "new", "年度", "suggestions/replied");
        workspace.Add("templates/" + Replied, "{{- # 自己的一句。别的\n-}}\n").Add("templates/我的.sbn", "甲");

        var list = CommandRun.In(workspace, "template", "list", "--format", "json");
        var entries = JsonDocument.Parse(list.Output).RootElement.EnumerateArray().ToDictionary(e => e.GetProperty("name").GetString()!);

        Assert.Equal(("shadowed", false), (entries["annual.sbn"].GetProperty("origin").GetString(), entries["annual.sbn"].GetProperty("changed").GetBoolean()));
        Assert.Equal(("shadowed", true, "自己的一句"), (entries[Replied].GetProperty("origin").GetString(), entries[Replied].GetProperty("changed").GetBoolean(), entries[Replied].GetProperty("purpose").GetString()));
        Assert.Equal(("own", "templates/我的.sbn"), (entries["我的.sbn"].GetProperty("origin").GetString(), entries["我的.sbn"].GetProperty("path").GetString()));
        Assert.Equal("shipped", entries["term.sbn"].GetProperty("origin").GetString());
    }

    [Fact]
    public void A_copy_is_the_shipped_file_and_is_found_by_kind_name_or_partial()
    {
        var workspace = Project();
        Assert.Equal("templates/annual.sbn\n", CommandRun.In(workspace, "template", "new", "年度").Output);
        Assert.Equal($"templates/{Replied}\n", CommandRun.In(workspace, "template", "new", "suggestions/replied").Output);
        Assert.Equal(File.ReadAllText(TestPaths.In("templates", "annual.sbn")), workspace.Text("templates/annual.sbn"));
    }

    [Fact]
    public void A_Word_template_is_listed_copied_and_compared_as_a_whole()
    {
        var workspace = Project();
        Assert.Contains("word/annual.docx", CommandRun.In(workspace, "template", "list").Output, StringComparison.Ordinal);
        var bag = new DiagnosticBag();
        Assert.Equal(["templates/word/annual.docx"], new TemplateFiles(workspace, ".").Copy(new TemplateCopyRequest { Names = ["word/annual.docx"] }, bag));
        Assert.Equal(File.ReadAllBytes(TestPaths.In("templates", "word", "annual.docx")), workspace.Bytes("templates/word/annual.docx"));
        Assert.Equal("", Assert.Single(new TemplateFiles(workspace, ".").Differences([], bag)).Lines);

        workspace.Add("templates/word/annual.docx", "PK");
        Assert.Equal(1, CommandRun.In(workspace, "template", "diff", "annual.docx").ExitCode);
    }

    [Fact]
    public void What_Word_leaves_beside_an_open_document_is_no_template()
    {
        var workspace = Project().Add("templates/~$annual.docx", "no document").Add("templates/word/~$annual.docx", "no document").Add("templates/.~lock.annual.docx#", ",office").Add("templates/~$t.sbn", "甲");
        Assert.DoesNotContain("~", CommandRun.In(workspace, "template", "list", "--all").Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "template", "check").ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, "template", "diff").ExitCode);
    }

    [Fact]
    public void A_Word_template_in_place_of_a_text_one_is_told_of()
    {
        var workspace = Project().Add("templates/annual.docx", File.ReadAllBytes(TestPaths.In("templates", "word", "annual.docx")));
        var made = CommandRun.In(workspace, "template", "new", "annual");
        Assert.Equal((1, false), (made.ExitCode, workspace.Exists("templates/annual.sbn")));
        Assert.Contains("templates/annual.docx", made.Error, StringComparison.Ordinal);
        Assert.Contains("templates/annual.docx", CommandRun.In(workspace, "template", "diff", "annual").Error, StringComparison.Ordinal);
        Assert.Contains("不用（用 templates/annual.docx）", CommandRun.In(workspace, "template", "list").Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "template", "new", "annual", "-o", "别处").ExitCode);
        CommandRun.In(workspace, "template", "new", "annual", "--force");
        Assert.Contains("RG3905", CommandRun.In(workspace, "template", "diff", "annual").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_Word_template_is_used_is_said_when_it_is_copied()
    {
        var run = CommandRun.In(Project(), "template", "new", "word/annual.docx");
        Assert.Equal("templates/word/annual.docx\n", run.Output);
        Assert.Contains("reportgen build 记录文件 --template word/annual.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains("templates/annual.docx", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reportgen.yaml", "项目文件")]
    [InlineData("2024.yaml", "YAML")]
    [InlineData("总结.doc", "旧格式")]
    [InlineData("目录.docx", "文件夹")]
    [InlineData("templates/~$annual.docx", "临时文件")]
    public void What_is_no_template_is_called_by_its_name(string path, string word)
    {
        var workspace = Project().Add("reportgen.yaml", "settings: {}\n").Add("总结.doc", "x").Add("目录.docx/内.sbn", "甲").Add("templates/~$annual.docx", "x");
        var run = CommandRun.In(workspace, "template", "check", path);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(word, run.Error + run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有“", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_file_is_not_built_as_a_template()
    {
        var workspace = SampleTown.Workspace();
        var run = CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--template", "qinghe/reportgen.yaml", "-o", "报告.docx");
        Assert.Contains("项目文件", run.Error, StringComparison.Ordinal);
        Assert.False(workspace.Exists("报告.docx"));
    }

    [Fact]
    public void A_copy_never_goes_over_what_is_there_unless_told_to()
    {
        var workspace = Project().Add("templates/annual.sbn", "我的");
        Assert.Equal(5, CommandRun.In(workspace, "template", "new", "annual", "half").ExitCode);
        Assert.Equal(("我的", false), (workspace.Text("templates/annual.sbn"), workspace.Exists("templates/half.sbn")));
        Assert.Equal(0, CommandRun.In(workspace, "template", "new", "annual", "--force").ExitCode);
        Assert.NotEqual("我的", workspace.Text("templates/annual.sbn"));
    }

    [Fact]
    public void Partials_come_along_when_asked_and_go_where_they_are_found()
    {
        var workspace = Project();
        Assert.Equal(0, CommandRun.In(workspace, "template", "new", "handling", "--with-partials", "-o", "抄").ExitCode);
        Assert.True(workspace.Exists("抄/handling.sbn") && workspace.Exists("抄/partials/handling/list.sbn") && workspace.Exists("抄/partials/words.sbn"));
    }

    // What template check takes, build takes.
    [Theory]
    [InlineData("annual", 0)]
    [InlineData("年度", 0)]
    [InlineData("annual.sbn", 0)]
    [InlineData("templates/annual", 0)]
    [InlineData("word/annual", 0)]
    [InlineData("word/annual.docx", 0)]
    [InlineData("我的", 0)]
    [InlineData("anual", 2)]
    [InlineData("suggestions/replied", 2)]
    [InlineData("check-sheet", 2)]
    [InlineData("没有.sbn", 3)]
    public void A_report_takes_its_template_by_name(string name, int code)
    {
        var workspace = SampleTown.Workspace().Add("qinghe/templates/我的.sbn", "# 自己的\n\n{{ stats.视察次数 }}次。\n");
        var run = CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--template", name, "-o", "报告.docx");

        Assert.Equal(code, run.ExitCode);
        if (name == "我的")
        {
            CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--template", name, "--format", "md", "-o", "报告.md");
            Assert.StartsWith("# 自己的\n", workspace.Text("报告.md"), StringComparison.Ordinal);
        }

        if (code < 3)
        {
            Assert.Equal(code == 0 || name is "suggestions/replied" or "check-sheet", CommandRun.In(workspace, "template", "check", name, "--project", "qinghe").ExitCode == 0);
        }
    }

    [Fact]
    public void A_kind_is_not_written_by_the_template_of_another()
    {
        var run = CommandRun.In(SampleTown.Workspace(), "build", "qinghe/2024.yaml", "--template", "annual", "--kind", "plan", "-o", "报告.docx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RG3908", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(SampleTown.Workspace(), "build", "qinghe/2024.yaml", "--template", "annual", "--kind", "年度", "-o", "报告.docx").ExitCode);
    }

    // With what the kind asks of period and records.
    [Theory]
    [InlineData("half", "RG3906")]
    [InlineData("季度", "RG3906")]
    [InlineData("duty", "RG3903")]
    [InlineData("rollup", "RG3902")]
    [InlineData("handling", null)]
    public void The_name_of_a_kinds_template_is_that_kind(string name, string? refused)
    {
        var workspace = SampleTown.Workspace();
        var run = CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--template", name, "--format", "md", "-o", "报告.md");
        if (refused is not null)
        {
            Assert.Contains(refused, run.Error, StringComparison.Ordinal);
            Assert.False(workspace.Exists("报告.md"));
            return;
        }

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--kind", name, "--format", "md", "-o", "同.md").ExitCode);
        Assert.Equal(workspace.Text("同.md"), workspace.Text("报告.md"));
    }

    // A project that writes the kind in Word means that document by its name.
    [Fact]
    public void The_name_of_a_kind_is_the_projects_own_template_of_it()
    {
        var workspace = SampleTown.Workspace().Add("qinghe/templates/annual.sbn", "# 自己的年度总结\n\n视察{{ stats.视察次数 }}次。\n");
        Assert.Equal(0, CommandRun.In(workspace, "build", "qinghe/2024.yaml", "--template", "年度", "-o", "报告.md").ExitCode);

        Assert.StartsWith("# 自己的年度总结", workspace.Text("报告.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_none_is_answered_with_the_nearest()
    {
        var run = CommandRun.In(Project(), "template", "new", "anual");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RG7081", run.Error, StringComparison.Ordinal);
        Assert.Contains("annual", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_shown_by_lines_and_tells_by_the_exit_code()
    {
        var workspace = Project();
        CommandRun.In(workspace, "template", "new", "annual");
        Assert.Equal((0, ""), (CommandRun.In(workspace, "template", "diff").ExitCode, CommandRun.In(workspace, "template", "diff").Output));

        workspace.Add("templates/annual.sbn", workspace.Text("templates/annual.sbn") + "\n以上。\n");
        var run = CommandRun.In(workspace, "template", "diff", "annual");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+ 以上。\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- {{", run.Output, StringComparison.Ordinal);
        Assert.Contains("RG7083", CommandRun.In(workspace, "template", "diff", "half").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_of_the_project_is_used_in_place_of_the_shipped_one()
    {
        var workspace = SampleTown.Workspace().Add("qinghe/templates/" + Replied, "{{- # 试 -}}\n一句自己的话。\n");
        Assert.Equal(0, CommandRun.In(workspace, "build", "qinghe/2024.yaml", "-o", "a.md").ExitCode);
        Assert.Contains("一句自己的话。", workspace.Text("a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_is_found_from_a_folder_below_it()
    {
        var workspace = Project().Add("镇/reportgen.yaml", "unit: {name: 清河镇}\n").Add("镇/记录/2024.yaml", "period: 2024\n");
        Assert.Equal("镇/templates/annual.sbn\n", CommandRun.In(workspace, "template", "new", "annual", "--project", "镇/记录").Output);
    }

    private static MemoryWorkspace Project() => new MemoryWorkspace().Add("2024.yaml", "period: 2024\n");
}
