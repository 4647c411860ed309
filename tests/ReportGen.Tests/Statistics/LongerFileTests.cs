using ReportGen.Statistics;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>A file within the time of another: what the longer one says is of all its time, and the shorter one's total is never added to it.</summary>
public sealed class LongerFileTests
{
    private const string Year = "period: 2024\npetitions: [{date: 2024, count: 7}]\ncontacts: [{date: 2024, form: reception, times: 12, voters: 100}]\ninspections: [{date: 2024-03-05, kind: visit, topic: 春耕}]";

    [Theory]
    [InlineData("2024-H1", "{信访件数: 4, 接待选民场次: 6}")]
    [InlineData("2024-H2", "{信访件数: 4, 接待选民场次: 6}")]
    [InlineData("2024-Q3", "{信访件数: 7}")]
    public void The_years_file_holds(string period, string declared)
    {
        var c = Counted.OfFiles(null, ("2024.yaml", Year), ("part.yaml", $"period: {period}\ndeclared: {declared}"));
        Assert.Equal("7", c["信访件数"].Text);
        Assert.Equal("12", c["接待选民场次"].Text);
        Assert.Empty(c.Bag.Items);
        Assert.Empty(c.Set.Years);
    }

    [Fact]
    public void A_quarter_is_no_more_than_a_part_of_its_half_nor_a_half_of_its_year()
    {
        var c = Counted.OfFiles(
            null,
            ("2024.yaml", Year),
            ("h1.yaml", "period: 2024-H1\ndeclared: {信访件数: 4, 培训次数: 5}"),
            ("q1.yaml", "period: 2024-Q1\ndeclared: {信访件数: 2, 培训次数: 3}"),
            ("h2.yaml", "period: 2024-H2\ndeclared: {培训次数: 6}"));
        Assert.Equal("7", c["信访件数"].Text);
        Assert.Equal("11", c["培训次数"].Text);
    }

    [Fact]
    public void What_a_file_declares_of_its_own_time_holds_against_its_halves()
    {
        var c = Counted.OfFiles(null, ("2024.yaml", "period: 2024\ndeclared: {信访件数: 20}"), ("h1.yaml", "period: 2024-H1\ndeclared: {信访件数: 12}"), ("h2.yaml", "period: 2024-H2\ndeclared: {信访件数: 12}"));

        Assert.Equal("20", c["信访件数"].Text);
        Assert.DoesNotContain(c.Bag.Items, finding => finding.Id == "RG6002");
    }

    [Fact]
    public void Persons_whom_a_half_declares_are_a_part_of_the_years()
    {
        var c = Counted.OfFiles(null, ("2024.yaml", Year), ("h1.yaml", "period: 2024-H1\ndeclared: {述职代表人数: 4}"));

        Assert.Equal(("不少于4", 1), (c["述职代表人数"].TableText, c["述职代表人数"].Unknown));
    }

    // What the half declares is in its year, and nobody knows what the other half had.
    [Fact]
    public void Of_what_the_year_does_not_tell_a_half_is_a_part()
    {
        var c = Counted.OfFiles(null, ("2024.yaml", Year), ("h1.yaml", "period: 2024-H1\ndeclared: {培训次数: 5}"));
        Assert.False(c["培训次数"].Known);
        Assert.Equal("不少于5", c["培训次数"].TableText);
    }

    [Fact]
    public void Quarters_that_are_all_the_year_add_up()
    {
        var quarters = Enumerable.Range(1, 4).Select(i => ($"q{i}.yaml", $"period: 2024-Q{i}\ndeclared: {{培训次数: {i}}}"));
        Assert.Equal("10", Counted.OfFiles(null, [("2024.yaml", Year), .. quarters])["培训次数"].Text);
    }

    [Theory]
    [InlineData("", "12")]
    [InlineData("trainings: [{date: 2024-03, topic: 代表法}]", "12")]
    public void The_total_of_the_year_is_no_addition_to_its_half(string recorded, string expected)
    {
        var c = Counted.OfFiles(null, ("2024.yaml", "period: 2024\ndeclared: {培训次数: 12}"), ("h1.yaml", $"period: 2024-H1\n{recorded}\ndeclared: {{培训次数: 5}}"));
        Assert.Equal(expected, c["培训次数"].Text);
    }

    [Fact]
    public void Records_of_both_halves_are_compared_with_the_total_of_the_year()
    {
        var c = Counted.OfFiles(
            null,
            ("2024.yaml", "period: 2024\ndeclared: {培训次数: 3}"),
            ("h1.yaml", "period: 2024-H1\ntrainings: [{date: 2024-03-01, topic: 代表法}]"),
            ("h2.yaml", "period: 2024-H2\ntrainings: [{date: 2024-09-01, topic: 代表法}]"));
        Assert.Equal("2", c["培训次数"].Text);
        Assert.Equal("“培训次数”申报3次，按记录是2次", Assert.Single(c.Bag.Items).Headline.Chinese);
    }

    [Fact]
    public void A_half_with_more_than_its_year_is_told()
    {
        var c = Counted.OfFiles(null, ("2024.yaml", Year), ("h1.yaml", "period: 2024-H1\ndeclared: {信访件数: 9}"));
        var found = Assert.Single(c.Bag.Items);
        Assert.Equal("RG6017", found.Id);
        Assert.Equal("“信访件数”2024年上半年申报9件，2024年只有7件", found.Headline.Chinese);
        Assert.Equal("h1.yaml", found.Location.Source!.Path);
        Assert.Equal("7", c["信访件数"].Text);
    }

    [Fact]
    public void Years_add_up_without_the_halves_in_them()
    {
        var c = Counted.OfFiles(null, ("2023.yaml", Year.Replace("2024", "2023", StringComparison.Ordinal)), ("2024.yaml", Year), ("h1.yaml", "period: 2024-H1\ndeclared: {信访件数: 4}"));
        Assert.Equal("14", c["信访件数"].Text);
        Assert.Equal(["7", "7"], c.Set.Years.Select(year => year.Find("信访件数")!.Text));
    }

    [Fact]
    public void The_report_of_the_year_lacks_no_half()
    {
        var files = Reported.Workspace(Year.Replace("period: 2024\n", "", StringComparison.Ordinal) + "\ntrainings: [{date: 2024-05-06, topic: 代表法}, {date: 2024-08-06, topic: 监督法}]").Add("h1.yaml", Reported.Complete("period: 2024-H1\ndeclared: {信访件数: 4}"));
        var text = Reported.In(files, ["2024.yaml", "h1.yaml"]).Text;
        Assert.Contains("受理来信来访7件", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不含", text, StringComparison.Ordinal);
    }
}
