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

    // What a template sees is called by the names that stand in it.
    [Theory]
    [InlineData("{{ report.speeker }}", "‘report’ has no member ‘speeker’")]
    [InlineData("{{ for s in sessions }}{{ s.foo }}{{ end }}", "‘sessions’ has no member ‘foo’")]
    [InlineData("{{ stats.foo }}", "‘stats’ has no member ‘foo’")]
    [InlineData("{{ stats.inspections.foo }}", "‘stats.inspections’ has no member ‘foo’")]
    [InlineData("{{ stats.sessions.attendance_rate.foo }}", "‘figure’ has no member ‘foo’")]
    [InlineData("{{ period.foo }}", "‘period’ has no member ‘foo’")]
    public void Objects_of_a_template_have_English_names(string template, string headline)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reported.Complete(Now)).Add("own.sbn", "# Report\n\n" + template);

        Assert.Contains(headline, CommandRun.In(workspace, "--lang", "en", "template", "check", "own.sbn").Output, StringComparison.Ordinal);
        Assert.Contains(headline, CommandRun.In(workspace, "--lang", "en", "build", "2024.yaml", "--template", "own.sbn").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trainings: [{date: 2024-03-01, topic: law, foo: 3}]", "\"foo\" is not known in \"trainings\"")]
    [InlineData("foo: 3", "\"foo\" is not known in the file")]
    [InlineData("trainings: [{date: 2024-03-01}]", "\"trainings\" lacks \"topic\"")]
    [InlineData("sessions: [{date: 2024-01-16, no: first}]", "\"no\" should be an ordinal number, not \"first\"")]
    [InlineData("sessions: [{date: 2024-01-16, no: 5}]\ndeclared: {sessions.total: 9}", "“sessions.total” is declared as 9, but the records make 1")]
    [InlineData("inspections: [{date: 2024-03-01, kind: visit, topic: law}, {date: 2024-03-01, kind: visit, topic: law}]", "A record of \"inspections\" of 2024-03-01 has the day, kind and subject of another")]
    public void Findings_call_things_by_their_English_names(string records, string headline) =>
        Assert.Contains("]: " + headline + "\n", CommandRun.In(Reported.Workspace(records), "--lang", "en", "validate", "2024.yaml").Output, StringComparison.Ordinal);

    // explain heads a figure by both of its names.
    private static bool IsOfTheRecord(string word, string output) => output.Contains($"({word})", StringComparison.Ordinal);

    [GeneratedRegex(@"[\u2E80-\u9FFF\uFF00-\uFFEF]+")]
    private static partial Regex Chinese();
}
