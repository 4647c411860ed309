using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The sentences of a roll-up are whole, say a thing once and name their units once.</summary>
public sealed class RollupWordingTests
{
    private const string First = """
        period: 2024
        unit: {name: 甲镇, level: town, parent: 平川县, term: 19}
        sessions: [{date: 2024-01-05, no: 5, expected: 54, attended: 53}]

        """;

    private const string Second = """
        period: 2024
        unit: {name: 乙镇, level: town, parent: 平川县, term: 19}
        sessions: [{date: 2024-01-05, no: 5, expected: 54, attended: 52}]

        """;

    [Theory]
    [InlineData("assistance: [{date: 2024-03-01, object: 困难群众, households: 20}, {date: 2024-02-01, object: 困难群众, funds: 10000}]", "assistance: [{date: 2024-02-01, funds: 5000}]", "各镇走访慰问支出1.5万元。")]
    [InlineData("assistance: [{date: 2024-03-01, object: 困难群众, households: 20, funds: 10000}]", "", "甲镇走访慰问困难群众20户，支出1万元。")]
    [InlineData("contacts: [{date: 2024-12-22, form: forum, summary: 代表指出灌渠渗漏}]", "", "甲镇代表12月22日指出灌渠渗漏。")]
    [InlineData("contacts: [{date: 2024-07-03, form: forum, station: 东站, highlight: true, summary: 选民说村道窄}]", "", "甲镇代表7月3日在东站召开座谈会，选民说村道窄。")]
    [InlineData("contacts: [{date: 2024-07-03, form: visit, voters: 9, opinions: 8}]", "", "甲镇收到选民的意见建议8条。")]
    [InlineData("inspections: [{date: 2024-03-01, kind: enforcement, topic: 水污染防治法贯彻执行情况}, {date: 2024-04-01, kind: enforcement, topic: 消防法实施情况, laws: 中华人民共和国消防法}]", "", "甲镇人大3月1日对《水污染防治法》、4月1日对《中华人民共和国消防法》的实施情况开展执法检查。")]
    [InlineData("inspections: [{date: 2024-03-01, kind: inquiry, topic: 入学, rectified: 校车加开1班}]", "", "甲镇代表3月1日就入学开展专题询问，之后校车加开1班。")]
    [InlineData("inspections: [{date: 2024-03-01, kind: inquiry, topic: 入学, opinions: 3, sent_to: 镇政府, rectified: 校车加开1班}]", "", "意见转交后校车加开1班。")]
    [InlineData("elections: [{kind: by_election, poll_day: 2024-05-10, registered: 600, voted: 550, levels: {town: {districts: 1, elected: 1}}}]", "", "甲镇补选代表，有选区1个，登记选民600人，参加投票550人，参选率91.7%，选出代表1名。")]
    [InlineData("petitions: [{date: 2024-04, count: 7, subject: 土地纠纷}]", "", "群众反映的有土地纠纷。")]
    [InlineData("group_activities: [{date: 2024-04, topic: 察看村道}]", "", "代表小组开展了察看村道（甲镇）活动。")]
    [InlineData("honors: [{title: 县先进基层人大, who: 甲镇人大}]", "", "甲镇人大被评为县先进基层人大。")]
    [InlineData("suggestions: [{id: 1, title: 关于修桥的议案, type: motion, received: 2024-01-09, assigned: 2024-01-19, replied: 2024-03-01, result: D, satisfaction: dissatisfied, reprocessed: [{date: 2024-05-20, result: A, satisfaction: satisfied}]}]", "", "所提问题已经解决的议案，有甲镇《关于修桥的议案》（5月20日再次答复）。")]
    [InlineData("suggestions: [{id: 1, title: 关于修桥的建议, key: true, received: 2024-01-09, oversight: [{date: 2024-05-20, by: 周明远, form: 电话催办}]}, {id: 2, title: 关于修路的建议, key: true, received: 2024-01-09}]", "", "甲镇人大确定重点督办的代表建议2件。其中甲镇《关于修桥的建议》经5月20日电话催办。")]
    [InlineData("suggestions: [{id: 2, title: 关于修路的建议, key: true, received: 2024-01-09}]", "", "甲镇人大确定重点督办的代表建议1件，是甲镇《关于修路的建议》。")]
    public void A_sentence_is_whole(string first, string second, string told) => Assert.Contains(told, Text(first, second), StringComparison.Ordinal);

    [Fact]
    public void A_check_that_is_told_as_a_case_is_not_told_in_the_list_as_well()
    {
        var text = Text("inspections: [{date: 2024-05-22, kind: enforcement, topic: 食品安全法实施情况, highlight: true, summary: 当场指出留样不全}]", "");

        Assert.Equal(2, text.Split("5月22日").Length);
        Assert.Contains("当场指出留样不全", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by_election", "、依法召开会议，补选代表")]
    [InlineData("general", "、选举工作")]
    public void A_by_election_is_no_chapter(string kind, string title)
    {
        var text = Text($"elections: [{{kind: {kind}, poll_day: 2024-05-10, registered: 600, voted: 550, levels: {{town: {{districts: 1, elected: 1}}}}}}]", "");

        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Equal(kind == "general", text.Contains("、选举工作", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("约740", true)]
    [InlineData("740", false)]
    public void Rounded_numbers_of_the_tables_are_explained(string voters, bool told) => Assert.Equal(
        told, Text($"contacts: [{{date: 2024-07-03, form: visit, voters: {voters}}}]", "contacts: [{date: 2024-07-03, form: visit, voters: 900}]").Contains("同表中各镇的数相加可以不一样", StringComparison.Ordinal));

    private static string Text(string first, string second) => Reported.In(
        new MemoryWorkspace().Add("a.yaml", Reported.Complete(First + first)).Add("b.yaml", Reported.Complete(Second + second)), ["a.yaml", "b.yaml"]).Text;
}
