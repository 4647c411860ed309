using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The structure of the elected: told once, of few persons without shares, two levels in one table only where no item of one is missing in the other.</summary>
public sealed class ElectionReportTests
{
    private const string Town = "town: {districts: 20, seats: 50, elected: {total: 50, female: 14}, structure: {party: {中共党员: 30, 群众: 20}, age: {35岁以下: 12, 36－55岁: 38}}}";

    [Fact]
    public void Levels_with_the_same_items_stand_in_one_table()
    {
        var text = TextOf("county: {seats: 4, elected: {total: 4, female: 2}, structure: {party: {中共党员: 3, 群众: 1}, age: {36－55岁: 4}}}");

        Assert.Contains("类别|项目|县代表（人）|镇代表（人）|占镇代表", text, StringComparison.Ordinal);
        Assert.Contains("年龄|35岁以下|0|12|24%", text, StringComparison.Ordinal);
        Assert.Contains("其中妇女2人；", text.Replace('。', '；'), StringComparison.Ordinal);
        Assert.DoesNotContain("按政治面貌分", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_level_has_other_items_nought_is_claimed_of_nobody()
    {
        var text = TextOf("county: {seats: 4, elected: {total: 4}, structure: {party: {中共党员: 3, 其他: 1}, age: {36－55岁: 4}}}");

        Assert.Contains("当选的县人大代表按年龄分，均为36－55岁；按政治面貌分，中共党员3人、其他1人。", text, StringComparison.Ordinal);
        Assert.Contains("类别|项目|人数（人）|占比", text, StringComparison.Ordinal);
        Assert.DoesNotContain("75%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_year_records_of_the_election_is_told_and_by_elections_are_not()
    {
        var text = TextOf("", """
            party_work:
              - {date: 2024-01-08, kind: party_meeting, topic: 镇人大换届选举工作方案}
              - {date: 2024-05-08, kind: report, topic: 补选副镇长工作}
            inspections: [{date: 2024-06-01, kind: visit, topic: 防汛}]
            funds: [{item: 换届选举, amount: 50000, source: 县财政补助}]
            cases:
              - {title: 一个电话, date: 2024-02, chapter: 代表工作, story: 两名代表打电话登记外出选民40人。}
              - {title: 修路, date: 2024-08, chapter: 代表工作, story: 两名代表协调修路。}
            honors: [{title: 换届选举工作先进集体, who: 清河镇, date: 2024-04}]
            """);

        Assert.Contains("1月8日，镇党委研究镇人大换届选举工作方案。", text, StringComparison.Ordinal);
        Assert.Contains("由县财政补助安排换届选举经费5万元。", text, StringComparison.Ordinal);
        Assert.Contains("打电话登记外出选民40人。", text, StringComparison.Ordinal);
        Assert.Contains("清河镇获得“换届选举工作先进集体”称号。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("补选", text, StringComparison.Ordinal);
        Assert.DoesNotContain("修路", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_with_a_date_of_its_own_is_not_told_twice_and_awards_come_last()
    {
        var text = TextOf("", """
            trainings: [{date: 2024-02-20, topic: 选民登记, audience: 选区工作组和登记员, people: 40}]
            sessions: [{term: 19, no: 1, date: 2024-03-28, expected: 50, attended: 50}]
            honors: [{title: 换届选举工作先进集体, who: 清河镇, date: 2024-03}]
            """, ", trainings: [选举委员会成员培训, 登记员培训], committee: [{role: 主任, name: 甲一}]");

        Assert.Contains("组织选举委员会成员培训。", text, StringComparison.Ordinal);
        Assert.Contains("2月20日，组织选区工作组和登记员参加培训，学习选民登记", text, StringComparison.Ordinal);
        Assert.DoesNotContain("登记员培训", text, StringComparison.Ordinal);
        Assert.Contains("成立选举委员会，甲一任主任。", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("先进集体", StringComparison.Ordinal) > text.IndexOf("第一次会议，应到", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leading_group_is_not_called_the_committee() => Assert.Contains(
        "成立选举工作机构，甲一任组长。", TextOf("", "", ", committee: [{role: 组长, name: 甲一}]"), StringComparison.Ordinal);

    // Two levels of seats, candidates and winners are a table, not a dozen clauses.
    [Fact]
    public void Both_levels_elected_stand_in_a_table()
    {
        var text = Reported.In(
            Reported.Workspace("elections:\n  - {kind: general, poll_day: 2024-03-15, levels: {county: {districts: 2, seats: 4, candidates: {total: 6, female: 3}, elected: {total: 4, female: 2}}, town: {districts: 21, seats: 51, candidates: {total: 76, female: 29}, elected: {total: 51, female: 19}}}}\n"), kind: "election").Text;

        Assert.Contains("县人大代表选举设2个选区，选出代表4名；镇人大代表选举设21个选区，选出代表51名。名额、候选人和当选代表的情况见下表。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("正式候选人6名", text, StringComparison.Ordinal);
    }

    private static string TextOf(string county, string more = "", string poll = "") => Reported.In(
        Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{{Town}{(county.Length > 0 ? ", " + county : "")}}}{poll}}}\n{more}"), kind: "election").Text;
}
