using System.Text;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>build --each</c> over a county's folder: a document for each township, none for the county, and every remark with its file.</summary>
public sealed class EachTests
{
    [Fact]
    public void The_file_of_the_unit_above_is_left_out_and_told()
    {
        var workspace = County();
        var run = CommandRun.In(workspace, "build", "县", "--each");

        Assert.Equal((0, "县/青溪镇人大2024年工作总结.docx\n县/白石镇人大2024年工作总结.docx\n"), (run.ExitCode, run.Output));
        Assert.Contains("县/1.yaml：是上级平川县的，说的是各单位的汇总，不单独写", run.Error, StringComparison.Ordinal);
        Assert.Contains("县/2.yaml：没有写的章节（没有这份材料要写的记录，或者记的是“无”）：", run.Error, StringComparison.Ordinal);
        Assert.Contains("县/3.yaml：没有写的章节（没有这份材料要写的记录，或者记的是“无”）：", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n没有记录", run.Error, StringComparison.Ordinal);
    }

    // The words of the half-year's report belong to the year's file.
    [Fact]
    public void A_file_of_words_alone_is_left_out_and_told()
    {
        var workspace = County().Add("县/2上半年.yaml", "reportgen: 1\nperiod: 2024-H1\nunit: {name: 青溪镇, level: town, term: 19, parent: 平川县}\nproblems: [联系选民不够]\n");
        var run = CommandRun.In(workspace, "build", "县", "--each");

        Assert.DoesNotContain("上半年", run.Output, StringComparison.Ordinal);
        Assert.Contains("县/2上半年.yaml：只有半年、季度材料用的文字，没有记录，不单独写", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_alone_it_is_told_that_a_roll_up_takes_several() =>
        Assert.Contains("[RG3902]", CommandRun.In(County(), "build", "县/1.yaml", "--each").Error, StringComparison.Ordinal);

    [Fact]
    public void A_finding_without_a_place_names_its_file()
    {
        var workspace = new MemoryWorkspace().Add("甲.yaml", Reporting.Reported.Complete("")).Add("乙.yaml", Reporting.Reported.Complete(""));

        Assert.Matches(@"RG5904[^\n]*\n\s*--> 乙\.yaml", CommandRun.In(workspace, "build", "甲.yaml", "乙.yaml", "--each", "-o", "输出").Error);
    }

    [Fact]
    public void The_last_line_names_the_units_without_a_document()
    {
        var workspace = County().Add("县/4.yaml", "period: [\n").Add("县/5.yaml", "reportgen: 1\nperiod: 2024\nunit: {name: 黄坪镇, level: town, term: 19}\nnarrative: {结尾: '{视查次数}次。'}\n");
        var run = CommandRun.In(workspace, "build", "县", "--each");

        Assert.Equal("县/青溪镇人大2024年工作总结.docx\n县/白石镇人大2024年工作总结.docx\n", run.Output);
        Assert.Contains("4个文件里有2个没有写出来（原因见各自的提示）：县/4.yaml、黄坪镇（县/5.yaml）", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("没有写出来", CommandRun.In(County(), "build", "县", "--each").Error, StringComparison.Ordinal);
    }

    // On a terminal, where the standard output is not written before it is full or flushed; the county's own file is none of those that should be written.
    [Fact]
    public void What_is_not_written_is_told_below_the_paths()
    {
        using var terminal = new MemoryStream();
        using var output = new StreamWriter(terminal, new UTF8Encoding(false), 4096, leaveOpen: true);
        using var error = new StreamWriter(terminal, new UTF8Encoding(false), 1, leaveOpen: true) { AutoFlush = true };

        CommandRun.In(County().Add("县/4.yaml", "period: [\n"), e => e with { Output = output, Error = error }, "build", "县", "--each");

        Assert.EndsWith(
            "县/青溪镇人大2024年工作总结.docx\n县/白石镇人大2024年工作总结.docx\n3个文件里有1个没有写出来（原因见各自的提示）：县/4.yaml\n",
            Encoding.UTF8.GetString(terminal.ToArray()),
            StringComparison.Ordinal);
    }

    // A style of a file's own settings is that file's fault, in each of several that name it.
    [Theory]
    [InlineData("nonesuch")]
    [InlineData("styles.docx")]
    public void A_style_of_the_settings_that_is_wrong_has_its_place_in_every_file(string style)
    {
        string Town(string name) => $"reportgen: 1\nperiod: 2024\nunit: {{name: {name}, level: town, term: 19}}\nsettings: {{版式: {style}}}\n";
        var workspace = new MemoryWorkspace().Add("县/a.yaml", Town("青溪镇")).Add("县/c.yaml", Town("白石镇")).Add("县/styles.docx", "PK");

        var run = CommandRun.In(workspace, "build", "县", "--each");

        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.Error.Split("错误[RG5003]").Length - 1);
        Assert.Matches(@"--> 县/a\.yaml:4:\d+\n", run.Error);
        Assert.Matches(@"--> 县/c\.yaml:4:\d+\n", run.Error);
        Assert.Contains("改设置里的“版式”", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--style", run.Error, StringComparison.Ordinal);
    }

    // Every file's own period decides: what does not fit is told with its file, what fits is written.
    [Fact]
    public void A_kind_is_held_against_each_files_own_period()
    {
        var workspace = new MemoryWorkspace().Add("甲.yaml", Reporting.Reported.Complete("")).Add("乙.yaml", Reporting.Reported.Complete("period: 2024-H1\ntrainings: [{date: 2024-03, topic: 代表法}]"));
        var run = CommandRun.In(workspace, "build", "甲.yaml", "乙.yaml", "--each", "--kind", "half");

        Assert.Equal((2, "清河镇人大2024年上半年工作总结.docx\n"), (run.ExitCode, run.Output));
        Assert.Matches(@"RG3906[^\n]*\n\s*--> 甲\.yaml", run.Error);
    }

    // The command line is at fault, not the first record file: told once, without a place.
    [Theory]
    [InlineData("--template", "nonesuch", "RG7081", 2)]
    [InlineData("--template", "nonesuch.sbn", "RG7091", 3)]
    [InlineData("--template", "县/1.yaml", "RG7084", 1)]
    [InlineData("--style", "草书", "RG5003", 4)]
    [InlineData("--style", "县/1.yaml", "RG5003", 4)]
    public void A_word_of_the_command_line_that_is_wrong_is_no_fault_of_a_file(string option, string word, string id, int code)
    {
        var run = CommandRun.In(County(), "build", "县", "--each", option, word);

        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith($"错误[{id}]", StringComparison.Ordinal));
        Assert.DoesNotContain("-->", run.Error, StringComparison.Ordinal);
    }

    private static MemoryWorkspace County() => new MemoryWorkspace()
        .Add("县/1.yaml", "reportgen: 1\nperiod: 2024\nunit: {name: 平川县, level: county, term: 18}\nreport: {kind: rollup}\n")
        .Add("县/2.yaml", "reportgen: 1\nperiod: 2024\nunit: {name: 青溪镇, level: town, term: 19, parent: 平川县}\n")
        .Add("县/3.yaml", "reportgen: 1\nperiod: 2024\nunit: {name: 白石镇, level: town, term: 19, parent: 平川县}\n");
}
