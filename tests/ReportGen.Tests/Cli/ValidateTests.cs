using System.Text;
using System.Text.Json;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>validate</c> and <c>rules</c> from outside.</summary>
public sealed class ValidateTests
{
    private const string Head = "reportgen: 1\nperiod: 2024-Q2\nunit: {name: 清河镇, level: town, term: 19}\n";
    private const string Two = Head + "problems:\n  - 监督不够;培训少\nsessions:\n  - {date: 2024-05-15, no: 2, expected: 54, attended: 55}\n";

    private static MemoryWorkspace With(string text) => new MemoryWorkspace().Add("2024.yaml", text);

    [Fact]
    public void Findings_are_the_product_and_the_summary_is_said()
    {
        var run = CommandRun.In(With(Two), "validate", "2024.yaml", "--format", "concise");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2024.yaml:5:9: warning[RG2103]: “监督不够;培训少”里的“;”是半角，应为“；”\n2024.yaml:7:55: error[R-06]: 实到(55)大于应到(54)\n", run.Output);
        Assert.Equal("找到 1 个错误，1 个警告\n", run.Error);
    }

    [Fact]
    public void What_is_held_back_speaks_of_errors_above_only_where_there_are_some()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reporting.Reported.Complete("trainings: [{topik: 甲}]"));

        Assert.Contains("改好以上错误后再核对一次", CommandRun.In(workspace, "validate", "2024.yaml").Error, StringComparison.Ordinal);
        var chosen = CommandRun.In(workspace, "validate", "2024.yaml", "--select", "R-06");
        Assert.Contains("这些错误这次没有列出", chosen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("以上", chosen.Error, StringComparison.Ordinal);
    }

    // For the parser such a line stands at the margin and ends the record; for the eye it goes on.
    [Theory]
    [InlineData("监督活动:\n　- {日期: 2024-03-02, 类型: 视察, 主题: 河道治理}\n")]
    [InlineData("监督活动:\n  - 日期: 2024-03-02\n　  类型: 视察\n    主题: 河道治理\n")]
    public void A_line_that_a_full_width_space_begins_is_one_fault(string records)
    {
        var run = CommandRun.In(new MemoryWorkspace().Add("2024.yaml", Reporting.Reported.Complete(records)), "validate", "2024.yaml", "--format", "concise");

        Assert.Contains("error[RG1108]", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    // They do not need what could not be read.
    [Fact]
    public void Ids_that_stand_twice_and_unknown_statistics_are_told_beside_errors_of_reading()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reporting.Reported.Complete(
            "suggestions:\n  - {id: 1, title: 甲, received: 2024-03-01, wavie: 乙}\n  - {id: 1, title: 甲, received: 2024-03-01}\ndeclared: {没有的: 1}\nsettings: {show: [也没有]}\n"));

        var output = CommandRun.In(workspace, "validate", "2024.yaml", "--format", "concise").Output;

        Assert.Contains("error[RG1301]", output, StringComparison.Ordinal);
        Assert.Contains("error[R-50]", output, StringComparison.Ordinal);
        Assert.Contains("“没有的”", output, StringComparison.Ordinal);
        Assert.Contains("“也没有”", output, StringComparison.Ordinal);
    }

    // Such files are read; only what cannot be understood at all is input that is not readable.
    [Theory]
    [InlineData("honors:\n  - x\n")]
    [InlineData("sessions: 5\n")]
    [InlineData("trainings:\n  - date: 2024-05-01\n    topic: 甲\n    topic: 乙\n")]
    public void A_fault_in_a_record_is_a_finding(string records)
    {
        var run = CommandRun.In(new MemoryWorkspace().Add("2024.yaml", Reporting.Reported.Complete(records)), "validate", "2024.yaml");

        Assert.True(run.ExitCode == 1, run.ToString());
    }

    // A file that is looked for by itself is named where what it would hold is missing.
    [Theory]
    [InlineData(null, null, "RG2003]: “{主题教育}”不是统计项，提法文件也没有找到", "记录所在的文件夹和上级文件夹都没有 reportgen.yaml")]
    [InlineData("", null, "RG2003]: “{主题教育}”不是统计项，提法文件也没有找到", "提法写在 镇/phrases.yaml 里，没有这个文件")]
    [InlineData("", "[{编号: 口号, 内容: 甲}]", "RG2003]: “{主题教育}”不是统计项，也不是提法", "写统计项的名称（用 reportgen stats 看全部），或 phrases.yaml 里提法的编号；要印出花括号，写成 \\{\n")]
    public void A_reference_without_a_file_of_phrases_says_so(string? project, string? phrases, string headline, string help)
    {
        var workspace = new MemoryWorkspace().Add("镇/2024/2024.yaml", Reporting.Reported.Complete("narrative: {开头: '{主题教育}抓学习。'}"));
        workspace = project is null ? workspace : workspace.Add("镇/reportgen.yaml", "reportgen: 1\n" + project);
        workspace = phrases is null ? workspace : workspace.Add("镇/phrases.yaml", phrases);
        var output = CommandRun.In(workspace, "validate", "镇/2024/2024.yaml").Output;

        Assert.Contains(headline, output, StringComparison.Ordinal);
        Assert.Contains(help, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "没有写明单位，也没有找到可以写单位的项目文件 reportgen.yaml")]
    [InlineData(true, "没有写明单位，项目文件 镇/reportgen.yaml 里也没有写")]
    public void A_file_without_its_unit_says_where_that_was_looked_for(bool hasProject, string headline)
    {
        var workspace = new MemoryWorkspace().Add("镇/2024.yaml", "reportgen: 1\nperiod: 2024\n");
        workspace = hasProject ? workspace.Add("镇/reportgen.yaml", "reportgen: 1\n") : workspace;

        Assert.Contains($"RG1302]: {headline}\n", CommandRun.In(workspace, "validate", "镇/2024.yaml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "R-06", 1, 1)]
    [InlineData("--select", "rg2103", 1, 0)]
    [InlineData("--select", "RG21", 1, 0)]
    [InlineData("--ignore", "R-06", 1, 0)]
    [InlineData("--ignore", "R-06,RG2103", 0, 0)]
    public void Rules_are_selected_and_ignored(string option, string ids, int lines, int code)
    {
        var run = CommandRun.In(With(Two), "validate", "2024.yaml", "--format", "concise", option, ids);

        Assert.Equal((code, lines), (run.ExitCode, run.Output.Count(c => c == '\n')));
    }

    [Fact]
    public void A_rule_that_is_unknown_is_a_fault_of_the_command_line()
    {
        var run = CommandRun.In(With(Two), "validate", "2024.yaml", "--ignore", "RG2113");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("是不是想写", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public void Fail_on_decides_what_counts(string level, int code) =>
        Assert.Equal(code, CommandRun.In(With(Head + "problems:\n  - 监督不够;培训少\n"), "validate", "2024.yaml", "--fail-on", level).ExitCode);

    [Fact]
    public void Notes_fail_where_info_is_asked_for()
    {
        var workspace = With("reportgen: 1\nperiod: 2024\nunit: {name: 清河镇, level: town, term: 19}\nsessions:\n  - {date: 2024-05-15, no: 2}\n");

        Assert.Equal(0, CommandRun.In(workspace, "validate", "2024.yaml").ExitCode);
        Assert.Equal(1, CommandRun.In(workspace, "validate", "2024.yaml", "--fail-on", "info").ExitCode);
    }

    [Fact]
    public void A_baseline_hides_what_was_there_and_survives_new_lines()
    {
        var workspace = With(Two);
        Assert.Equal((0, "base.json\n"), (CommandRun.In(workspace, "validate", "2024.yaml", "--write-baseline", "base.json") is var written ? written.ExitCode : -1, written.Output));

        workspace.Add("2024.yaml", Two.Replace("problems:", "# 一行\nproblems:", StringComparison.Ordinal) + "plans:\n  - 多走访;多回访\n");
        var run = CommandRun.In(workspace, "validate", "2024.yaml", "--baseline", "base.json", "--format", "concise");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2024.yaml:10:8: warning[RG2103]", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    // Least of all over the records themselves.
    [Theory]
    [InlineData("2024.yaml")]
    [InlineData("通讯录.docx")]
    [InlineData("别的.json")]
    public void A_baseline_is_written_over_a_baseline_alone(string path)
    {
        var workspace = With(Two).Add("通讯录.docx", "通讯录").Add("别的.json", "{}");
        var before = workspace.Text(path);
        var run = CommandRun.In(workspace, "validate", "2024.yaml", "--write-baseline", path);

        Assert.Equal((5, ""), (run.ExitCode, run.Output));
        Assert.Contains($"已经有一个“{path}”，不是基线文件，没有覆盖", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Text(path));

        Assert.Equal(0, CommandRun.In(workspace, "validate", "2024.yaml", "--write-baseline", "base.json").ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, "validate", "2024.yaml", "--write-baseline", "base.json").ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("不是JSON")]
    [InlineData("{\"schemaVersion\": 1}")]
    public void What_is_no_baseline_is_said(string content)
    {
        var run = CommandRun.In(With(Head).Add("base.json", content), "validate", "2024.yaml", "--baseline", "base.json");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("RG7005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_mends_in_place_and_shows_the_lines()
    {
        var before = "\ufeffreportgen: 1\r\nperiod: 2024-Q2   # 二季度\r\nunit: {name: 清河镇, level: town, term: 19}\r\nproblems:\r\n  - 监督不够;培训少(含县代表)，参与率90％   # 尾注;不动\r\n  - |\r\n    于2024.3.05前完成\r\n";
        var workspace = new MemoryWorkspace().Add("2024.yaml", Encoding.UTF8.GetBytes(before));
        var run = CommandRun.In(workspace, "validate", "2024.yaml", "--fix");

        Assert.Equal(
            before.Replace("不够;培训少(含县代表)", "不够；培训少（含县代表）", StringComparison.Ordinal).Replace('％', '%').Replace("2024.3.05", "2024年3月5日", StringComparison.Ordinal),
            Encoding.UTF8.GetString(workspace.Bytes("2024.yaml")));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("2024.yaml：改了5处\n@@ 5 @@\n-  - 监督不够;培训少(含县代表)，参与率90％   # 尾注;不动\n+  - 监督不够；培训少（含县代表），参与率90%   # 尾注;不动\n@@ 7 @@\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_shows_the_mended_lines_alone_and_no_personal_data()
    {
        var records = "deputies:\n  - {name: 梁文远, level: town, phone: 13800000000, note: 分管农业;林业}\nproblems: [监督不够;培训少]\n";
        var workspace = With(Head + records);
        var run = CommandRun.In(workspace, "validate", "2024.yaml", "--fix");

        Assert.Contains("phone: 13800000000", workspace.Text("2024.yaml"), StringComparison.Ordinal);
        Assert.Contains("+problems: [监督不够；培训少]\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000000", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_takes_out_what_nobody_sees_and_leaves_a_value_with_escapes_whole()
    {
        const string records = "problems:\n  - 监督\u200B不够\u2060\n  - '代表''小组\uFEFF'\n  - \"培训\\u200B少\\\"参与率90％\"\n";
        var workspace = With(Head + records);
        CommandRun.In(workspace, "validate", "2024.yaml", "--fix");

        Assert.Equal(Head + records.Replace("\u200B", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal), workspace.Text("2024.yaml"));
    }

    // Whoever asked for mending learns that there was none, and what it never touches.
    [Theory]
    [InlineData("problems: [监督不够]\n")]
    [InlineData("sessions: [{date: 2024-05-15， no: 2}]\n")]
    public void Fix_says_that_nothing_was_to_mend(string records)
    {
        var workspace = With(Head + records);
        var run = CommandRun.In(workspace, "validate", "2024.yaml", "--fix");

        Assert.Equal(Head + records, workspace.Text("2024.yaml"));
        Assert.StartsWith("--fix 没有改动文件：它只改文字里的半角标点、百分号、日期写法和看不见的字符", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("--fix changed no file", CommandRun.In(workspace, "validate", "2024.yaml", "--fix", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--fix", CommandRun.In(workspace, "validate", "2024.yaml", "--fix", "--quiet").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_names_the_files_that_it_leaves_alone()
    {
        var workspace = With(Head + "problems: ['监督不够;培训少']\n");
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "export", "2024.yaml", "-o", "台账.xlsx").ExitCode);
        var wide = new MemoryWorkspace().Add("2024.yaml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(workspace.Text("2024.yaml"))).ToArray());

        var (ledger, other) = (CommandRun.In(workspace, "validate", "台账.xlsx", "--fix").Error, CommandRun.In(wide, "validate", "2024.yaml", "--fix").Error);
        Assert.StartsWith("台账.xlsx：--fix 不改台账，1处要在表格里改\n找到", ledger, StringComparison.Ordinal);
        Assert.StartsWith("2024.yaml：不是 UTF-8 编码，--fix 没有改（1处）", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Leftovers_are_told_beside_errors_of_reading()
    {
        var run = CommandRun.In(With(Head + "problems:\n  - XX年监督不够\nsessions:\n  - {date: 2024-13-15, no: 2}\n"), "validate", "2024.yaml", "--format", "concise");

        Assert.Equal(["RG2101", "RG1203"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('[', ']')[1]));
    }

    [Fact]
    public void Waivers_are_printed_with_their_reasons()
    {
        var run = CommandRun.In(With(Head + "sessions:\n  - {date: 2024-05-15, no: 2, expected: 54, attended: 55, waive: {rule: R-06, reason: 含县代表}}\n"), "validate", "2024.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("已核实，不报告：2024.yaml:5:55 R-06 实到(55)大于应到(54)（理由：含县代表）\n没有发现问题\n", run.Error);
    }

    [Fact]
    public void The_full_form_shows_twenty_of_a_rule_and_counts_the_rest()
    {
        var text = new StringBuilder(Head + "problems:\n");
        for (var i = 0; i < 25; i++)
        {
            text.Append($"  - 监督不够;培训少{i}\n");
        }

        var run = CommandRun.In(With(text.ToString()), "validate", "2024.yaml");
        Assert.Equal(20, run.Output.Split("警告[RG2103]").Length - 1);
        Assert.Contains("RG2103 还有 5 处", run.Output, StringComparison.Ordinal);
        Assert.Equal(25, CommandRun.In(With(text.ToString()), "validate", "2024.yaml", "--format", "concise").Output.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_page_of_a_rule(string language)
    {
        var run = CommandRun.Of("rules", "R-40", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Verify(run.Output, name: "R-40." + language);
    }

    [Fact]
    public void The_list_has_every_rule_and_an_unknown_one_is_said()
    {
        var list = CommandRun.Of("rules");
        Assert.Equal(0, list.ExitCode);
        Assert.All(KnownRules.All, rule => Assert.Contains(rule.Id, list.Output, StringComparison.Ordinal));
        Assert.Contains("R-09    不检查", list.Output, StringComparison.Ordinal);

        Assert.Equal(2, CommandRun.Of("rules", "R-99").ExitCode);
        Assert.Contains("RG1203", CommandRun.Of("rules", "rg1203").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_draft_07_and_knows_both_languages()
    {
        using var schema = JsonDocument.Parse(CommandRun.Of("schema").Output);
        var session = schema.RootElement.GetProperty("definitions").GetProperty("sessions").GetProperty("properties");

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(session.GetProperty("expected").GetProperty("$ref").GetString(), session.GetProperty("应到").GetProperty("$ref").GetString());
    }
}
