using System.Diagnostics;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>The document of the same records is the same on every machine: time zone, language and folder are no part of it.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Time_zone_language_and_folder_leave_no_trace()
    {
        var documents = new[] { ("a", "Asia/Shanghai", "zh_CN.UTF-8"), ("乙 b/c", "America/Los_Angeles", "tr_TR.UTF-8") }.Select(place => Built(place.Item1, place.Item2, place.Item3)).ToList();
        Assert.NotEmpty(documents[0]);
        Assert.Equal(documents[0], documents[1]);
    }

    private byte[] Built(string folder, string zone, string language)
    {
        var here = Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName;
        foreach (var name in (string[])["reportgen.yaml", "phrases.yaml", "2023.yaml", "2024.yaml"])
        {
            File.WriteAllText(Path.Combine(here, name), SampleTown.Text(name));
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reportgen.dll"), "build", Path.Combine(here, "2024.yaml"), "--quiet"]) { RedirectStandardOutput = true };
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = language;
        using var process = Process.Start(start)!;
        var path = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllBytes(path);
    }
}
