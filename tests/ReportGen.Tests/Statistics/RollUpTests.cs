using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>Several units together. The figures were worked out by hand from the records.</summary>
public sealed class RollUpTests
{
    private static string Town(string name, string records) => $"period: 2024\nunit: {{name: {name}, level: town, parent: 太平县, term: 19}}\n{records}";

    [Fact]
    public void The_most_the_least_those_with_none_and_those_that_say_nothing()
    {
        var c = Counted.OfFiles(
            null,
            ("a.yaml", Town("甲镇", "trainings:\n  - {date: 2024-03, topic: 代表法, times: 5}")),
            ("b.yaml", Town("乙镇", "trainings:\n  - {date: 2024-03, topic: 代表法, times: 2}")),
            ("c.yaml", Town("丙镇", "trainings: 无")),
            ("d.yaml", Town("丁镇", "petitions: 无")));
        Assert.Equal(7, c["培训次数"].Value);
        var parts = FigureParts.Of(c.Set, c["培训次数"]);
        Assert.Equal(["5", "2", "0", "—"], parts.All.Select(part => part.TableText));
        Assert.Equal("甲镇", Assert.Single(parts.Highest).Label);
        Assert.Equal("乙镇", Assert.Single(parts.Lowest).Label);
        Assert.Equal("丙镇", Assert.Single(parts.None).Label);
        Assert.Equal(["丁镇"], parts.Blank);
        Assert.Null(parts.Mean);
        Snapshot.Verify(string.Join("\n", StatisticExplanation.For("培训次数", c.Set, null, c.Bag)!.Lines(ReportGen.Diagnostics.Language.Chinese)) + "\n", name: "explain");
    }

    // At least 3 may be more than 2, and 30余 is; neither is less than 1.
    [Theory]
    [InlineData("times: 多次", "多次")]
    [InlineData("times: 30余", "30余")]
    public void None_has_the_most_beside_one_that_may_have_more(string times, string written)
    {
        var c = Counted.OfFiles(
            null,
            ("a.yaml", Town("甲镇", $"trainings: [{{date: 2024-03, topic: 代表法, times: 3}}, {{date: 2024-04, topic: 监督法, {times}}}]")),
            ("b.yaml", Town("乙镇", "trainings: [{date: 2024-03, topic: 代表法, times: 2}]")),
            ("c.yaml", Town("丙镇", "trainings: [{date: 2024-03, topic: 代表法}]")));
        var parts = FigureParts.Of(c.Set, c["培训次数"]);
        Assert.Equal(written == "多次" ? "不少于3" : "30余", parts.All[0].TableText);
        Assert.Empty(parts.Highest);
        Assert.Equal("丙镇", Assert.Single(parts.Lowest).Label);
    }

    [Fact]
    public void None_has_the_least_beside_one_that_may_have_less()
    {
        var c = Counted.OfFiles(
            null,
            ("a.yaml", Town("甲镇", "trainings: [{date: 2024-03, topic: 代表法}, {date: 2024-04, topic: 监督法, times: 未统计}]")),
            ("b.yaml", Town("乙镇", "trainings: [{date: 2024-03, topic: 代表法, times: 2}]")),
            ("c.yaml", Town("丙镇", "trainings: [{date: 2024-03, topic: 代表法, times: 4}]")));
        Assert.Empty(FigureParts.Of(c.Set, c["培训次数"]).Lowest);
    }

    // The half-year's own words beside a town's year hide none of its figures.
    [Fact]
    public void A_file_of_words_alone_counts_nothing_and_hides_nothing()
    {
        const string Groups = "unit: {name: 甲镇, level: town, parent: 太平县, term: 19, stations: 5}\ntrainings: [{date: 2024-03, topic: 代表法}]\n";
        (string, string)[] towns = [("a.yaml", "period: 2024\n" + Groups), ("b.yaml", "period: 2024\n" + Groups.Replace("甲镇", "乙镇", StringComparison.Ordinal))];
        var words = ("a1.yaml", "period: 2024-H1\n" + Groups[..Groups.IndexOf(", stations", StringComparison.Ordinal)] + "}\nproblems: [联系选民不够]\n");
        Assert.Equal(10, Counted.OfFiles("2024-H1", [.. towns])["stations.total"].Value);
        Assert.Equal(10, Counted.OfFiles("2024-H1", [.. towns, words])["stations.total"].Value);
    }

