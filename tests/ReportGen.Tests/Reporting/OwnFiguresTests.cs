using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Of several files: a text means the figures of its own file, and no unit's settings govern what is told of all.</summary>
public sealed class OwnFiguresTests
{
    private const string One = """
        reportgen: 1
        period: 2024
        unit: {name: 甲镇, level: town, parent: 太平县, term: 19}
        inspections: [{date: 2024-05-01, kind: visit, topic: 防汛备汛, highlight: true, summary: '代表看了堤防，全年视察{视察次数}次'}]
        sessions: [{date: 2024-01-05, no: 5, expected: 54, attended: 53}]
        suggestions: [{id: 1, title: 关于修桥的建议, received: 2024-01-09, assigned: 2024-01-19, handler: 派出所}]

        """;

    private const string Other = """
        reportgen: 1
        period: 2024
        unit: {name: 乙镇, level: town, parent: 太平县, term: 19}
        inspections: [{date: 2024-05-01, kind: visit, topic: 森林防火, times: 4}, {date: 2024-06-01, kind: research, topic: 医保, times: 未统计}]
        sessions: [{date: 2024-01-05, no: 5, expected: 54, attended: 51}]
        petitions: [{date: 2024-03-01, count: 3}]

        """;

    private const string Words = "narrative: {监督: '开展监督{监督活动次数}次，接待来访{信访件数}件。'}\n";
    private const string Choices = "settings: {decimals: 0, show: [建议逾期件数]}\n";

    // The sum of supervision is not known for the other file, and the petitions are the other's.
    [Theory]
    [InlineData("乙镇", "2024")]
    [InlineData("甲镇", "2023")]
    public void A_reference_means_the_figures_of_its_own_file(string unit, string year)
    {
        var workspace = Files(One + Words, Other.Replace("乙镇", unit, StringComparison.Ordinal).Replace("2024", year, StringComparison.Ordinal));
        var found = Cli.CommandRun.In(workspace, "validate", "0.yaml", "1.yaml", "--format", "concise").Output.Split('\n').Where(line => line.Contains("RG2003", StringComparison.Ordinal));

        Assert.Contains("{信访件数}", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_of_the_unit_above_means_all()
    {
        const string County = "reportgen: 1\nperiod: 2024\nunit: {name: 太平县, level: county, term: 18}\n";
        var found = Cli.CommandRun.In(Files(County + Words, Other, One), "validate", "0.yaml", "1.yaml", "2.yaml", "--format", "concise").Output.Split('\n').Where(line => line.Contains("RG2003", StringComparison.Ordinal));

        Assert.Contains("{监督活动次数}", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_unit_prints_the_units_figure() => Assert.Contains("全年视察1次", RollUp(One, Other), StringComparison.Ordinal);

    // Neither its decimals nor what it shows of its own: what all have in common is the report's.
    [Theory]
    [InlineData("", "94.4%", false)]
    [InlineData(Choices, "94%", true)]
    public void What_one_unit_chose_governs_no_report_of_all(string others, string rate, bool isTold)
    {
        var text = RollUp(Other + Choices, One + others);

        Assert.Contains($"|{rate}|", text, StringComparison.Ordinal);
        Assert.Equal(isTold, text.Contains("答复期限", StringComparison.Ordinal));
    }

    private static string RollUp(params string[] towns) =>
        Reported.In(Files(towns), [.. towns.Select((_, i) => $"{i}.yaml")], ReportKinds.Rollup).Text;

    private static MemoryWorkspace Files(params string[] texts)
    {
        var workspace = new MemoryWorkspace();
        for (var i = 0; i < texts.Length; i++)
        {
            workspace.Add($"{i}.yaml", texts[i]);
        }

        return workspace;
    }
}
