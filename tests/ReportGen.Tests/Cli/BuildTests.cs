using System.IO.Compression;
using System.Text;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>reportgen build</c>: what is written where, what is never written over, and what the caller is told.</summary>
public sealed class BuildTests
{
    private const string Name = "清河镇人大2024年工作总结";

    private const string Records = "trainings: [{date: 2024-05-15, topic: 代表法, people: 30}]\n";

    [Theory]
    [InlineData("2024.yaml", "/" + Name + ".docx", Name + ".docx\n")]
    [InlineData("./2024.yaml", "/" + Name + ".docx", Name + ".docx\n")]
    [InlineData("年度/2024.yaml", "/年度/" + Name + ".docx", "年度/" + Name + ".docx\n")]
    [InlineData("/年度/2024.yaml", "/年度/" + Name + ".docx", "/年度/" + Name + ".docx\n")]
    public void The_document_lies_beside_the_records_and_its_path_is_printed(string file, string written, string printed)
    {
        var workspace = new MemoryWorkspace().Add(file, Reported.Complete(Records));
        var run = CommandRun.In(workspace, "build", file);

        Assert.Equal((0, printed), (run.ExitCode, run.Output));
        new Written(workspace.Bytes(written)).AssertValid();
        Assert.Equal(run.Output, CommandRun.In(workspace, file).Output);
    }

    [Theory]
    [InlineData("-o 总结.docx", "/总结.docx")]
    [InlineData("-o 有的", "/有的/" + Name + ".docx")]
    [InlineData("-o 有的/", "/有的/" + Name + ".docx")]
    [InlineData("-o 有的/总结.docx", "/有的/总结.docx")]
    [InlineData("--format md", "/" + Name + ".md")]
    [InlineData("--format docx,md,html", "/" + Name + ".docx", "/" + Name + ".html", "/" + Name + ".md")]
    [InlineData("--format docx,md -o 总结.docx", "/总结.docx", "/总结.md")]
    [InlineData("--format markdown -o 有的", "/有的/" + Name + ".md")]
    [InlineData("-o 总结.md", "/总结.md")]
    [InlineData("-o 总结.HTML", "/总结.HTML")]
    [InlineData("-o 没有后缀", "/没有后缀.docx")]
    public void Places_and_forms(string options, params string[] written)
    {
        var workspace = Reported.Workspace(Records).Add("有的/x.txt", "");
        var before = workspace.Files;
        var run = CommandRun.In(workspace, ["build", "2024.yaml", .. options.Split(' ')]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(written.Order(StringComparer.Ordinal), workspace.Files.Except(before).Order(StringComparer.Ordinal));
        Assert.Equal(written.Length, run.Output.Count(c => c == '\n'));
        Assert.All(written, path => Assert.Equal(!path.EndsWith(".md", StringComparison.Ordinal) && !path.EndsWith("html", StringComparison.OrdinalIgnoreCase), workspace.Bytes(path)[0] == 'P'));
    }

    [Theory]
    [InlineData("清/河:镇?", "清_河_镇_人大2024年工作总结")]
    [InlineData(" ..清河镇", "清河镇人大2024年工作总结")]
    public void The_name_holds_nothing_that_a_disk_refuses(string unit, string name)
    {
        var workspace = Reported.Workspace($"{Records}unit: {{name: '{unit}', level: town, term: 19}}\n");
        Assert.Equal(name + ".docx\n", CommandRun.In(workspace, "build", "2024.yaml").Output);
    }

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var unit = "清" + string.Concat(Enumerable.Repeat("𠮷", 60));
        var run = CommandRun.In(Reported.Workspace($"unit: {{name: {unit}, level: town, term: 19}}\n{Records}"), "build", "2024.yaml");
        Assert.Equal("清" + string.Concat(Enumerable.Repeat("𠮷", 39)) + ".docx\n", run.Output);
    }

