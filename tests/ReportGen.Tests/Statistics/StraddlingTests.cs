using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>A record over the edge of the period that was asked for counts whole by its first day: what is said of it, and that what is said can be done.</summary>
public sealed class StraddlingTests
{
    private const string Receptions = "period: 2024\ncontacts:\n  - {date: 2024, form: meeting_day, times: 12, opinions: 142}";

    [Theory]
    [InlineData("2024-Q1", "日期“2024”是2024年1月1日至12月31日，跨出2024年第一季度；按第一天算，“联系群众”这一条的数（次数12、意见建议142）都算进了这一期的统计，材料里不写", "{日期: 2024年第一季度, 次数: …, 意见建议: …}")]
    [InlineData("2024-Q2", "日期“2024”是2024年1月1日至12月31日，跨进2024年第二季度；按第一天算，“联系群众”这一条的数（次数12、意见建议142）都没有算进这一期", "{日期: 2024年第二季度, 次数: …, 意见建议: …}")]
    [InlineData("2024-05-01..2024-05-31", "日期“2024”是2024年1月1日至12月31日，跨进2024年5月；按第一天算，“联系群众”这一条的数（次数12、意见建议142）都没有算进这一期", "{日期: 2024年5月, 次数: …, 意见建议: …}")]
    public void The_total_of_a_year_is_told_with_its_days_its_figures_and_how_to_part_it(string period, string headline, string example)
    {
        var finding = Finding(Receptions, period);

        Assert.Equal(("RG6005", Severity.Warning, 4), (finding.Id, finding.Severity, finding.Location.Line));
        Assert.Equal(headline, finding.Headline.Chinese);
        Assert.StartsWith($"按期分成几条，各写各的数，如 {example}，其余的另写一条；", finding.Help!.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("已核实: {规则: RG6005, 理由: …}", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parted_as_it_says_the_figures_are_those_of_the_quarter()
    {
        const string Parted = """
            period: 2024
            contacts:
              - {日期: 2024年第一季度, form: meeting_day, 次数: 3, 意见建议: 30}
              - {日期: 2024-04..2024-12, form: meeting_day, 次数: 9, 意见建议: 112}
            """;

        Assert.Equal(142, Counted.Of(Receptions, "2024-Q1")["联系群众意见条数"].Value);
        var parted = Counted.Of(Parted, "2024-Q1");
        Assert.Equal(30, parted["联系群众意见条数"].Value);
        Assert.Empty(parted.Bag.Items);
        Assert.Equal(142, Counted.Of(Parted)["联系群众意见条数"].Value);
    }

    // Each mend is one that such a record can follow.
    [Theory]
    [InlineData("trainings: [{date: 2024-03-30..2024-04-02, topic: 代表法}]", "跨期的活动只记在第一天所在的那一期；核对过的，写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("campaigns: [{name: 清洁家园, date: 2024-03..2024-11}]", "跨期的活动只记在第一天所在的那一期；核对过的，写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("suggestions: [{id: 1, title: 修路, received: 2024}]", "写出具体日期就能分清")]
    [InlineData("trainings: [{date: 2024-H1, topic: 代表法, people: 30余}]", "按期分成几条，各写各的数，如 {日期: 2024年第一季度, 人次: …}，其余的另写一条；只有一次的，写出具体日期；分不开的，核对以后写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("trainings: [{date: 2024-03..2024-11, topic: 代表法}]", "按期分成几条，各写各的数，如 {日期: 2024年3月}，其余的另写一条；只有一次的，写出具体日期；分不开的，核对以后写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("sessions: [{no: 3, date: 2024}]", "写出具体日期就能分清")]
    [InlineData("presidium_meetings: [{date: 2024-H1, topics: [甲, 乙]}]", "写出具体日期就能分清")]
    [InlineData("duty_reports: [{date: 2024-03..2024-11, deputies: 12}]", "写出具体日期；查不到的，核对以后写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("honors: [{title: 先进, date: 2024}]", "写出具体日期就能分清")]
    [InlineData("sessions: [{no: 3, date: 2024-03-31..2024-04-01}]", "跨期的活动只记在第一天所在的那一期；核对过的，写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("presidium_meetings: [{date: 2024, times: 8}]", "按期分成几条，各写各的数，如 {日期: 2024年第一季度, 次数: …}，其余的另写一条；分不开的，核对以后写上 已核实: {规则: RG6005, 理由: …}")]
    [InlineData("contacts: [{date: 2024, form: visit, times: 8, per_deputy: 10}]", "按期分成几条，各写各的数，如 {日期: 2024年第一季度, 次数: …}，其余的另写一条；分不开的，核对以后写上 已核实: {规则: RG6005, 理由: …}")]
    public void The_mend_is_one_for_such_a_record(string records, string mend) => Assert.Equal(mend, Finding("period: 2024\n" + records, "2024-Q1").Help!.Chinese);

    [Fact]
    public void A_record_without_figures_is_told_as_a_whole() =>
        Assert.EndsWith("，“学习培训”这一条整条算进了这一期", Finding("period: 2024\ntrainings: [{date: 2024-03..2024-11, topic: 代表法, people: 未统计}]", "2024-Q1").Headline.Chinese, StringComparison.Ordinal);

    // The mends are not the same: of the file's edge the rest belongs into the file of another year.
    [Fact]
    public void What_reaches_over_the_edge_of_its_file_is_told_by_the_rule_about_that_alone()
    {
        var counted = Counted.Of("period: 2023..2024\ncontacts:\n  - {date: 2022-06..2023-06, form: forum}\n  - {date: 2023-06..2024-06, form: forum}", "2023");

        Assert.Equal(5, Assert.Single(counted.Bag.Items, item => item.Id == "RG6005").Location.Line);
    }

    private static Diagnostic Finding(string records, string period) => Assert.Single(Counted.Of(records, period).Bag.Items);
}
