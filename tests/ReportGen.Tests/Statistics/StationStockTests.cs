using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>How many stations stand: the unit's own number where it says more, and in an earlier year only what is known of it.</summary>
public sealed class StationStockTests
{
    private const string Three = "stations: [{name: 甲站}, {name: 乙站, opened: 2008-03}, {name: 丙站, opened: 2009-03}]";

    [Theory]
    [InlineData("stations: 8", "8", "RG6016 联络站写了8个，逐个记的只有3个")]
    [InlineData("stations: 8余", "8余", "RG6016 联络站写了8余个，逐个记的只有3个")]
    [InlineData("stations: 3", "3", "")]
    [InlineData("stations: 2", "3", "")]
    [InlineData("villages: 2", "3", "")]
    public void The_units_number_wins_where_it_says_more(string unit, string total, string finding)
    {
        var c = Counted.Of($"period: 2024\nunit: {{name: 清河镇, level: town, term: 19, {unit}}}\n{Three}");
        Assert.Equal(total, c["联络站个数"].Text);
        Assert.Equal(finding, string.Join('|', c.Bag.Items.Select(item => $"{item.Id} {item.Headline.Chinese}")));
    }

    [Fact]
    public void A_station_is_one_whatever_it_says_of_times()
    {
        var c = Counted.Of("period: 2024\nstations: [{name: 甲站, times: 6}]");
        Assert.Equal(1, c["联络站个数"].Value);
        Assert.Equal("一条联络站记录是一个站，“次数”6没有计算", Assert.Single(c.Bag.Items).Headline.Chinese);
    }

    [Fact]
    public void Of_an_earlier_year_a_station_without_its_opening_is_not_known()
    {
        var c = Counted.Of("period: 2006..2010\ninspections: [{date: 2006-05, kind: visit, topic: 防汛}]\n" + Three);
        Assert.Equal("—|—|不少于1|不少于2|3", string.Join('|', c.Set.Years.Select(year => year.Find("联络站个数")!.TableText)));
        Assert.Null(ReportGen.Statistics.FigureParts.Of(c.Set, c["联络站个数"]).Change);
    }

    [Fact]
    public void A_station_that_opens_later_in_the_year_does_not_make_the_units_number_wrong()
    {
        var c = Counted.Of("period: 2024\nunit: {name: 清河镇, level: town, term: 19, stations: 2}\nstations: [{name: 甲站}, {name: 乙站, opened: 2024-09}]", "2024-H1");
        Assert.Equal(1, c["联络站个数"].Value);
        Assert.Empty(c.Bag.Items);
    }

    [Theory]
    [InlineData("县执法局、县水利局等8家县直单位", 8)]
    [InlineData("财政所、司法所等十个单位", 10)]
    [InlineData("8家县直单位", 8)]
    [InlineData("财政所、司法所", 2)]
    [InlineData("财政所、司法所等单位", 2)]
    [InlineData("甲所、乙所、丙所等2家", 3)]
    public void The_number_of_those_evaluated_is_read(string targets, int expected) =>
        Assert.Equal(expected, Counted.Of($"period: 2024\nevaluations: [{{date: 2024-05-18, targets: {targets}}}]")["评议对象个数"].Value);

    [Theory]
    [InlineData("{post: 新一届镇政府领导班子}", "—")]
    [InlineData("{post: 副镇长}", "—")]
    [InlineData("{post: 镇长}, {post: 镇人大主席}", "2")]
    [InlineData("{post: 镇长、副镇长}", "—")]
    [InlineData("{post: 副镇长, person: 王小丁}, {post: 委员, count: 3}", "4")]
    [InlineData("{post: 镇长}, {post: 委员}", "不少于1")]
    public void An_elected_post_without_name_and_number_is_one_person_where_it_is_an_office_of_one(string elections, string expected) =>
        Assert.Equal(expected, Counted.Of($"period: 2024\nsessions: [{{date: 2024-01-10, no: 3, elections: [{elections}]}}]")["人代会选举人数"].TableText);

    [Fact]
    public void A_file_of_a_term_with_totals_of_one_year_lacks_none()
    {
        var c = Counted.Of("period: 2022..2024\ndeclared_since: {2023: {培训次数: 2}}\ninspections: [{date: 2022-05, kind: visit, topic: 防汛}]");
        Assert.Equal("2022年|2023年|2024年", string.Join('|', c.Set.Years.Select(year => year.Label)));
        Assert.Empty(c.Set.Missing);
    }
}