    [Fact]
    public void To_the_standard_output_no_path_is_printed()
    {
        var workspace = Reported.Workspace(Records);
        var run = CommandRun.In(workspace, "build", "2024.yaml", "-o", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        new Written(workspace.Bytes("-")).AssertValid();
    }

    [Theory]
    [InlineData("2024.yaml")]
    [InlineData("./2024.yaml")]
    [InlineData("甲/../2024.yaml")]
    [InlineData("reportgen.yaml")]
    [InlineData("phrases.yaml")]
    [InlineData("2023.yaml")]
    [InlineData("own.sbn")]
    [InlineData("own-style.yaml")]
    public void No_input_is_written_over_also_not_by_force(string path)
    {
        var workspace = Reported.Workspace(Records)
            .Add("reportgen.yaml", "reportgen: 1\n").Add("phrases.yaml", "reportgen: 1\n").Add("2023.yaml", Reported.Complete("period: 2023\n"))
            .Add("own.sbn", "# 标题\n\n{{ stats.trainings.total }}").Add("own-style.yaml", "{}\n").Add("甲/x", "");
        var before = workspace.Text(path);
        var run = CommandRun.In(workspace, "build", "2024.yaml", "-o", path, "--force", "--template", "own.sbn", "--style", "own-style.yaml", "--format", "docx");

        Assert.Equal((5, "", before), (run.ExitCode, run.Output, workspace.Text(path)));
        Assert.Contains("[RG5901]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_as_built_is_built_anew_and_one_that_was_edited_is_kept()
    {
        var workspace = Reported.Workspace(Records);
        var path = "/" + Name + ".docx";
        CommandRun.In(workspace, "2024.yaml");
        var first = workspace.Bytes(path);
        Assert.Equal(0, CommandRun.In(workspace, "2024.yaml").ExitCode);
        Assert.Equal(first, workspace.Bytes(path));

        var edited = Edited(first);
        workspace.Add(path, edited);
        var run = CommandRun.In(workspace, "2024.yaml");
        Assert.Equal((5, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG5902]", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal(edited, workspace.Bytes(path));

        Assert.Equal(0, CommandRun.In(workspace, "2024.yaml", "--force").ExitCode);
        Assert.Equal(first, workspace.Bytes(path));
    }

    [Theory]
    [InlineData("不是压缩包")]
    [InlineData("")]
    public void A_document_of_other_makers_is_kept(string content)
    {
        var workspace = Reported.Workspace(Records).Add(Name + ".docx", content);
        var run = CommandRun.In(workspace, "2024.yaml");
        Assert.Equal((5, content), (run.ExitCode, workspace.Text(Name + ".docx")));
        Assert.Contains("[RG5903]", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "2024.yaml", "--force").ExitCode);
    }

    // Nobody knows whose it is, or whether it was edited.
    [Fact]
    public void A_document_that_cannot_be_read_is_kept()
    {
        var workspace = Reported.Workspace(Records).Add(Name + ".docx", "手写的").Plant(Name + ".docx", WorkspaceTrouble.Denied);
        var run = CommandRun.In(workspace, "2024.yaml");
        Assert.Equal((5, "手写的"), (run.ExitCode, workspace.Text(Name + ".docx")));
        Assert.Contains("[RG5903]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有/总结.docx", null)]
    [InlineData("总结.docx", WorkspaceTrouble.Denied)]
    [InlineData("总结.docx", WorkspaceTrouble.InUse)]
    [InlineData("总结.docx", WorkspaceTrouble.NoSpace)]
    [InlineData("总结.docx", WorkspaceTrouble.NameTooLong)]
    [InlineData("总结.docx", WorkspaceTrouble.Other)]
    [InlineData("总结.docx", WorkspaceTrouble.Special)]
    public void What_cannot_be_written_is_told_and_nothing_is_changed(string path, WorkspaceTrouble? trouble)
    {
        var workspace = Reported.Workspace(Records);
        if (trouble is { } planted)
        {
            workspace.Plant(path, planted);
        }

        var before = workspace.Files;
        var run = CommandRun.In(workspace, "build", "2024.yaml", "-o", path);
        Assert.Equal((5, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG7092]", run.Error, StringComparison.Ordinal);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Files);
    }

    [Fact]
    public void A_document_that_does_not_read_back_leaves_the_former_one()
    {
        var inner = Reported.Workspace(Records);
        CommandRun.In(inner, "2024.yaml");
        var before = inner.Bytes(Name + ".docx");
        var run = CommandRun.In(new TornWorkspace(inner), "2024.yaml");

        Assert.Equal((5, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG7092]", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, inner.Bytes(Name + ".docx"));
    }

    [Fact]
    public void Each_file_has_its_own_document_in_a_folder_that_is_made()
    {
        var workspace = new MemoryWorkspace().Add("镇/2024.yaml", Reported.Complete(Records)).Add("镇/2023.yaml", Reported.Complete("period: 2023\ntrainings: [{date: 2023-05-15, topic: 代表法}]"));
        var run = CommandRun.In(workspace, "build", "镇", "--each", "-o", "输出/今年");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["/输出/今年/清河镇人大2023年工作总结.docx", "/输出/今年/清河镇人大2024年工作总结.docx"], workspace.Files.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_reports_of_one_name_are_told()
    {
        var workspace = new MemoryWorkspace().Add("甲.yaml", Reported.Complete(Records)).Add("乙.yaml", Reported.Complete(""));
        var run = CommandRun.In(workspace, "build", "甲.yaml", "乙.yaml", "--each", "-o", "输出");
        Assert.Equal((5, $"输出/{Name}.docx\n"), (run.ExitCode, run.Output));
        Assert.Contains("[RG5904]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_does_not_keep_the_others_from_being_built()
    {
        var workspace = new MemoryWorkspace().Add("坏.yaml", Reported.Complete("trainings: [{topik: 1}]")).Add("好.yaml", Reported.Complete(Records));
        var run = CommandRun.In(workspace, "build", "坏.yaml", "好.yaml", "--each", "-o", "输出");
        Assert.Equal((1, $"输出/{Name}.docx\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_folder_for_each_that_is_a_file_is_told()
    {
        var run = CommandRun.In(Reported.Workspace(Records).Add("输出", ""), "build", "2024.yaml", "--each", "-o", "输出");
        Assert.Equal((5, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("trainings: [{topik: 甲}]", "build 2024.yaml", 1)]
    [InlineData("sessions: [{date: 2024-01-16, no: 5, expected: 54, attended: 55}]", "build 2024.yaml", 1)]
    [InlineData("trainings: [{date: 2024-12-30..2025-01-02, topic: 甲}]", "build 2024.yaml --fail-on warning", 1)]
    [InlineData("trainings: [", "build 2024.yaml", 3)]
    [InlineData("", "build 没有.yaml", 3)]
    [InlineData("", "build 2024.yaml --template 没有.sbn", 3)]
    [InlineData("", "build 2024.yaml --template 坏.sbn", 4)]
    [InlineData("", "build 2024.yaml --template 错.sbn", 4)]
    [InlineData("", "build 2024.yaml --style 没有.yaml", 3)]
    [InlineData("", "build 2024.yaml --kind 没有", 2)]
    [InlineData("", "build 2024.yaml --kind 半年", 2)]
    [InlineData("", "build 2024.yaml --period 去年", 2)]
    [InlineData("", "build 2024.yaml --period 2020", 2)]
    [InlineData("", "build 2024.yaml --format pptx", 2)]
    [InlineData("", "build", 2)]
    public void What_stops_a_report_has_its_code_and_writes_nothing(string records, string line, int code)
    {
        var workspace = Reported.Workspace(records).Add("坏.sbn", "{{ if }}").Add("错.sbn", "# 题\n\n{{ stats.没有 }}");
        var before = workspace.Files;
        var run = CommandRun.In(workspace, line.Split(' '));

        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.Equal(before, workspace.Files);
    }

    [Theory]
    [InlineData("2024.yml", "是不是“2024.yaml”？")]
    [InlineData("2024台账.xlsx", "是不是“2024.yaml”？")]
    [InlineData("各镇/青溪镇.yaml", "是不是“各镇/青溪镇台账.xlsx”？")]
    [InlineData("2023.yaml", "看看文件名有没有写错，文件是不是在别的文件夹里")]
    public void A_file_that_is_not_there_is_looked_for_under_its_other_endings(string path, string help) =>
        Assert.Contains("帮助: " + help, CommandRun.In(Reported.Workspace("").Add("各镇/青溪镇台账.xlsx", ""), "build", path).Error, StringComparison.Ordinal);

    // Everything was read; that the year is another one says nothing of the records.
    [Fact]
    public void A_period_that_the_file_does_not_hold_is_all_that_is_told()
    {
        var run = CommandRun.In(Reported.Workspace("sessions: [{date: 2024-01-16, no: 5, expected: 54, attended: 55}]"), "build", "2024.yaml", "--period", "2020");

        Assert.Equal("错误[RG7003]: 文件里没有2020年的记录，只有2024年的\n  = 帮助: 看看 --period 写得对不对，或者换一个文件\n", run.Error);
    }

    [Fact]
    public void A_person_is_told_what_is_not_in_the_report_unless_quiet()
    {
        const string Waived = "sessions: [{date: 2024-01-16, no: 5, expected: 54, attended: 55, waive: {rule: R-06, reason: 含列席代表}}]\nnarrative: {导语: 一年来。}\n";
        var workspace = Reported.Workspace(Records + Waived).Add("2023.yaml", Reported.Complete("period: 2023\n"));
        var chinese = CommandRun.In(workspace, "build", "2024.yaml").Error;
        var english = CommandRun.In(workspace, "build", "2024.yaml", "--lang", "en").Error;
        var half = CommandRun.In(workspace, "build", "2024.yaml", "--period", "2024-H1").Error;

        Assert.Contains("上年数取自 2023.yaml", chinese, StringComparison.Ordinal);
        Assert.Contains("没有写的章节（没有这份材料要写的记录，或者记的是“无”）：", chinese, StringComparison.Ordinal);
        Assert.Contains("已核实 R-06 2024.yaml:5:", chinese, StringComparison.Ordinal);
        Assert.Contains("文字材料说的是2024年", half, StringComparison.Ordinal);
        Assert.Contains("compared with 2023.yaml", english, StringComparison.Ordinal);
        Assert.Contains("waived R-06", english, StringComparison.Ordinal);
        Assert.Equal(("", 0), (CommandRun.In(workspace, "build", "2024.yaml", "--quiet").Error, CommandRun.In(workspace, "build", "2024.yaml", "--quiet").ExitCode));
        Assert.Equal($"{Name}.docx\n", CommandRun.In(workspace, "build", "2024.yaml", "-q").Output);
    }

    [Fact]
    public void Values_are_escaped_in_markdown_and_html()
    {
        var workspace = Reported.Workspace("problems: ['<b>甲</b> **乙** # | \\{\\{ 1 }} &amp;等']\nsettings: {rules: {RG2102: 关闭, RG2103: 关闭}}\n");
        CommandRun.In(workspace, "build", "2024.yaml", "--format", "md,html");
        Assert.Contains("&lt;b&gt;甲&lt;/b&gt; **乙** # | {{ 1 }} &amp;amp;等", workspace.Text(Name + ".html"), StringComparison.Ordinal);
        var markdown = workspace.Text(Name + ".md");
        Assert.Contains("\\*\\*乙\\*\\*", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", markdown.Replace("\\<b>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static byte[] Edited(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(text.Replace("代表法", "《代表法》", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    /// <summary>A disk that loses the second half of what is written to it.</summary>
    private sealed class TornWorkspace(MemoryWorkspace inner) : IWorkspace
    {
        public WorkspaceEntry Kind(string path) => inner.Kind(path);

        public string FullPath(string path) => inner.FullPath(path);

        public bool IsSameFile(string left, string right) => inner.IsSameFile(left, right);

        public WorkspaceFault? Read(string path, Action<Stream> read) => inner.Read(path, read);

        public WorkspaceFault? List(string directory, out IReadOnlyList<string> files) => inner.List(directory, out files);

        public WorkspaceFault? MakeDirectory(string path) => inner.MakeDirectory(path);

        public WorkspaceFault? WriteWhole(string path, Action<Stream> write, Func<Stream, bool>? verify = null) => inner.WriteWhole(
            path,
            stream =>
            {
                using var whole = new MemoryStream();
                write(whole);
                stream.Write(whole.GetBuffer(), 0, (int)whole.Length / 2);
            },
            verify);
    }
}
