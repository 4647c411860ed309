using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Of which congress the deputies are that were elected, in every kind of report.</summary>
public sealed class ElectionLevelTests
{
    private const string Both = """
        elections:
          - {kind: by_election, poll_day: 2024-05-18, levels: {county: {seats: 1, elected: 1}, town: {elected: 2}}}
          - {kind: by_election, poll_day: 2024-09-18, by_district: [{name: 第三选区, level: county, elected: [{name: 王小丁, votes: 300}]}]}
        """;

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void Deputies_of_the_county_are_told_as_the_countys(string kind)
    {
        Assert.Contains("5月18日，补选县人大代表1名。", Of("elections: [{kind: by_election, poll_day: 2024-05-18, levels: {county: {seats: 1, elected: 1}}}]", kind), StringComparison.Ordinal);
        Assert.Contains("5月18日，补选县人大代表。", Of("elections: [{kind: by_election, poll_day: 2024-05-18, levels: {county: {seats: 1}}}]", kind), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual", "5月18日，补选县人大代表1名、镇人大代表2名。")]
    [InlineData("annual", "9月18日，第三选区补选县人大代表，王小丁当选。")]
    [InlineData("congress", "5月18日，补选县人大代表1名、镇人大代表2名。9月18日，第三选区补选王小丁为县人大代表。")]
    [InlineData("briefing", "5月18日，补选县人大代表1名、镇人大代表2名。9月18日，第三选区补选王小丁为县人大代表。")]
    public void Both_levels_are_told_with_their_numbers(string kind, string words) => Assert.Contains(words, Of(Both, kind), StringComparison.Ordinal);

    [Fact]
    public void A_term_tells_the_numbers_of_each_of_several_by_elections() =>
        Assert.Contains("2024年5月18日，补选县人大代表1名，补选镇人大代表2名；2024年9月18日，第三选区补选王小丁为县人大代表。", Of("period: 2022..2026\n" + Both, "term"), StringComparison.Ordinal);

    [Theory]
    [InlineData("annual", "开展县人大代表补选，选举日定为12月18日。")]
    [InlineData("term", "开展县人大代表补选，选举日定为2024年12月18日")]
    public void A_poll_to_come_names_its_level(string kind, string words) => Assert.Contains(
        words,
        Of($"period: {(kind == "term" ? "2020..2024" : "2024")}\nreport: {{as_of: 2024-11-30}}\nelections: [{{kind: by_election, poll_day: 2024-12-18, dates: {{start: 2024-11-01}}, levels: {{county: {{seats: 1}}}}}}]", kind),
        StringComparison.Ordinal);

    [Fact]
    public void What_the_summary_says_of_the_level_is_said_once()
    {
        var text = Of("elections: [{kind: by_election, poll_day: 2024-05-18, levels: {county: {elected: 1}}, summary: 补选县人大代表1名，丁当选。}]", "annual");
        Assert.Contains("5月18日，补选县人大代表1名，丁当选。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("镇人大代表", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roll_up_tells_the_countys_deputies_apart()
    {
        static string Unit(string name, string elections) => Reported.Complete($"unit: {{name: {name}, level: town, term: 19, parent: 平川县}}\nelections: [{elections}]");
        var workspace = new MemoryWorkspace()
            .Add("a.yaml", Unit("清河镇", "{kind: by_election, poll_day: 2024-05-18, levels: {county: {elected: 1}}}"))
            .Add("b.yaml", Unit("东山镇", "{kind: by_election, poll_day: 2024-05-18, levels: {county: {elected: 1}}}, {kind: by_election, poll_day: 2024-07-18, levels: {town: {elected: 2}}}"));
        Assert.Contains("东山镇补选代表2名。各镇补选县人大代表2名。", Reported.In(workspace, ["a.yaml", "b.yaml"]).Text, StringComparison.Ordinal);
    }

    private static string Of(string records, string kind) => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
