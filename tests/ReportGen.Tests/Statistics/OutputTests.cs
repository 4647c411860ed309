using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>What other programs and people get.</summary>
public sealed class OutputTests
{
    private const string Year = """
        period: 2024
        report: {signed_on: 2024-12-20}
        sessions:
          - {date: 2024-01-18, no: 1, expected: 54, attended: 53}
        inspections:
          - {date: 2024-03-12, id: S-1, kind: visit, topic: 春耕, opinions: 30余}
          - {date: 2024-04, kind: research, topic: 水利|渠, opinions: 12, times: 未统计}
          - {date: 2024-12-25, kind: visit, topic: 年货}
        suggestions:
          - {id: 1, title: "=1+1", category: "=cmd,乙", received: 2024-03-01, assigned: 2024-03-05, replied: 2024-04-01, result: A}
        elections:
          - {kind: by_election, poll_day: 2024-06-30}
        declared: {培训次数: 3, sessions.attendance_rate: 98}
        """;

    private const string Before = "period: 2023\nsessions:\n  - {date: 2023-01-18, no: 1, expected: 54, attended: 52}\ninspections:\n  - {date: 2023-03, kind: visit, topic: 春耕, opinions: 42}";

    [Fact]
    public void Json_leads_with_its_version_and_has_flat_keys()
    {
        using var json = JsonDocument.Parse(Written(StatisticsJson.Write));
        Assert.Equal("schemaVersion", json.RootElement.EnumerateObject().First().Name);
        var stats = json.RootElement.GetProperty("stats");
        Assert.Equal(
            """{"value":98.1,"exact":98.148148,"text":"98.1%","unit":"%","label":"人代会出席率","numerator":53,"denominator":54,"declared":false,"declared_value":98,"records":["2024.yaml:5"],"change":{"difference":1.8,"points":true}}""",
            Compact(stats.GetProperty("sessions.attendance_rate")));
        Assert.Equal(
            """{"value":42,"exact":42,"text":"40余","unit":"条","label":"监督意见建议条数","qualifier":"余","records":["2024.yaml:7","2024.yaml:8"]}""",
            Compact(stats.GetProperty("inspections.opinions")));
        Assert.Equal("""{"value":1,"exact":1,"unit":"次","label":"监督活动次数","unknown":1,"records":["2024.yaml:7","2024.yaml:8"]}""", Compact(stats.GetProperty("inspections.total")));
        Assert.Equal("""{"value":3,"exact":3,"text":"3","unit":"次","label":"培训次数","declared":true,"declared_value":3}""", Compact(stats.GetProperty("trainings.total")));
        Assert.Equal("""{"value":null,"unit":"件","label":"信访件数"}""", Compact(stats.GetProperty("petitions.total")));
        Assert.Equal("2006-06-30", stats.GetProperty("elections.qualifying_birth_date").GetProperty("value").GetString());
        Assert.Equal("98.1%", json.RootElement.GetProperty("stats").GetProperty("sessions.attendance_rate").GetProperty("text").GetString());
        Assert.Equal(96.3m, json.RootElement.GetProperty("previous").GetProperty("stats").GetProperty("sessions.attendance_rate").GetProperty("value").GetDecimal());
    }

    [Fact]
    public void Json_of_several_years_has_each_by_its_year()
    {
        var c = Counted.OfFiles(null, ("2023.yaml", Before), ("2024.yaml", Year));
        using var stream = new MemoryStream();
        StatisticsJson.Write(stream, c.Set);
        using var json = JsonDocument.Parse(stream.ToArray());
        var years = json.RootElement.GetProperty("years");
        Assert.Equal(["2023", "2024"], years.EnumerateObject().Select(year => year.Name));
        Assert.Equal(1, years.GetProperty("2023").GetProperty("stats").GetProperty("inspections.total").GetProperty("value").GetInt32());
    }

    [Fact]
    public void Csv_opens_in_a_spreadsheet_and_runs_nothing()
    {
        var csv = Written(StatisticsCsv.Write);
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var text = Encoding.UTF8.GetString(csv);
        Assert.Contains("\r\nsuggestions.by_category.=cmd,乙".Replace("=cmd,乙", "", StringComparison.Ordinal), text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"suggestions.by_category.=cmd,乙\",\"建议件数（类别：=cmd,乙）\",1,件,1,,,,,,,", text, StringComparison.Ordinal);
        Assert.Contains("\r\nsessions.attendance_rate,人代会出席率,98.1,%,98.1%,53,54,,,,96.3,1.8\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_table_a_group() => Snapshot.Verify(Encoding.UTF8.GetString(Written(StatisticsMarkdown.Write)));

    [Theory]
    [InlineData("监督意见建议条数", Language.Chinese, "qualified")]
    [InlineData("sessions.attendance_rate", Language.Chinese, "rate")]
    [InlineData("sessions.attendance_rate", Language.English, "rate-en")]
    [InlineData("监督活动分类次数", Language.Chinese, "family")]
    [InlineData("视察次数", Language.Chinese, "left-out")]
    [InlineData("建议满意率", Language.Chinese, "not-applicable")]
    public void An_explanation_leads_back_to_the_records(string name, Language language, string snapshot)
    {
        var bag = new DiagnosticBag();
        var explanation = StatisticExplanation.For(name, Counted.Of(Year).Set, Counted.OfFiles(null, ("2023.yaml", Before)).Set, bag);
        Snapshot.Verify(string.Join('\n', explanation!.Lines(language)) + "\n", name: snapshot);
    }

    [Fact]
    public void An_unknown_name_is_explained_by_the_nearest()
    {
        var bag = new DiagnosticBag();
        Assert.Null(StatisticExplanation.For("视察次树", Counted.Of(Year).Set, null, bag));
        Assert.Equal("RG6001", Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void Tables_show_groups_that_have_figures_and_how_they_came_about()
    {
        var groups = StatisticGroups.Of(Counted.Of(Year).Set);
        Assert.Equal(["人民代表大会会议", "监督活动", "代表建议", "代表议案", "学习培训", "代表选举"], groups.Select(group => group.Chinese));
        var rows = groups.SelectMany(group => group.Rows).ToDictionary(row => row.Name);
        Assert.Equal(("98.1%", "", "53/54"), (rows["sessions.attendance_rate"].Text, rows["sessions.attendance_rate"].Unit, rows["sessions.attendance_rate"].Basis));
        Assert.Equal(("不少于1", "1条记录的数未统计"), (rows["inspections.total"].Text, rows["inspections.total"].Note.Chinese));
        Assert.Equal("申报数", rows["trainings.total"].Note.Chinese);
        Assert.Equal("记录合计42余", rows["inspections.opinions"].Note.Chinese);
    }

    private static byte[] Written(Action<Stream, StatisticSet, StatisticSet?> write)
    {
        using var stream = new MemoryStream();
        write(stream, Counted.Of(Year).Set, Counted.OfFiles(null, ("2023.yaml", Before)).Set);
        return stream.ToArray();
    }

    private static string Compact(JsonElement element) =>
        string.Concat(element.GetRawText().Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
}
