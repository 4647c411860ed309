using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What happened after the day up to which a report tells is in none of its sentences, as it is in none of its figures.</summary>
public sealed class LaterFactsTests
{
    private const string Answered = """
        suggestions:
          - {id: 1, title: 关于路灯的建议, received: 2024-01-09, assigned: 2024-01-19, handler: 派出所, replied: 2024-03-01, result: A}
          - {id: 2, title: 关于修路的建议, received: 2024-11-09, assigned: 2024-11-19, handler: 派出所}
          - {id: 3, title: 关于修桥的建议, received: 2024-11-09, assigned: 2024-11-19, handler: 派出所, key: yes, replied: 2025-01-20, reply_form: 面复, result: A, satisfaction: satisfied}
          - {id: 2023-4, title: 关于修渠的建议, received: 2023-10-09, assigned: 2023-10-19, handler: 派出所, replied: 2025-01-21, result: A}
        inspections: [{date: 2024-12-20, kind: visit, topic: 防汛备汛, opinions: 3, sent_to: 镇政府, feedback_date: 2025-02-10, rectified: 堤防已加固}]
        report: {signed_on: 2025-03-01}

        """;

    // The year's own file holds an answer of January: the figures do not count it.
    [Theory]
    [InlineData("annual")]
    [InlineData("handling")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void An_answer_after_the_year_is_not_told(string kind)
    {
        var text = Reported.In(Reported.Workspace(Answered), kind: kind).Text;

        Assert.Contains("已答复1件", text, StringComparison.Ordinal);
        Assert.Matches("另有.*《关于修桥的建议》.*正在办理", text);
        Assert.DoesNotMatch("2025年1月|1月2[01]日|面复|堤防已加固|2月10日|修渠的建议》.*答复", text);
    }

    // The day of signing is of the document, not of the work.
    [Fact]
    public void The_day_of_signing_is_printed()
    {
        var files = Reported.Workspace(Answered).Add("2023.yaml", "reportgen: 1\nperiod: 2023\n" + Reported.Unit + "petitions: [{date: 2023-05-01, count: 2}]\n");

        Assert.Contains("2025年3月1日", Reported.Of(Answered).Lines);
        Assert.Contains("2025年3月1日", Reported.In(files, ["2023.yaml", "2024.yaml"]).Lines);
        Assert.Contains("2025年3月1日", Reported.In(Reported.Workspace(Answered + "plans: [督办建议]"), kind: "plan").Lines);
    }

    [Theory]
    [InlineData("2024-H1", "派出所")]
    [InlineData(null, "派出所、水利站")]
    public void Who_handles_is_told_from_the_assignment_on(string? period, string handlers)
    {
        const string Records = """
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-09, assigned: 2024-01-19, handler: 派出所, replied: 2024-03-01, result: A}
              - {id: 2, title: 关于修桥的建议, received: 2024-06-20, assigned: 2024-07-05, handler: 水利站, co_handlers: [财政所], key: yes}
            """;
        var text = Reported.In(Reported.Workspace(Records), period, kind: "handling").Text;

        Assert.Equal(handlers.Split('、'), ((string[])["派出所", "水利站"]).Where(name => text.Contains(name, StringComparison.Ordinal)));
    }

    // The year's totals in one record are no figures of the half; that a campaign began in it is told, and what is said to be checked.
    [Theory]
    [InlineData("petitions: [{date: 2024, count: 7, subject: 土地纠纷}]", null)]
    [InlineData("petitions: [{date: 2024, count: 7, subject: 土地纠纷, waive: {rule: RG6005, reason: 都在上半年}}]", "受理来信来访7件")]
    [InlineData("petitions: [{date: 2024-03, count: 7, subject: 土地纠纷}]", "受理来信来访7件")]
    [InlineData("publicity: [{date: 全年, item: 工作信息, count: 12}]", null)]
    [InlineData("trainings: [{date: 2024, topic: 代表法, times: 4, people: 120}]", null)]
    [InlineData("inspections: [{date: 2024-03..2024-10, kind: oversight, topic: 河道治理, opinions: 9}]", "河道治理")]
    public void A_total_of_the_year_is_no_figure_of_the_half(string records, string? told)
    {
        var text = Reported.In(Reported.Workspace(records), "2024-H1").Text;

        Assert.DoesNotMatch(told is null ? @"7件|12[0篇]|4次|9条" : "9条", text);
        Assert.Contains(told ?? "", text, StringComparison.Ordinal);
    }

    // The dated record beside it is, with what it was about.
    [Theory]
    [InlineData("petitions: [{date: 2024, count: 7, subject: 邻里纠纷}, {date: 2024-03-05, count: 2, subject: 土地纠纷}]", "受理来信来访2件，反映土地纠纷问题。")]
    [InlineData("group_activities: [{date: 2024, group: 一组, topic: 走访, times: 12}, {date: 2024-04-05, group: 二组, topic: 察看渠道}]", "代表小组开展活动1次，内容有察看渠道。")]
    [InlineData("publicity: [{date: 2024, count: 12}, {date: 2024-03, count: 2}]", "编发宣传信息2篇。")]
    [InlineData("trainings: [{date: 2024, topic: 履职, times: 12}, {date: 2024-04-05, topic: 代表法, times: 1}]", "4月5日，就代表法组织学习培训。")]
    [InlineData("assistance: [{date: 2024, object: 困难党员, funds: 30000}, {date: 2024-02-01, object: 孤寡老人, funds: 3000}]", "，支出慰问款3000元。")]
    [InlineData("inspections: [{date: 2024-03..2024-08, kind: research, topic: 茶产业, opinions: 6}, {date: 2024-04-28, kind: visit, topic: 春耕, opinions: 3}]", "上半年围绕茶产业、春耕开展监督活动2次。")]
    [InlineData("trainings: [{date: 2024-02..2024-09, topic: 履职, people: 90}, {date: 2024-04, topic: 代表法, people: 20}, {date: 2024-04-05, topic: 监督法, people: 30}, {date: 2024-05-05, topic: 宪法, people: 30}]", "组织学习培训4次，内容包括")]
    [InlineData("group_activities: [{date: 2024-02..2024-09, topic: 察看渠道, people: 90}, {date: 2024-04-05, topic: 走访企业, people: 20}]", "代表小组开展活动2次，内容有")]
    public void What_is_dated_in_the_half_is_told_beside_a_total_of_the_year(string records, string told) =>
        Assert.Contains(told, Reported.In(Reported.Workspace(records), "2024-H1").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("{date: 2024-03-05, count: 2}", "接待来访2件", null)]
    [InlineData("{date: 2024-09-05, count: 2}", null, "“{信访件数}”没有数可写：它的记录日期都超出这一期，不是这一期的数")]
    public void A_text_of_the_half_has_the_figure_of_the_half(string petition, string? told, string? fault)
    {
        var reported = Reported.In(Reported.Workspace($"petitions: [{{date: 2024, count: 7}}, {petition}]\ninspections: [{{date: 2024-05-01, kind: visit, topic: 防汛, summary: '接待来访{{信访件数}}件'}}]"), "2024-H1");

        Assert.Equal(fault, reported.Bag.Items.FirstOrDefault(item => item.Id == "RG2003")?.Headline.Chinese);
        if (told is not null)
        {
            Assert.Contains(told, reported.Text, StringComparison.Ordinal);
        }
    }
}
