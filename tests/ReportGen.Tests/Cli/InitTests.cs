using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>A folder to begin with: everything in it is read without errors, and nothing that is there is touched.</summary>
public sealed class InitTests
{
    private static readonly string[] Town = ["--name", "青溪镇", "--parent", "平川县", "--term", "18", "--year", "2025"];

    [Theory]
    [InlineData("xlsx", "2025台账.xlsx")]
    [InlineData("yaml", "2025.yaml")]
    public void The_new_folder_is_a_project_without_errors(string form, string records)
    {
        var workspace = new MemoryWorkspace();

        var run = CommandRun.In(workspace, ["init", "青溪", .. Town, "--records", form]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["/青溪/.gitignore", $"/青溪/{records}", "/青溪/reportgen.schema.json", "/青溪/reportgen.yaml", "/青溪/写总结.cmd", "/青溪/写总结.sh", "/青溪/说明.txt", "/青溪/转到下一年.cmd", "/青溪/转到下一年.sh"],
            workspace.Files);
        var check = CommandRun.In(workspace, "validate", $"青溪/{records}", "--format", "concise");
        Assert.DoesNotContain("error[", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "build", "青溪").ExitCode);
        Assert.Contains(workspace.Files, file => file.Contains("青溪镇", StringComparison.Ordinal) && file.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github", "/青溪/.github/workflows/records.yml")]
    [InlineData("gitlab", "/青溪/.gitlab-ci.yml")]
    public void Checks_at_every_change_are_written_where_asked_for(string place, string path)
    {
        var workspace = new MemoryWorkspace();

        Assert.Equal(0, CommandRun.In(workspace, ["init", "青溪", .. Town, "--ci", place]).ExitCode);
        Assert.Contains(path, workspace.Files);
        Assert.DoesNotContain("\n*台账.xlsx", workspace.Text("青溪/.gitignore"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_town_comes_whole()
    {
        var workspace = new MemoryWorkspace();

        Assert.Equal(0, CommandRun.In(workspace, "init", "试一试", "--sample").ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, "build", "试一试/2024.yaml", "-q").ExitCode);
    }

    [Fact]
    public void A_second_start_in_a_folder_is_one_error()
    {
        var workspace = new MemoryWorkspace();
        Assert.Equal(0, CommandRun.In(workspace, ["init", "青溪", .. Town]).ExitCode);

        var run = CommandRun.In(workspace, ["init", "青溪", .. Town]);

        Assert.Equal(5, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("错误[RG5908]", StringComparison.Ordinal));
        Assert.Contains("等9个文件", run.Error, StringComparison.Ordinal);
    }

    // An office has the program, not its documentation.
    [Fact]
    public void The_files_point_to_commands()
    {
        var workspace = new MemoryWorkspace();
        CommandRun.In(workspace, ["init", "青溪", .. Town, "--records", "yaml"]);

        Assert.All(workspace.Files, file => Assert.DoesNotContain("docs/", System.Text.Encoding.UTF8.GetString(workspace.Bytes(file)), StringComparison.Ordinal));
        Assert.Contains(workspace.Files, file => System.Text.Encoding.UTF8.GetString(workspace.Bytes(file)).Contains("reportgen ledger new", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_there_is_not_touched()
    {
        var workspace = new MemoryWorkspace().Add("青溪/说明.txt", "x");

        var run = CommandRun.In(workspace, ["init", "青溪", .. Town]);

        Assert.Equal(5, run.ExitCode);
        Assert.Equal(["/青溪/说明.txt"], workspace.Files);
    }

    [Theory]
    [InlineData("--name", "RG9")]
    [InlineData("--term", "RG9")]
    [InlineData("--year", "RG9")]
    public void What_is_missing_is_asked_for(string option, string id)
    {
        var words = Town.ToList();
        words.RemoveRange(words.IndexOf(option), 2);

        var run = CommandRun.In(new MemoryWorkspace(), ["init", "青溪", .. words]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(id, run.Error, StringComparison.Ordinal);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_town_is_known_by_its_name_and_another_level_is_judged()
    {
        var workspace = new MemoryWorkspace();
        Assert.Equal(0, CommandRun.In(workspace, "init", "a", "--name", "白塔民族乡", "--term", "18", "--year", "2025", "--records", "yaml").ExitCode);
        Assert.Contains("  级别: 民族乡\n", workspace.Text("a/reportgen.yaml"), StringComparison.Ordinal);

        Assert.Contains("RG7008", CommandRun.In(workspace, ["init", "b", .. Town, "--level", "村"]).Error, StringComparison.Ordinal);
    }

    // Texts say 人大 behind the name by themselves: 青溪镇人大人大主席团 stood below every summary.
    [Theory]
    [InlineData("青溪镇人大", "青溪镇", "镇", "青溪镇人大主席团")]
    [InlineData("青溪镇人大主席团", "青溪镇", "镇", "青溪镇人大主席团")]
    [InlineData("青溪镇（人大）", "青溪镇", "镇", "青溪镇人大主席团")]
    [InlineData("青溪乡人民代表大会", "青溪乡", "乡", "青溪乡人大主席团")]
    [InlineData("城东街道人大工委", "城东街道", "街道", "城东街道人大")]
    public void The_name_of_the_office_is_taken_for_its_place(string written, string name, string level, string signer)
    {
        var workspace = new MemoryWorkspace();

        var run = CommandRun.In(workspace, "init", "a", "--name", written, "--term", "18", "--year", "2025", "--records", "yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"单位名称记为“{name}”", run.Error, StringComparison.Ordinal);
        Assert.Contains($"  名称: {name}\n  级别: {level}\n", workspace.Text("a/reportgen.yaml"), StringComparison.Ordinal);
        Assert.Contains($"  署名: {signer}\n", workspace.Text("a/reportgen.yaml"), StringComparison.Ordinal);
        Assert.Contains($"{name}人大工作记录", workspace.Text("a/说明.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("人大", 2)]
    [InlineData("镇", 2)]
    [InlineData("青溪", 2)]
    [InlineData("人大", 2, "--level", "镇")]
    [InlineData("青溪", 0, "--level", "镇")]
    public void A_name_is_that_of_a_place_whose_level_is_known(string name, int code, params string[] level)
    {
        var workspace = new MemoryWorkspace();

        var run = CommandRun.In(workspace, ["init", "a", "--name", name, "--term", "18", "--year", "2025", .. level]);

        Assert.Equal(code, run.ExitCode);
        Assert.Equal(code != 0, run.Error.Contains($"[RG7008]: 单位名称不能是“{name}”", StringComparison.Ordinal));
        Assert.Equal(code != 0, workspace.Files.Count == 0);
    }

    [Theory]
    [InlineData("--term", "0", "RG7008", "1 到 99")]
    [InlineData("--term", "2025", "RG7008", "1 到 99")]
    [InlineData("--term", "十九届四次", "RG7008", "1 到 99")]
    [InlineData("--year", "1900", "RG7006", "2000 到 2099")]
    [InlineData("--year", "2125", "RG7006", "2000 到 2099")]
    [InlineData("--year", "2025年上半年", "RG7006", "2000 到 2099")]
    public void What_is_no_term_or_year_of_today_is_refused(string option, string value, string id, string help)
    {
        var words = Town.ToList();
        words[words.IndexOf(option) + 1] = value;
        var workspace = new MemoryWorkspace();

        var run = CommandRun.In(workspace, ["init", "青溪", .. words]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"错误[{id}]", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Empty(workspace.Files);
    }
}
