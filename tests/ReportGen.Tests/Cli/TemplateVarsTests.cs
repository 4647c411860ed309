using System.Text.Json;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>template vars</c>: every name, with what the records give.</summary>
public sealed class TemplateVarsTests
{
    [Fact]
    public void Every_name_that_is_listed_can_be_written_in_a_template()
    {
        var names = Names("2024.yaml");
        var loops = new Dictionary<string, string>(StringComparer.Ordinal) { ["c"] = "", ["y"] = "", ["u"] = "", ["d"] = "", ["x"] = "" };
        var chinese = names.Values.Select(name => name.GetProperty("chinese").GetString()!).Where(name => name.Length > 0);
        var page = string.Concat(names.Keys.Concat(chinese).Where(name => !loops.ContainsKey(name.Split('.')[0])).Where(name => !name.StartsWith("zh.", StringComparison.Ordinal) && name is not ("table" or "chart" or "chapter"))
            .Select(name => $"{{{{ if {name}; end }}}}"));
        var reported = Reported.In(SampleTown.Workspace().Add("own.sbn", page), template: "own.sbn", file: "qinghe/2024.yaml");
        Assert.Empty(reported.Errors);
    }

    [Fact]
    public void Values_are_those_of_the_records()
    {
        var names = Names("2024.yaml");
        Assert.Equal(("统计.建议件数", "23"), (names["stats.suggestions.total"].GetProperty("chinese").GetString(), names["stats.suggestions.total"].GetProperty("example").GetString()));
        Assert.Equal("清河镇", names["unit.name"].GetProperty("example").GetString());
        Assert.Equal("清河镇人大主席团", names["office.signer"].GetProperty("example").GetString());
    }

    [Fact]
    public void Without_records_the_names_alone_are_listed()
    {
        var all = JsonDocument.Parse(CommandRun.Of("template", "vars", "--format", "json").Output).RootElement.EnumerateArray().SelectMany(group => group.GetProperty("names").EnumerateArray()).ToList();
        Assert.All(all, name => Assert.Equal("", name.GetProperty("example").GetString()));
        Assert.Contains(all, name => name.GetProperty("name").GetString() == "zh.list");
    }

    [Fact]
    public void Names_are_found_by_a_word_of_theirs_in_either_language()
    {
        string[] Found(string word) => [.. JsonDocument.Parse(CommandRun.Of("template", "vars", "--search", word, "--format", "json").Output).RootElement.EnumerateArray()
            .SelectMany(group => group.GetProperty("names").EnumerateArray()).Select(name => name.GetProperty("name").GetString()!)];
        Assert.Contains("stats.suggestions.total", Found("建议件数"));
        Assert.Contains("stats.suggestions.total", Found("Suggestions.Total"));
        Assert.DoesNotContain("office.signer", Found("建议件数"));
        Assert.Equal(["zh.list"], Found("连成一句"));
        Assert.Contains("stats.suggestions.total", Found("statistics"));
        Assert.Contains("没有带“天气预报”的名称", CommandRun.Of("template", "vars", "--search", "天气预报").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_say_what_they_do()
    {
        var table = CommandRun.Of("template", "vars", "--search", "zh.").Output;
        Assert.DoesNotContain("  （写法", table, StringComparison.Ordinal);
        Assert.Contains("几项连成一句：甲、乙、丙（写法：zh.list items tail? unit? most?）", table, StringComparison.Ordinal);
    }

    // Chinese stands in names alone, and with functions, which tell there what they do.
    [Fact]
    public void In_english_headings_and_types_are_english()
    {
        var lines = CommandRun.Of("template", "vars", "--lang", "en").Output.Split('\n');

        Assert.Contains("statistics: Suggestions", lines);
        Assert.Contains("inspections (within for x in inspections)", lines);
        Assert.Contains(lines, line => line.StartsWith("stats.suggestions.total ", StringComparison.Ordinal) && line.Contains("figure (cases)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("examples.visits ", StringComparison.Ordinal) && line.Contains("list of inspections", StringComparison.Ordinal));
        Assert.All(
            lines.Where(line => line.Length > 0).Select(line => string.Join("  ", line.Split("  ", StringSplitOptions.RemoveEmptyEntries) is [_, _, .. var rest] ? rest : [line])),
            line => Assert.DoesNotContain(line, c => c is >= '\u2E80' and <= '\uFFEF'));
    }

    [Fact]
    public void Personal_data_are_never_an_example()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reported.Complete("deputies:\n  - {name: 甲, phone: \"13912345678\", birth: 1970-05-06, gender: 男}\n"));
        Assert.DoesNotContain("1391234", CommandRun.In(workspace, "template", "vars", "2024.yaml", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1970", CommandRun.In(workspace, "template", "vars", "2024.yaml", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_forms_hold_the_same_names()
    {
        var workspace = SampleTown.Workspace();
        foreach (var format in new[] { "table", "md", "csv" })
        {
            var run = CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "--format", format);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("office.signer", run.Output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("清河镇人大主席团", run.Output, StringComparison.Ordinal);
        }

        Assert.Equal("模板名称.docx\n", CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "--format", "docx").Output);
        Assert.Contains("清河镇人大主席团", new Written(workspace.Bytes("模板名称.docx")).PartText("word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(5, CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "--format", "docx").ExitCode);
    }

    [Fact]
    public void A_file_is_named_for_the_Word_document_alone()
    {
        var workspace = SampleTown.Workspace();

        Assert.Equal("名称.docx\n", CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "-o", "名称.docx").Output);
        Assert.Contains("清河镇人大主席团", new Written(workspace.Bytes("名称.docx")).PartText("word/document.xml"), StringComparison.Ordinal);

        var list = CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "--format", "csv", "-o", "名称.csv");
        Assert.Equal((2, ""), (list.ExitCode, list.Output));
        Assert.Contains("去掉 -o，末尾写 > 名称.csv", list.Error, StringComparison.Ordinal);

        var ending = CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "-o", "名称.csv");
        Assert.Equal((2, ""), (ending.ExitCode, ending.Output));
        Assert.Contains(".docx", ending.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Files, file => file.EndsWith(".csv", StringComparison.Ordinal));
    }

    // The ending of an input is no fault of its own; what guards inputs must.
    [Theory]
    [InlineData("qinghe/2024.yaml")]
    [InlineData("qinghe/2023.yaml")]
    [InlineData("qinghe/reportgen.yaml")]
    public void Records_that_were_read_are_never_written_over(string input)
    {
        var workspace = SampleTown.Workspace();
        var before = workspace.Bytes(input);

        var run = CommandRun.In(workspace, "template", "vars", "qinghe/2024.yaml", "-o", input, "--force");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(before, workspace.Bytes(input));
    }

    [Fact]
    public void Over_its_own_records_it_is_told_that_they_are_read()
    {
        var run = CommandRun.In(SampleTown.Workspace(), "template", "vars", "qinghe/2024.yaml", "-o", "qinghe/2024.yaml", "--force");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("RG5901", run.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, JsonElement> Names(string file)
    {
        var run = CommandRun.In(SampleTown.Workspace(), "template", "vars", "qinghe/" + file, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        var names = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var name in JsonDocument.Parse(run.Output).RootElement.EnumerateArray().SelectMany(group => group.GetProperty("names").EnumerateArray()))
        {
            names.TryAdd(name.GetProperty("name").GetString()!, name);
        }

        return names;
    }
}
