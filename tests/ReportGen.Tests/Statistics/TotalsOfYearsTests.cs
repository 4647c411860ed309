using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>A record dated over several years is counted in all of them together, and in none of them by itself.</summary>
public sealed class TotalsOfYearsTests
{
    private const string Term = """
        period: 2006..2010
        inspections:
          - {date: 2006..2010, kind: visit, topic: 市政建设, times: 23, opinions: 97}
          - {date: 2006-05-10, kind: visit, topic: 防汛, opinions: 3}
          - {date: 2008-05-10, kind: research, topic: 养老}
        honors: [{date: 2007..2008, title: 先进}]
        assistance: [{date: 2009, households: 3}]
        """;

    [Theory]
    [InlineData("视察次数", "24|不少于1|—|—|—|—")]
    [InlineData("监督意见建议条数", "100|不少于3|—|—|—|—")]
    [InlineData("专题调研次数", "1|0|0|1|0|0")]
    [InlineData("表彰奖励项数", "1|0|—|—|0|0")]
    [InlineData("走访慰问户数", "3|0|0|0|3|0")]
    public void The_total_stands_in_the_sum_alone(string name, string expected)
    {
        var c = Counted.Of(Term);
        Assert.Equal(expected, string.Join('|', new[] { c[name].TableText }.Concat(c.Set.Years.Select(year => year.Find(name)!.TableText))));
    }

    [Fact]
    public void A_year_without_a_file_stands_once_among_the_years()
    {
        var c = Counted.OfFiles(null, ("2020.yaml", "period: 2020\npetitions: [{date: 2020-03-01, count: 3}]"), ("2022.yaml", "period: 2022\npetitions: [{date: 2022-03-01, count: 3}]"), ("term.yaml", "period: 2020..2022\ninspections: [{date: 2020..2022, kind: visit, topic: 防汛, times: 10}]"));

        Assert.Equal(["2020年", "2021年", "2022年"], ReportGen.Statistics.FigureParts.Of(c.Set, c["信访件数"]).All.Select(part => part.Label));
    }

    [Fact]
    public void No_change_is_told_and_no_year_is_said_to_lack()
    {
        var c = Counted.Of(Term);
        Assert.Null(ReportGen.Statistics.FigureParts.Of(c.Set, c["视察次数"]).Change);
        Assert.Empty(ReportGen.Statistics.FigureParts.Of(c.Set, c["视察次数"]).Blank);
        Assert.NotNull(ReportGen.Statistics.FigureParts.Of(c.Set, c["走访慰问户数"]).Change);
    }

    [Fact]
    public void The_records_are_told_once()
    {
        var found = Assert.Single(Counted.Of(Term).Bag.Items);
        Assert.Equal("RG6015", found.Id);
        Assert.Equal("2条记录的日期是几年（如“2006..2010”），它们的数只算进几年的合计，不算在哪一年", found.Headline.Chinese);
        Assert.Contains("{日期: 2006年, 次数: …, 意见建议: …}", found.Help!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_alone_make_no_years() =>
        Assert.Empty(Counted.Of("period: 2006..2010\ninspections: [{date: 2006..2010, kind: visit, topic: 市政建设, times: 23}]").Set.Years);

    [Fact]
    public void An_activity_over_the_turn_of_the_year_is_of_its_first_day()
    {
        var c = Counted.Of("period: 2006..2010\ninspections: [{date: 2006-12-20..2007-01-05, kind: visit, topic: 防汛}]");
        Assert.Empty(c.Bag.Items);
        Assert.Equal("1|0|0|0|0", string.Join('|', c.Set.Years.Select(year => year.Find("监督活动次数")!.TableText)));
    }

    [Fact]
    public void A_files_own_declared_year_stands()
    {
        var c = Counted.OfFiles(
            null,
            ("a.yaml", "period: 2006..2009\nunit: {name: 清河镇, level: town, term: 19}\ninspections: [{date: 2006..2009, kind: visit, topic: 市政建设, times: 23}, {date: 2009-03, kind: visit, topic: 春耕}]"),
            ("b.yaml", "period: 2010\nunit: {name: 清河镇, level: town, term: 19}\ndeclared: {视察次数: 4}"));
        Assert.Equal("28|—|—|—|不少于1|4", string.Join('|', new[] { c["视察次数"].TableText }.Concat(c.Set.Years.Select(year => year.Find("视察次数")!.TableText))));
    }

    [Fact]
    public void The_table_of_years_shows_no_figure()
    {
        var text = Reported.In(Reported.Workspace(Term)).Text;
        Assert.Contains("视察24次", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不含", text, StringComparison.Ordinal);
    }

    private const string Declared = """
        period: 2021..2023
        trainings: [{date: 2021..2023, topic: 代表法, times: 15, people: 300}]
        inspections: [{date: 2022-05-01, kind: visit, topic: 防汛}]
        declared_since: {2021: {培训次数: 4, 培训人次: 80}, 2022: {培训次数: 5, 培训人次: 100}, 2023: {培训次数: 6, 培训人次: 120}}
        """;

    // 4 and 5 and 6 are the 15.
    [Fact]
    public void What_its_years_declare_is_in_the_record()
    {
        var c = Counted.Of(Declared);
        Assert.Equal("RG6015", Assert.Single(c.Bag.Items).Id);
        Assert.Equal("15|4|5|6", Row(c, "培训次数"));
        Assert.Equal("300|80|100|120", Row(c, "培训人次"));
        Assert.Contains("培训（次）|4|5|6|15", Reported.In(Reported.Workspace(Declared)).Lines);
    }

    [Fact]
    public void A_record_that_is_not_what_its_years_declare_together_is_told()
    {
        var c = Counted.Of(Declared.Replace("times: 15", "times: 16", StringComparison.Ordinal));
        Assert.Equal("“培训次数”各年申报的合计是15次，按几年合记的记录是16次", Assert.Single(c.Bag.Items, item => item.Id == "RG6002").Headline.Chinese);
        Assert.Equal("16|4|5|6", Row(c, "培训次数"));
    }

    [Theory]
    [InlineData("declared_since: {2021: {培训次数: 4}}", "15|4|—|—")]
    [InlineData("declared_since: {2021: {培训次数: 4}, 2022: {培训次数: 5}}", "15|4|5|—")]
    public void A_year_alone_is_a_part_of_it(string since, string expected)
    {
        var c = Counted.Of(Declared[..Declared.IndexOf("declared_since", StringComparison.Ordinal)] + since);
        Assert.DoesNotContain(c.Bag.Items, item => item.Id == "RG6002");
        Assert.Equal(expected, Row(c, "培训次数"));
    }

    [Fact]
    public void A_file_of_one_of_its_years_is_a_part_of_it()
    {
        var c = Counted.OfFiles(null, ("term.yaml", Declared[..Declared.IndexOf("inspections", StringComparison.Ordinal)]), ("2022.yaml", "period: 2022\ndeclared: {培训次数: 5}"));
        Assert.Equal("15", c["培训次数"].Text);
    }

    private static string Row(Counted c, string name) => string.Join('|', new[] { c[name].TableText }.Concat(c.Set.Years.Select(year => year.Find(name)!.TableText)));
}
