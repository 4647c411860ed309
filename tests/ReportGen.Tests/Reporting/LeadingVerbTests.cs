using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A record that begins with the verb of its own list: the sentence says it once.</summary>
public sealed class LeadingVerbTests
{
    [Theory]
    [InlineData("report", "向镇党委汇报会议筹备情况", "会议筹备情况")]
    [InlineData("report", "就换届选举向镇党委请示报告", "换届选举")]
    [InlineData("report", "请示汇报年度工作要点", "年度工作要点")]
    [InlineData("report", "报告制度落实情况", "报告制度落实情况")]
    [InlineData("report", "请示制度落实情况", "请示制度落实情况")]
    [InlineData("party_meeting", "研究换届选举工作", "换届选举工作")]
    [InlineData("party_meeting", "镇党委会议专题研究人大工作", "人大工作")]
    [InlineData("party_meeting", "研究室建设", "研究室建设")]
    [InlineData("party_meeting", "听取人大工作汇报", "听取人大工作汇报")]
    [InlineData("study", "学习监督法", "监督法")]
    [InlineData("study", "学习型机关建设", "学习型机关建设")]
    [InlineData("study", "研究生培养", "研究生培养")]
    [InlineData("party_meeting", "研究并通过工作要点", "研究并通过工作要点")]
    [InlineData("party_meeting", "讨论、通过监督计划", "讨论、通过监督计划")]
    [InlineData("study", "学习并宣传监督法", "宣传监督法")]
    [InlineData("study", "学习贯彻全会精神", "贯彻全会精神")]
    [InlineData("education", "开展党纪学习教育", "党纪学习教育")]
    public void A_party_committees_verb_is_said_once(string kind, string topic, string subject)
    {
        var records = $"party_work: [{{date: 2024-05-01, kind: {kind}, topic: {topic}}}]";

        Assert.Equal(subject, Reported.Print("party_work[0].topic", records));
        Assert.Equal(subject, Reported.Print("party_work[0].subject", records));
    }

    [Fact]
    public void The_handling_report_tells_what_the_presidium_heard_as_heard() => Assert.Contains(
        "9月25日的主席团会议听取建议办理情况汇报",
        Reported.In(new MemoryWorkspace().Add("2024.yaml", "reportgen: 1\nperiod: 2024\n" + Reported.Unit + "suggestions: [{id: 1, title: 关于甲的建议, received: 2024-01-09}]\npresidium_meetings: [{date: 2024-09-25, topics: [听取建议办理情况汇报]}]\n"), kind: "handling").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("presidium_meetings", "topics: [一是代表建议交办, 二是年度监督计划]", "topics", "代表建议交办、年度监督计划")]
    [InlineData("inspections", "kind: visit, topic: 防汛, sites: [（1）号堤段, （2）号堤段]", "sites", "（1）号堤段、（2）号堤段")]
    public void Sentences_lose_their_numbers_and_names_keep_theirs(string list, string fields, string field, string told) =>
        Assert.Equal(told, Reported.Print($"zh.list {list}[0].{field}", $"{list}: [{{date: 2024-05-01, {fields}}}]"));

    [Theory]
    [InlineData("学习贯彻全会精神", "组织学习贯彻全会精神")]
    [InlineData("监督法", "组织学习了监督法")]
    public void What_is_read_out_says_of_study_what_fits_behind_it(string topic, string told) =>
        Assert.Contains(told, Reported.Of($"report: {{kind: 汇报}}\nparty_work: [{{date: 2024-05-01, kind: study, topic: {topic}}}]").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("presidium_meetings: [{date: 2024-05-01, topics: [研究建议交办, 听取项目进展, 讨论年度要点, 讨论通过监督计划]}]", "研究建议交办、年度要点、讨论通过监督计划，听取项目进展。")]
    [InlineData("presidium_meetings: [{date: 2024-05-01, topics: [听取项目进展]}]", "召开主席团会议1次，听取项目进展。")]
    [InlineData("presidium_meetings: [{date: 2024-05-01, topics: [一是研究建议交办, 二是听取项目进展, 三、年度要点]}]", "研究建议交办、年度要点，听取项目进展。")]
    [InlineData("assistance: [{date: 2024-02-01, object: 慰问困难党员, households: 20}]", "走访慰问困难党员20户")]
    [InlineData("trainings: [{date: 2024-02-26, topic: 培训代表履职知识}, {date: 2024-03-26, topic: 赴县外考察}]", "2月26日，就代表履职知识组织学习培训；3月26日，组织代表赴县外考察。")]
    [InlineData("trainings: [{date: 2024-08-12, topic: 学习新修改的代表法, laws: [代表法]}]", "8月12日，就新修改的代表法组织学习培训。")]
    [InlineData("works: [{theme: 产业, what: 新栽茶叶300亩, quantity: 300, unit: 亩}]", "新栽茶叶300亩。")]
    [InlineData("works: [{theme: 防汛, what: 代表参加转移群众, people: 56}]", "代表参加转移群众56人次。")]
    public void So_is_that_of_other_lists(string records, string told) => Assert.Contains(told, Reported.Of(records).Text, StringComparison.Ordinal);
}