    [Fact]
    public void An_activity_of_the_county_counts_once_its_people_and_opinions_with_each_town()
    {
        const string Joint = "inspections:\n  - {date: 2024-06-05, kind: enforcement, topic: 水污染防治法执法检查, organised_by: 太平县人大常委会, deputies: ";
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", Joint + "5, opinions: 3}")), ("b.yaml", Town("乙镇", Joint + "7, opinions: 3}\n  - {date: 2024-07-01, kind: visit, topic: 防汛, deputies: 4, opinions: 2}")));
        Assert.Equal(2, c["监督活动次数"].Value);
        Assert.Equal(1, c["执法检查次数"].Value);
        Assert.Equal(16, c["监督活动人次"].Value);
        Assert.Equal(8, c["监督意见建议条数"].Value);
        Assert.Equal([1, 2], c.Set.Units.Select(unit => unit.Find("监督活动次数")!.Value));
        Assert.Equal(LeftOutReason.Joint, Assert.Single(c.Set.LeftOut).Reason);
    }

    [Fact]
    public void An_activity_of_two_towns_is_left_out_of_the_times_and_not_of_the_people()
    {
        const string Joint = "inspections:\n  - {date: 2024-06-05, kind: enforcement, topic: 水污染防治法执法检查, organised_by: 太平县人大常委会, deputies: 5}";
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", Joint)), ("b.yaml", Town("乙镇", Joint)));
        Assert.Single(StatisticExplanation.For("监督活动次数", c.Set, null, c.Bag)!.LeftOut);
        Assert.Empty(StatisticExplanation.For("监督活动人次", c.Set, null, c.Bag)!.LeftOut);
    }

    // Two towns that took part in the same checks of the county are two.
    [Theory]
    [InlineData(", organised_by: 太平县人大常委会", false)]
    [InlineData("", true)]
    public void What_the_county_organised_makes_no_two_units_one(string organiser, bool isTold)
    {
        var checks = "inspections:\n" + string.Concat(Enumerable.Range(1, 6).Select(i => $"  - {{date: 2024-{i}-05, kind: check, topic: 专项{i}{organiser}}}\n"));
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", checks)), ("b.yaml", Town("乙镇", checks)));
        Assert.Equal(isTold ? ["RG6013"] : [], c.Bag.Items.Select(item => item.Id));
    }

    // 落雁.yaml sent in again as that of 落燕乡.
    [Theory]
    [InlineData(9, 1, true)]
    [InlineData(9, 2, false)]
    [InlineData(3, 0, false)]
    public void Two_units_with_nearly_the_same_records_are_one(int same, int others, bool isTold)
    {
        static string Petitions(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(i => $"  - {{date: 2024-{i}-09, count: {i}}}\n"));
        var c = Counted.OfFiles(null, ("a.yaml", Town("落雁乡", "petitions:\n" + Petitions(1, same))), ("b.yaml", Town("落燕乡", "petitions:\n" + Petitions(1, same) + Petitions(same + 1, others))));
        Assert.Equal(isTold ? ["RG6013"] : [], c.Bag.Items.Select(item => item.Id));
    }

    [Fact]
    public void Rates_are_of_the_sums_and_people_are_of_their_own_town()
    {
        static string Session(int expected, int attended) => $"sessions:\n  - {{date: 2024-01-10, no: 1, expected: {expected}, attended: {attended}}}\ninspections:\n  - {{date: 2024-05-01, kind: visit, topic: 甲, deputies: [王建国, 李明]}}";
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", Session(50, 50))), ("b.yaml", Town("乙镇", Session(100, 70))));
        Assert.Equal("80%", c["人代会出席率"].Text);
        Assert.Equal(4, c["参加监督活动代表人数"].Value);
    }

    [Fact]
    public void What_one_town_declares_joins_what_the_others_record()
    {
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", "trainings:\n  - {date: 2024-03, topic: 代表法}")), ("b.yaml", Town("乙镇", "declared: {培训次数: 近10, 代表人数: 60}")));
        Assert.Equal("约10", c["培训次数"].Text);
        Assert.Equal(60, c["代表人数"].Value);
        Assert.Equal(["甲镇"], FigureParts.Of(c.Set, c["代表人数"]).Blank);
    }

    [Fact]
    public void Different_ways_of_counting_are_reported()
    {
        static string Counting(string means) => $"settings: {{closed_means: {means}}}\nsuggestions:\n  - {{id: 1, title: 甲, received: 2024-01-10}}";
        var c = Counted.OfFiles(null, ("a.yaml", Town("甲镇", Counting("replied"))), ("b.yaml", Town("乙镇", Counting("A"))));
        Assert.Equal("RG6010", Assert.Single(c.Bag.Items).Id);
        Assert.Contains("乙镇的办结口径", Assert.Single(c.Bag.Items).Headline.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_years_of_several_units_have_years_too()
    {
        static string Year(int year, string town, int times) => $"period: {year}\nunit: {{name: {town}, level: town, parent: 太平县, term: 19}}\ntrainings:\n  - {{date: {year}-03, topic: 代表法, times: {times}}}";
        var c = Counted.OfFiles(null, ("a23.yaml", Year(2023, "甲镇", 1)), ("a24.yaml", Year(2024, "甲镇", 2)), ("b23.yaml", Year(2023, "乙镇", 3)), ("b24.yaml", Year(2024, "乙镇", 4)));
        Assert.Equal(10, c["培训次数"].Value);
        Assert.Equal([3, 7], c.Set.Units.Select(unit => unit.Find("培训次数")!.Value));
        Assert.Equal([4, 6], c.Set.Years.Select(year => year.Find("培训次数")!.Value));
    }

    [Fact]
    public void Units_with_the_same_number_are_the_most_and_the_least()
    {
        var c = Counted.OfFiles(
            null,
            ("a.yaml", Town("甲镇", "trainings: [{date: 2024-03, topic: 代表法}]")),
            ("b.yaml", Town("乙镇", "trainings: [{date: 2024-03, topic: 代表法}]")));
        var parts = FigureParts.Of(c.Set, c["培训次数"]);
        Assert.Equal(["甲镇", "乙镇"], parts.Highest.Select(part => part.Label));
        Assert.Equal(["甲镇", "乙镇"], parts.Lowest.Select(part => part.Label));
        Assert.True(parts.AllSame);
    }
}
