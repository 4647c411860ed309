using System.Text.RegularExpressions;
using ReportGen.Reporting;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Who asks for English reads English: periods, changes and units too. Names and texts of the records stay as they are.</summary>
public sealed partial class EnglishTests
{
    private const string Now = "sessions: [{date: 2024-01-16, no: 5, expected: 50, attended: 48}]\ntrainings: [{date: 2024-03-01, topic: law, people: 30}]\n";

    private const string Before = "period: 2023\nsessions: [{date: 2023-01-16, no: 4, expected: 50, attended: 47}]\ntrainings: [{date: 2023-03-01, topic: law, people: 40}]\n";

    [Theory]
    [InlineData("stats", "2024.yaml")]
    [InlineData("stats", "2024.yaml", "--period", "2024-H1")]
    [InlineData("stats", "2023.yaml", "2024.yaml")]
    [InlineData("explain", "sessions.attendance_rate", "2024.yaml")]
    [InlineData("explain", "trainings.person_times", "2023.yaml", "2024.yaml")]
    [InlineData("explain", "trainings.person_times", "2024.yaml", "--period", "2024-Q1")]
    public void Figures_are_told_in_English(params string[] words)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reported.Complete(Now)).Add("2023.yaml", Reported.Complete(Before));
        var run = CommandRun.In(workspace, ["--lang", "en", .. words]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(Chinese().Matches(run.Output).Select(match => match.Value).Except(["清河镇"]), word => !IsOfTheRecord(word, run.Output));
    }

    [Fact]
    public void A_change_says_points_and_percent() =>
        Assert.Matches(@"\+2 points.*\n[^$]*-10 \(-25%\)", CommandRun.In(new MemoryWorkspace().Add("2024.yaml", Reported.Complete(Now)).Add("2023.yaml", Reported.Complete(Before)), "--lang", "en", "stats", "2024.yaml").Output);

    // explain heads a figure by both of its names.
    private static bool IsOfTheRecord(string word, string output) => output.Contains($"({word})", StringComparison.Ordinal);

    [GeneratedRegex(@"[\u2E80-\u9FFF\uFF00-\uFFEF]+")]
    private static partial Regex Chinese();
}
