using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>RG6007: a roster that holds fewer deputies than the records speak of, unless it is partial on purpose.</summary>
public sealed class RosterTests
{
    private const string Two = "deputies:\n  - {name: 甲, level: town}\n  - {name: 乙, level: town}\n  - {name: 丙, level: town, until: 2024-05-01}\n  - {name: 丁, level: county}\n";

    [Theory]
    [InlineData("2024-01-16", "3", null)]
    [InlineData("2024-01-16", "4", "应到4人，名册里当天在职的只有3名")]
    [InlineData("2024-07-16", "3", "应到3人，名册里当天在职的只有2名")]
    [InlineData("2024-07-16", "2", null)]
    [InlineData("2024-07-16", "约50", null)]
    public void Those_expected_at_a_session_are_held_against_the_roster_of_its_day(string date, string expected, string? headline)
    {
        var found = Counted.Of($"period: 2024\n{Two}sessions:\n  - {{date: {date}, no: 3, expected: {expected}}}").Bag.Items;

        Assert.Equal(headline is null ? [] : [("RG6007", Severity.Warning, headline)], found.Select(item => (item.Id, item.Severity, item.Headline.Chinese)));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", deputies_complete: true", 1)]
    [InlineData(", deputies_complete: false", 0)]
    public void A_partial_roster_says_so(string claim, int findings)
    {
        var unit = $"unit: {{name: 清河镇, level: town, term: 19{claim}}}\n";
        Assert.Equal(findings, Counted.Of($"period: 2024\n{unit}{Two}sessions:\n  - {{date: 2024-01-16, no: 3, expected: 51}}").Bag.Items.Count);

        var stating = $"unit: {{name: 清河镇, level: town, term: 19, deputies: {{town: 51}}{claim}}}\n";
        Assert.Equal(findings, Counted.Of($"period: 2024\n{stating}{Two}").Bag.Items.Count);
    }

    // One missing roster is one fault, and one list of another level is no fault of this congress.
    [Fact]
    public void What_the_unit_states_is_told_once()
    {
        var c = Counted.Of($"period: 2024\nunit: {{name: 清河镇, level: town, term: 19, deputies: {{town: 51}}}}\n{Two}sessions:\n  - {{date: 2024-01-16, no: 3, expected: 51}}\n  - {{date: 2024-07-16, no: 4, expected: 51}}");

        Assert.Contains("level town", Assert.Single(c.Bag.Items).Headline.English, StringComparison.Ordinal);
        Assert.Empty(Counted.Of("period: 2024\ndeputies: [{name: 丁, level: county}]\nsessions:\n  - {date: 2024-01-16, no: 3, expected: 51}").Bag.Items);
    }
}
