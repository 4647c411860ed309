using System.Text.Json;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>The samples as a clerk runs them, folder by folder: what <c>validate</c> finds, and totals that were added up by hand.</summary>
public sealed class SampleFiguresTests
{
    [Theory]
    [InlineData("qinghe", "R-02 2022.yaml")]
    [InlineData("linjiang", "R-02 wangjiangping.yaml", "R-24 lumingping.yaml", "R-24 luoyan.yaml", "R-24 wangjiangping.yaml", "RG6002 linjiang.yaml", "RG6010 wangjiangping.yaml")]
    public void A_sample_has_no_findings_but_those_it_is_meant_to_show(string folder, params string[] expected)
    {
        var run = CommandRun.In(SampleFolders.Workspace(folder), "validate", folder, "--format", "json");

        Assert.True(run.ExitCode == 0, run.ToString());
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(expected, json.RootElement.GetProperty("findings").EnumerateArray().Select(found => $"{found.GetProperty("id").GetString()} {Path.GetFileName(found.GetProperty("file").GetString())}").Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Records() => [.. SampleFolders.Files().Where(path => Path.GetFileName(path) is not ("reportgen.yaml" or "phrases.yaml"))];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_file_alone_has_no_errors(string path)
    {
        var run = CommandRun.In(SampleFolders.Workspace(path[..path.IndexOf('/', StringComparison.Ordinal)]), "validate", path);

        Assert.True(run.ExitCode == 0, run.ToString());
    }

    [Theory]
    [InlineData("sessions.total", 10)]
    [InlineData("sessions.attendance_rate", 95.7)] // 466 of 487
    [InlineData("presidium_meetings.total", 30)] // without those during a session
    [InlineData("inspections.total", 84)]
    [InlineData("inspections.by_kind.visit", 24)]
    [InlineData("inspections.deputies", 70)] // a deputy of two terms is one
    [InlineData("suggestions.total", 108)] // those carried over once
    [InlineData("suggestions.replied", 107)]
    [InlineData("suggestions.by_result.A", 70)] // by the last result
    [InlineData("suggestions.by_result.D", 5)]
    [InlineData("suggestions.satisfaction_rate", 81.7)] // 85 of 104
    [InlineData("suggestions.satisfaction_rate_with_basic", 99)]
    [InlineData("duty_reports.deputies", 64)]
    [InlineData("contacts.opinions", 989)]
    [InlineData("petitions.resolved", 54)]
    [InlineData("funds.spent", 567800)]
    [InlineData("deputies.by_level.town", 51)] // a stock: at the end
    public void The_five_years_add_up(string name, double value) => Assert.Equal(value, Figure("qinghe", name));

    [Theory]
    [InlineData("sessions.total", 15)] // 13 recorded, 2 declared by the town without a ledger
    [InlineData("presidium_meetings.total", 41)]
    [InlineData("inspections.total", 54)] // what the county organised and several recorded, once
    [InlineData("inspections.by_kind.visit", 25)]
    [InlineData("inspections.by_kind.enforcement", 6)]
    [InlineData("trainings.total", 11)]
    [InlineData("duty_reports.deputies", 38)]
    [InlineData("suggestions.total", 80)]
    [InlineData("suggestions.replied", 78)]
    [InlineData("suggestions.reply_rate", 97.5)] // of both what is recorded and what is declared
    [InlineData("suggestions.by_result.A", 38)]
    [InlineData("contacts.voters", 6306)]
    [InlineData("petitions.total", 37)]
    [InlineData("petitions.resolved", 34)]
    [InlineData("group_activities.total", 34)]
    [InlineData("stations.total", 29)]
    [InlineData("deputies.total", 420)]
    public void The_eight_townships_add_up(string name, double value) => Assert.Equal(value, Figure("linjiang", name));

    [Theory]
    [InlineData("望江坪镇", null)] // not filled in
    [InlineData("落雁乡", null)]
    [InlineData("鹿鸣坪乡", 0)] // none
    [InlineData("沙棠乡", 6)] // declared
    [InlineData("榆泉镇", 11)]
    public void A_list_not_filled_in_is_not_none(string unit, int? petitions)
    {
        using var json = Stats("linjiang");
        var value = json.RootElement.GetProperty("units").GetProperty(unit).GetProperty("stats").GetProperty("petitions.total").GetProperty("value");
        Assert.Equal(petitions, value.ValueKind == JsonValueKind.Null ? null : value.GetInt32());
    }

    private static double Figure(string folder, string name)
    {
        using var json = Stats(folder);
        return json.RootElement.GetProperty("stats").GetProperty(name).GetProperty("value").GetDouble();
    }

    private static JsonDocument Stats(string folder)
    {
        var run = CommandRun.In(SampleFolders.Workspace(folder), "stats", folder, "--format", "json");

        Assert.True(run.ExitCode == 0, run.ToString());
        return JsonDocument.Parse(run.Output);
    }
}
