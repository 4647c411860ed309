using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>Every entry of the catalogue on one invented year, against values worked out by hand (Fixtures/Statistics/golden.txt).</summary>
public sealed class GoldenTests
{
    private static readonly Lazy<StatisticSet> s_set = new(() => Compute(settings: ""));

    public static TheoryData<string, string> Values()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Lines())
        {
            data.Add(line[0], line[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_year_prints(string name, string text) => Assert.Equal(text, s_set.Value.Find(name)?.Text);

    [Fact]
    public void Every_statistic_and_every_named_member_has_a_golden_value()
    {
        var golden = Lines().Select(line => StatisticCatalogue.Find(line[0])!).ToList();
        foreach (var statistic in StatisticCatalogue.All)
        {
            Assert.Contains(golden, name => name.Statistic == statistic);
            var stock = statistic.Name is "deputies.by_level";
            Assert.All(
                statistic.Family?.Known.Where(_ => !stock) ?? [],
                member => Assert.Contains(golden, name => name.Statistic == statistic && name.Key == member.Key));
        }
    }

    [Fact]
    public void Shares_at_no_decimals_print_as_the_real_reports_should_have()
    {
        var set = Compute("settings: {decimals: 0, share_decimals: 0}");
        Assert.Equal("22%", set.Find("elections.town.candidates_female_share")!.Text);
        Assert.Equal("38%", set.Find("elections.town.candidates_non_party_share")!.Text);
        Assert.Equal("32%", set.Find("elections.county.candidates_female_share")!.Text);
        Assert.Equal("42%", set.Find("elections.county.candidates_non_party_share")!.Text);
    }

    [Fact]
    public void Shares_are_evened_out_on_request()
    {
        var set = Compute("settings: {even_shares: true}");
        Assert.Equal(68.62m, set.Find("elections.town.structure.age.36-55岁.share")!.Value);
        Assert.Equal("17.65%", set.Find("elections.town.structure.age.35岁以下.share")!.Text);
    }

    [Fact]
    public void Deputies_in_a_group_have_one_decimal_and_print_whole()
    {
        var figure = Counted.Of("period: 2024\nunit: {name: 海门镇, level: town, term: 15, deputies: {town: 58}, deputy_groups: {town: 4}}")["deputies.per_group.town"];
        Assert.Equal((14.5m, "15", "14.5"), (figure.Value, figure.Text, figure.TableText));
    }

    [Fact]
    public void Every_printed_figure_leads_back_to_records() => Assert.All(
        s_set.Value.Figures.Where(figure => figure.Any && !figure.IsDeclared),
        figure => Assert.NotEmpty(figure.Records));

    private static IEnumerable<string[]> Lines() => File.ReadAllLines(Fixture("golden.txt")).Select(line => line.Contains(' ', StringComparison.Ordinal) ? line.Split(' ', 2) : [line, ""]);

    private static StatisticSet Compute(string settings)
    {
        var bag = new DiagnosticBag();
        var bytes = System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(Fixture("golden.yaml")) + settings + "\n");
        var books = RecordReader.Read([new RecordInput(new RecordFile("golden.yaml", bytes))], bag).Books;
        var set = StatisticsCalculator.Compute(books, null, bag);
        Assert.Empty(bag.Items);
        return set;
    }

    private static string Fixture(string name) => TestPaths.In("tests", "ReportGen.Tests", "Fixtures", "Statistics", name);
}
