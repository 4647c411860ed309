using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What an activity's summary does not say is told beside it, what it says is not told twice; and sums of a part are no whole.</summary>
public sealed class BesideSummaryTests
{
    private const string Visit = "date: 2024-07-06, kind: visit, topic: 码头建设, deputies: 12, opinions: [加强管护, 增设护栏], rectified: 护栏已增设, feedback_date: 2024-08-01";

    [Theory]
    [InlineData("annual")]
    [InlineData("half")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void A_summary_does_not_swallow_the_fields(string kind) => Told(
        $"period: {(kind == "half" ? "2024-H2" : "2024")}\ninspections: [{{{Visit}, summary: 代表听取了负责人汇报。}}]",
        "代表听取了负责人汇报，提出加强管护、增设护栏的意见建议。8月1日收到反馈，护栏已增设。", kind);

    [Fact]
    public void Nor_does_the_case_of_a_term() => Told(
        $"period: 2023..2024\ninspections: [{{{Visit}, summary: 代表听取了负责人汇报。, highlight: yes}}]", "代表听取了负责人汇报，提出加强管护、增设护栏的意见建议。针对代表的意见，护栏已增设。", "term");

    [Theory]
    [InlineData("代表建议增设防护栏，镇政府8月1日反馈已经装好。", "8月1日收到反馈")]
    [InlineData("代表就码头的安全提出意见。", "加强管护")]
    [InlineData("代表听取汇报，要求增设护栏。", "意见建议")]
    [InlineData("护栏已经增设。", "，护栏已增设")]
    public void What_it_says_is_not_told_twice(string summary, string twice) =>
        Told($"inspections: [{{{Visit}, summary: {summary}}}]", twice, not: true);

    [Theory]
    [InlineData("代表听取了汇报。", "7月6日，组织12名代表到南码头视察")]
    [InlineData("代表在南码头听取了汇报。", "7月6日，组织12名代表视察码头建设")]
    public void The_place_is_told_where_the_summary_does_not(string summary, string told) =>
        Told($"inspections: [{{date: 2024-07-06, kind: visit, topic: 码头建设, deputies: 12, sites: [南码头], summary: {summary}}}]", told);

    [Theory]
    [InlineData("evaluations: [{date: 2024-10, kind: work, targets: [供水站], opinions: [加强抢修], rectified: 增设抢修点, summary: 提出加强抢修的意见，供水站增设抢修点2处。}]", "开展工作评议。提出加强抢修的意见，供水站增设抢修点2处。")]
    [InlineData("campaigns: [{name: 帮扶, date: 2024-05, summary: 走访贫困户。, events: [{date: 2024-05-03, what: 走访贫困户}, {date: 2024-05-09, what: 发放种子}]}]", "走访贫困户。5月9日发放种子。")]
    [InlineData("trainings: [{date: 2024-03, topic: 代表法, summary: 县人大派人授课。}]", "就代表法组织学习培训。县人大派人授课。")]
    [InlineData("presidium_meetings: [{date: 2024-03-05, topics: [防汛], summary: 会议安排了汛前检查。}]", "研究防汛。3月5日，会议安排了汛前检查。")]
    public void So_it_is_of_other_records(string records, string told) => Told(records, told);

    [Theory]
    [InlineData("annual", "9月会同市场监管所就食品小作坊开展执法检查，11月会同市场监管所就棉絮加工开展执法检查。")]
    [InlineData("congress", "9月，组织代表会同市场监管所就食品小作坊开展执法检查。11月，")]
    public void Whom_a_check_was_made_with_is_told_with_the_month(string kind, string told) => Told(
        "inspections: [{date: 2024-09, kind: enforcement, topic: 食品小作坊, joint_with: 市场监管所}, {date: 2024-11, kind: enforcement, topic: 棉絮加工, joint_with: 市场监管所}]", told, kind);

    [Fact]
    public void So_it_is_of_a_visit() => Told("inspections: [{date: 2024-09, kind: research, topic: 养老, joint_with: 民政办}]", "9月，组织代表会同民政办调研养老。");

    [Theory]
    [InlineData("多次", "监督活动有视察23次、执法检查2次，并多次开展专项督查；提出意见建议1条。")]
    [InlineData("未统计", "监督活动有视察23次、执法检查2次，并开展专项督查；提出意见建议1条。")]
    public void Kinds_that_nobody_counted_stand_beside_those_that_are(string times, string told) => Told(
        "inspections: [{date: 2024, kind: visit, topic: 工业园, times: 23, opinions: [加强建设]}, {date: 2024-09, kind: enforcement, topic: 食品}, {date: 2024-10, kind: enforcement, topic: 用电}, {date: 2024-09, kind: oversight, topic: 公路, times: TIMES}]".Replace("TIMES", times, StringComparison.Ordinal),
        told);

    // Where one activity's number is not known there is no total that would hold those of the others.
    [Fact]
    public void Opinions_that_no_total_holds_are_told_with_the_activity()
    {
        var many = string.Concat(Enumerable.Range(1, 8).Select(i => $", {{date: 2024-0{i}-05, kind: hearing, topic: 第{i}项工作情况}}"));
        Told($"inspections: [{{date: 2024-05-01, kind: visit, topic: 防汛, opinions: 未统计}}, {{date: 2024, kind: research, topic: 蔬菜基地, times: 多次, opinions: 十余}}{many}]", "组织代表多次调研蔬菜基地，提出意见建议十余条。");
    }

    [Theory]
    [InlineData("annual", "opinions: [加强建设], rectified: 得到党委肯定", "代表提出的意见得到党委肯定。")]
    [InlineData("annual", "rectified: 新增耕地2000亩", "视察工业园。新增耕地2000亩。")]
    [InlineData("annual", "opinions: [加强建设], rectified: 补栽行道树", "针对代表的意见，补栽行道树。")]
    public void What_came_of_it_has_its_subject_and_no_invented_order(string kind, string fields, string told) =>
        Told($"inspections: [{{date: 2024-05, kind: visit, topic: 工业园, {fields}}}]", told, kind);

    [Fact]
    public void An_activity_was_on_a_subject() => Told(
        "report: {length: 1000}\ninspections: [{date: 2024-05-01, kind: visit, topic: 码头, highlight: yes, summary: 代表看了码头。}, {date: 2024-06-01, kind: visit, topic: 防汛}, {date: 2024-07-01, kind: oversight, topic: 农业生态保护}]",
        "代表还围绕防汛开展视察；就农业生态保护开展专项督查。", "briefing");

    private static void Told(string records, string told, string kind = "annual", bool not = false) =>
        Assert.Equal(!not, Reported.In(Reported.Workspace(records), kind: kind).Text.Contains(told, StringComparison.Ordinal));
}
