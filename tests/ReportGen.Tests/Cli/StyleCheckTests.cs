using System.Text.Json;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>reportgen style check</c>: what it prints, and what it tells its caller.</summary>
public sealed class StyleCheckTests
{
    private const string Records = "trainings: [{date: 2024-05-15, topic: 代表法, people: 30}]\nreport: {signed_on: 2025-01-03, recipient: 县人大常委会}\n";

    [Fact]
    public void A_built_document_conforms_and_every_clause_is_listed() => Snapshot.Verify(Checked("style", "check", "总结.docx").ToString());

    [Fact]
    public void In_english() => Snapshot.Verify(Checked("style", "check", "总结.docx", "--lang", "en").ToString());

    [Fact]
    public void What_deviates_is_shown_with_its_places_and_fails()
    {
        var workspace = Built();
        var bytes = OfficialDocument.With(workspace.Bytes("总结.docx"), ("word/document.xml", "w:top=\"2098\"", "w:top=\"1440\""), ("word/document.xml", "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"));
        Snapshot.Verify(CommandRun.In(workspace.Add("改过.docx", bytes), "style", "check", "改过.docx").ToString());
    }

    [Fact]
    public void The_style_that_a_document_was_made_by_declares_its_differences()
    {
        var workspace = Built("--style", "常用版式");
        Assert.Equal(1, CommandRun.In(workspace, "style", "check", "总结.docx").ExitCode);
        var run = CommandRun.In(workspace, "style", "check", "总结.docx", "--style", "常用版式");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("声明的差异2项，不符合0项", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace.Add("自己的.yaml", "base: 常用版式\n"), "style", "check", "总结.docx", "--style", "自己的.yaml").ExitCode);
    }

    [Fact]
    public void As_json()
    {
        var run = Checked("style", "check", "总结.docx", "--format", "json");
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((0, "GB/T 9704-2012", 0), (run.ExitCode, json.GetProperty("standard").GetString(), json.GetProperty("summary").GetProperty("deviates").GetInt32()));
    }

    [Theory]
    [InlineData("没有.docx", "", 3, "RG7091")]
    [InlineData("2024.yaml", "", 3, "RG1008")]
    [InlineData("总结.docx", "没有这个.yaml", 3, "RG7091")]
    public void What_cannot_be_checked_is_told(string path, string style, int code, string id)
    {
        var run = CommandRun.In(Built(), style.Length == 0 ? ["style", "check", path] : ["style", "check", path, "--style", style]);
        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.Contains($"[{id}]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024.yaml", "YAML")]
    [InlineData("台账.xlsx", "表格")]
    [InlineData("总结.odt", "另存为")]
    [InlineData("总结.md", "文本文件")]
    [InlineData("annual.sbn", "文字模板")]
    [InlineData("~$总结.docx", "临时文件")]
    public void What_is_no_Word_document_is_called_by_its_name(string path, string word)
    {
        var run = CommandRun.In(Built().Add(path, "PK"), "style", "check", path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("损坏", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settings: {style: 常用版式}\n", "")]
    [InlineData("设置:\n  版式: 自己的\n", "base: 常用版式\n")]
    public void The_style_of_the_project_is_the_one_that_declares(string project, string style)
    {
        var workspace = Built("--style", "常用版式");
        workspace.Add("镇/材料/总结.docx", workspace.Bytes("总结.docx")).Add("镇/reportgen.yaml", project).Add("镇/templates/styles/自己的.yaml", style);
        Assert.Equal(0, CommandRun.In(workspace, "style", "check", "镇/材料/总结.docx").ExitCode);
        Assert.Equal(1, CommandRun.In(workspace, "style", "check", "镇/材料/总结.docx", "--style", "gbt9704").ExitCode);
        Assert.Equal(1, CommandRun.In(workspace, "style", "check", "总结.docx").ExitCode);
    }

    private static CommandRun Checked(params string[] words) => CommandRun.In(Built(), words);

    private static MemoryWorkspace Built(params string[] words)
    {
        var workspace = Reported.Workspace(Records);
        Assert.Equal(0, CommandRun.In(workspace, ["build", "2024.yaml", "-o", "总结.docx", .. words]).ExitCode);
        return workspace;
    }
}
