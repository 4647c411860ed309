using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

public sealed class TemplateRenderTests
{
    private const string Data = """{"镇": "清河镇", "件数": 23, "率": 95.5, "大数": 1234567890123456789, "单": [1, true, null, "x"], "内": {"名": "甲"}}""";

    [Fact]
    public void The_text_is_printed_as_it_is()
    {
        var run = Render("{{ 镇 }}：{{ 件数 + 1 }}件 {{ 率 }} {{ 大数 }} {{ 单 }} {{ 内.名 }} <b>&|*{{ 没有 }}\n");

        Assert.Equal((0, "清河镇：24件 95.5 1234567890123456789 [1, true, null, \"x\"] 甲 <b>&|*\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Nothing_is_printed_after_a_fault_and_the_place_is_named()
    {
        var run = Render("第一行\n{{ if }}\n");

        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Contains(" --> t/a.sbn:2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_while_rendering_ends_with_the_same_code() => Assert.Equal(4, Render("前 {{ 没有.名 }}").ExitCode);

    [Fact]
    public void Strict_refuses_unknown_names()
    {
        Assert.Equal((0, ""), (Render("{{ 镇名 }}").ExitCode, Render("{{ 镇名 }}").Output));
        Assert.Equal(4, Render("{{ 镇名 }}", "--strict").ExitCode);
    }

    [Fact]
    public void Includes_come_from_the_folder_of_the_template_and_from_nowhere_else()
    {
        var workspace = Files("{{ include 'p.sbn' }}{{ include 'sub/q.sbn' }}").Add("t/p.sbn", "\uFEFF一").Add("t/sub/q.sbn", "二").Add("secret.sbn", "三").Add("t2/x.sbn", "四");

        Assert.Equal("一二", CommandRun.In(workspace, "template", "render", "t/a.sbn", "--data", "d.json").Output);
        foreach (var name in new[] { "../secret.sbn", "/secret.sbn", "../t2/x.sbn", "", ".", "sub" })
        {
            workspace.Add("t/a.sbn", $"{{{{ include '{name}' }}}}");
            var run = CommandRun.In(workspace, "template", "render", "t/a.sbn", "--data", "d.json");
            Assert.Equal((4, ""), (run.ExitCode, run.Output));
        }
    }

    [Theory]
    [InlineData("bad-json", "{\"镇\": \"清河镇\",\n \"件数\" 23}")]
    [InlineData("no-object", "\n [1]")]
    [InlineData("empty", "")]
    public void Data_that_are_no_object_are_told(string name, string json)
    {
        var run = CommandRun.In(Files("x").Add("d.json", json), "template", "render", "t/a.sbn", "--data", "d.json");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Snapshot.Verify(run.Error, name: name);
    }

    [Fact]
    public void Data_nested_without_end_are_refused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000);

        Assert.Equal(3, CommandRun.In(Files("x").Add("d.json", json), "template", "render", "t/a.sbn", "--data", "d.json").ExitCode);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_told_both()
    {
        var run = CommandRun.Of("template", "render", "无.sbn", "--data", "无.json");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("找不到文件“无.sbn”", run.Error, StringComparison.Ordinal);
        Assert.Contains("找不到文件“无.json”", run.Error, StringComparison.Ordinal);
    }

    private static CommandRun Render(string template, params string[] more) =>
        CommandRun.In(Files(template), ["template", "render", "t/a.sbn", "--data", "d.json", .. more]);

    private static MemoryWorkspace Files(string template) => new MemoryWorkspace().Add("t/a.sbn", template).Add("d.json", Data);
}
