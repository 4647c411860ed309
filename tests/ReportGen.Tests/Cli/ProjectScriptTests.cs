using System.Diagnostics;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>The scripts of a new project: they find the program, or say where it goes.</summary>
public sealed class ProjectScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-tests-").FullName;

    public ProjectScriptTests()
    {
        var files = new ProjectFiles(new DiskWorkspace(() => Stream.Null, () => Stream.Null));
        files.Write(new ProjectRequest { Folder = _folder, Name = "青溪镇", Level = "镇", Term = "18", Year = 2025 }, new DiagnosticBag());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_program_beside_the_script_is_run_with_the_ledger()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the script of the other systems
        }

        Assert.Equal(127, Run("/usr/bin:/bin").Code);
        Assert.Contains("找不到程序 reportgen", Run("/usr/bin:/bin").Said, StringComparison.Ordinal);

        var tools = Directory.CreateDirectory(Path.Combine(_folder, "tools")).FullName;
        Program(tools, "path");
        Assert.Equal((0, "path build 2025台账.xlsx --keep-findings\n"), Run(tools + ":/usr/bin:/bin"));

        Program(_folder, "beside");
        Assert.Equal((0, "beside build 2025台账.xlsx --keep-findings\n"), Run(tools + ":/usr/bin:/bin"));
    }

    [Fact]
    public void The_next_year_is_made_of_the_newest_records()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the script of the other systems
        }

        Program(_folder, "beside");
        File.Copy(Path.Combine(_folder, "2025台账.xlsx"), Path.Combine(_folder, "2026台账.xlsx"));
        File.WriteAllText(Path.Combine(_folder, "~$2027台账.xlsx"), "");

        var (code, said) = Run("/usr/bin:/bin", "转到下一年.sh");

        Assert.Equal(0, code);
        Assert.StartsWith("beside rollover 2026台账.xlsx\n", said, StringComparison.Ordinal);
        Assert.Contains("写好了", said, StringComparison.Ordinal);

        File.Delete(Path.Combine(_folder, "2025台账.xlsx"));
        File.Delete(Path.Combine(_folder, "2026台账.xlsx"));
        Assert.Contains("没有一年的记录", Run("/usr/bin:/bin", "转到下一年.sh").Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("写总结.cmd")]
    [InlineData("转到下一年.cmd")]
    public void The_batch_file_changes_the_code_page_before_its_first_chinese_character_and_jumps_nowhere(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_folder, name));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.True(text.IndexOf("chcp 65001", StringComparison.Ordinal) < text.TakeWhile(char.IsAscii).Count());
        Assert.StartsWith("@echo off\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("goto", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        Assert.Contains("chcp %before%", text, StringComparison.Ordinal);
    }

    private static void Program(string folder, string name)
    {
        var path = Path.Combine(folder, "reportgen");
        File.WriteAllText(path, $"#!/bin/sh\necho {name} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // By its own first line and mode, from another folder, as a double click does.
    private (int Code, string Said) Run(string path, string script = "写总结.sh")
    {
        var start = new ProcessStartInfo(Path.Combine(_folder, script)) { WorkingDirectory = "/", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
