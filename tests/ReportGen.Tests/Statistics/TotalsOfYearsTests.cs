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
}
