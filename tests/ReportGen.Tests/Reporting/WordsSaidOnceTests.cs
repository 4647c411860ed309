using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The word that a sentence puts behind what a record says (的问题, 的意见, 工作, 活动) is not said twice where the record ends with it.</summary>
public sealed class WordsSaidOnceTests
{
    [Theory]
    [InlineData("部分险工险段存在问题", "，发现部分险工险段存在问题。")]
    [InlineData("渠道淤塞的问题", "，发现渠道淤塞的问题。")]
    [InlineData("发现渠道淤塞", "，发现渠道淤塞的问题。")]
    [InlineData("渠道淤塞的问题, 路灯不亮", "，发现渠道淤塞、路灯不亮的问题。")]
    [InlineData("路灯不亮, 停车问题", "，发现路灯不亮、停车问题。")]
    [InlineData("甲, 乙的问题, 丙, 丁", "，发现甲、乙、丙等4个问题。")]
    public void A_problem_is_one_once(string findings, string told) =>
        Assert.Contains(told, Of($"inspections: [{{date: 2024-06-06, kind: visit, topic: 防汛, findings: [{findings}]}}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("尽快加固的意见", "，提出尽快加固的意见建议。")]
    [InlineData("关于清障的意见建议, 提出加强巡查的建议", "，提出清障、加强巡查的意见建议。")]
    [InlineData("尽快加固, 完善预案的整改意见", "，提出尽快加固、完善预案的整改意见。")]
    [InlineData("建议加强抽检, 建议书送达", "，提出加强抽检、建议书送达的意见建议。")]
    public void So_is_an_opinion(string opinions, string told) =>
        Assert.Contains(told, Of($"inspections: [{{date: 2024-06-06, kind: visit, topic: 防汛, opinions: [{opinions}]}}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    public void So_is_what_voters_said_to_those_who_reported(string kind) => Assert.Contains(
        "选民提出加快修路、通水的意见，会后已通水",
        Of("duty_reports: [{date: 2024-09-01, deputies: [王远, 李立], opinions: [加快修路的意见, 通水], rectified: 已通水}, {date: 2024-10-01, deputies: [何明]}]", kind), StringComparison.Ordinal);

    [Theory]
    [InlineData("停车问题", "受理来信来访2件，反映停车问题。")]
    [InlineData("停车", "受理来信来访2件，反映停车问题。")]
    [InlineData("反映停车问题", "受理来信来访2件，反映停车问题。")]
    public void So_is_what_letters_are_about(string subject, string told) =>
        Assert.Contains(told, Of($"petitions: [{{date: 2024-04, count: 2, subject: {subject}}}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("annual", "研究代表视察方案，研究并通过年度要点，听取汇报。")]
    [InlineData("congress", "研究代表视察方案，研究并通过年度要点，听取汇报。")]
    public void What_is_more_than_looked_into_has_its_own_verb_and_no_second(string kind, string told)
    {
        const string meetings = """
            presidium_meetings: [{date: 2024-03, topics: [研究并通过年度要点, 代表视察方案, 听取汇报]}]
            party_work: [{date: 2024-03, kind: party_meeting, topic: 研究并部署代表工作}]
            """;
        var text = Of(meetings, kind);

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Contains("镇党委研究并部署代表工作。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_has_what_is_heard_and_discussed_nor_a_decision_that_says_so()
    {
        var text = Of("presidium_meetings: [{date: 2024-03-05, topics: [听取并研究医保工作报告, 防汛], decisions: [决定5月15日视察医保]}]");

        Assert.Contains("会议听取并研究医保工作报告，决定5月15日视察医保。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("研究听取", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_topic_is_left_out_of_a_list_that_looks_whole()
    {
        const string Meetings = "presidium_meetings: [{date: 2024-03, topics: [甲一, 乙二, 听取经济运行情况的汇报]}, {date: 2024-05, topics: [丙三, 听取民生实事进展, 听取养老情况]}, {date: 2024-11, topics: [丁四, 听取建议办理情况汇报]}]";

        Assert.Contains("研究甲一、乙二、丙三、丁四，听取经济运行情况的汇报、民生实事进展、养老情况等。", Of(Meetings), StringComparison.Ordinal);
        Assert.Contains("听取经济运行情况的汇报、民生实事进展、养老情况。", Of(Meetings.Replace(", 听取建议办理情况汇报", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_and_a_law_are_named_once()
    {
        var text = Of("""
            trainings: [{date: 2024-05-06, topic: 履职, people: 30, laws: [监督法, 《中华人民共和国监督法》], summary: "5月6日，请县人大老师授课。"}]
            inspections: [{date: 2024-03-05, kind: visit, topic: 堤防, deputies: 12, highlight: true, summary: "3月5日，代表察看堤防。"}]
            """);

        Assert.Contains("学习了《监督法》。请县人大老师授课。", text, StringComparison.Ordinal);
        Assert.Contains("视察堤防。代表察看堤防。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ways_of_receiving_deputies_have_two_names() => Assert.Contains(
        "镇人大接待代表9人次，在接待日接待代表12人次。",
        Of("contacts: [{date: 2024-04, form: 接待, whom: 代表, contacted: 9}, {date: 2024-06, form: 代表接待日, whom: 代表, contacted: 12}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("annual", "围绕防汛开展视察，组织代表赴县外考察。")]
    [InlineData("congress", "3月，组织代表赴县外考察。")]
    [InlineData("congress", "围绕代表法举办培训，组织代表赴邻县考察。")]
    [InlineData("briefing", "围绕代表法举办培训，组织代表赴邻县考察。")]
    public void A_journey_is_gone_on_and_not_gathered_round(string kind, string told) => Assert.Contains(
        told,
        Of("""
            inspections: [{date: 2024-03, kind: visit, topic: 赴县外考察}, {date: 2024-04, kind: visit, topic: 防汛}]
            trainings: [{date: 2024-05, topic: 代表法}, {date: 2024-06, topic: 赴邻县考察}, {date: 2024-07, topic: 学习《中华人民共和国代表法》}]
            """, kind),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void A_rule_is_told_where_nobody_counted(string kind) =>
        Assert.Contains("代表小组每季度开展活动2次，内容有学习、听取汇报。", Of("group_activities: [{date: 2024, topic: 学习、听取汇报, every: 每季度2次, times: 未统计}]", kind), StringComparison.Ordinal);

    [Theory]
    [InlineData("annual", "8月，组织12名代表会同财政所就预算执行情况开展检查，提出压减支出的意见建议。围绕涉农补贴、安全生产开展检查。")]
    [InlineData("congress", "9月，就涉农补贴开展检查。")]
    [InlineData("briefing", "代表还检查了涉农补贴、安全生产。")]
    public void A_check_of_what_no_law_is_about_is_one(string kind, string told) => Assert.Contains(
        told,
        Of("""
            inspections:
              - {date: 2024-08, kind: check, topic: 预算执行情况, deputies: 12, opinions: [压减支出], joint_with: [财政所]}
              - {date: 2024-09, kind: 检查, topic: 开展涉农补贴检查}
              - {date: 2024-10, kind: 专项检查, topic: 安全生产, times: 3}
            """, kind),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("petitions: [{date: 2024, summary: 设立接访室。}]", "设立接访室。", false)]
    [InlineData("petitions: [{date: 2024, summary: 设立接访室。}, {date: 2024-05, count: 3, subject: 停车, resolved: 3}]", "受理来信来访3件，反映停车问题，办结3件。设立接访室。", true)]
    [InlineData("petitions: [{date: 2024, kind: visit, summary: 一名群众反映停车难。}]", "受理来信来访1件。一名群众反映停车难。", true)]
    public void Words_about_petitions_are_no_petition(string records, string told, bool isReceived)
    {
        var text = Of(records);

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Equal(isReceived, text.Contains("受理", StringComparison.Ordinal));
    }

    [Fact]
    public void An_annual_summary_tells_of_whom_the_presidium_is_made_up() => Assert.Contains(
        "现有镇人大代表130名；镇人大主席团成员9名，其中党委班子6名、基层代表3名；配备人大秘书1名（专职）、干事1名（兼职）。",
        Of("""
            unit: {name: 清河镇, level: town, term: 19, deputies: {town: 130}, presidium: {quota: 9, seats: {党委班子: 6, 基层代表: 3}}, staff: [{post: 人大秘书, count: 1, full_time: true}, {post: 干事, count: 1, full_time: false}]}
            systems: [代表档案管理]
            """),
        StringComparison.Ordinal);

    private static string Of(string records, string kind = "annual") => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
