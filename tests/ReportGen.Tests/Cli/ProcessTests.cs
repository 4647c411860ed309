using System.Diagnostics;
using System.Text;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>The program as a process: streams, codes and signals, which no test in process can see.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Text_goes_in_and_out_as_UTF8_without_a_mark()
    {
        File.WriteAllText(Path.Combine(_folder, "d.json"), "{\"镇\": \"清河镇\"}");
        using var process = Start("template", "render", "-", "--data", "d.json");
        process.StandardInput.BaseStream.Write("{{ 镇 }}。"u8);
        process.StandardInput.Close();

        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.Equal("清河镇。"u8.ToArray(), output.ToArray());
        Assert.Equal((0, ""), Ended(process));
    }

    [Fact]
    public void A_fault_of_the_command_line_is_code_2_on_the_standard_error_without_colour()
    {
        using var process = Start("build", "2024.yaml", "--formt", "docx");

        Assert.Equal("", process.StandardOutput.ReadToEnd());
        var (code, error) = Ended(process);
        Assert.Equal(2, code);
        Assert.StartsWith("错误[RG9002]", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public void An_interrupt_ends_with_130()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // there is no signal to send to another console
        }

        // It waits for a template on its input that never comes. What runs in the background of a shell ignores interrupts, and so would its children.
        using var process = Start("env", ["--default-signal=INT", "dotnet", Program, "template", "render", "-", "--data", "d.json"]);
        for (var tries = 0; tries < 50 && !process.HasExited; tries++)
        {
            Thread.Sleep(100);
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString()]);
            kill.WaitForExit();
            if (process.WaitForExit(100))
            {
                break;
            }
        }

        Assert.Equal(130, process.ExitCode);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "reportgen.dll");

    private Process Start(params string[] words) => Start("dotnet", [Program, .. words]);

    private Process Start(string command, IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(command, words)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        return Process.Start(start)!;
    }

    private static (int Code, string Error) Ended(Process process)
    {
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
