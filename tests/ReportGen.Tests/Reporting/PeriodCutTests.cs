using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A report of a part of the year tells nothing of later days.</summary>
public sealed class PeriodCutTests
{
    private const string Records = """
        inspections:
          - {date: 2024-05-15, kind: visit, topic: 防汛备汛, deputies: 12, opinions: 3, sent_to: 镇政府, feedback_date: 2024-08-20, rectified: 堤防加固完成}
          - {date: 2024-05-20, kind: visit, topic: 春耕备耕, deputies: 9, feedback_date: 2024-06-10, rectified: 设备检修完毕}
          - {date: 2024-06-15, kind: research, topic: 养老服务, deputies: 5, highlight: 是, summary: 代表看了两处，9月又去看了一次。}
          - {date: 2024-09-15, kind: visit, topic: 秋收秋种, deputies: 5}
        suggestions:
          - {id: 1, title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, satisfaction: satisfied}
          - {id: 2, title: 关于修桥的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-08-01, result: A, satisfaction: satisfied, highlight: 是, summary: 8月修好了桥。}
          - {id: 3, title: 关于修渠的建议, received: 2024-07-16}
        works: [{what: 修渠, date: 2024-05, result: 10月完工}]
        report: {signed_by: 清河镇人大, signed_on: 2025-01-03, title: 全年的标题, chapters: [{chapter: 监督, lead: 全年的引语}, {chapter: 建议办理, text: 全年的建议}]}
        narrative: {导语: 2024年全年的话。, 结尾: 全年的结尾。, 监督: 全年监督的话。, 预算审查: 全年的预算。}

        """;

    [Theory]
    [InlineData("8月")]
    [InlineData("9月")]
    [InlineData("10月")]
    [InlineData("秋收秋种")]
    [InlineData("修渠的建议")]
    [InlineData("堤防加固完成")]
    [InlineData("全年")]
    [InlineData("2025年1月3日")]
    [InlineData("预算审查")]
    public void Nothing_later_is_told(string word) => Assert.DoesNotContain(word, Reported.Of(Records, "2024-H1").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("防汛备汛")]
    [InlineData("设备检修完毕")]
    [InlineData("养老服务")]
    [InlineData("清河镇人大2024年上半年工作总结")]
    public void What_lies_before_is_told(string word) => Assert.Contains(word, Reported.Of(Records, "2024-H1").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("8月20日")]
    [InlineData("秋收秋种")]
    [InlineData("堤防加固完成")]
    [InlineData("全年的结尾")]
    [InlineData("全年的标题")]
    [InlineData("全年的引语")]
    [InlineData("全年的建议")]
    [InlineData("2025年1月3日")]
    public void The_year_tells_it(string word) => Assert.Contains(word, Reported.Of(Records).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("stats.suggestions.replied", "1")]
    [InlineData("stats.suggestions.total", "2")]
    [InlineData("suggestions.size", "2")]
    [InlineData("suggestions[1].replied", "")]
    [InlineData("suggestions[1].result", "")]
    [InlineData("suggestions[1].satisfaction", "")]
    [InlineData("suggestions[1].summary", "")]
    [InlineData("suggestions[0].result.key", "A")]
    [InlineData("inspections[0].feedback_date", "")]
    [InlineData("inspections[0].rectified", "")]
    [InlineData("inspections[1].rectified", "设备检修完毕")]
    [InlineData("inspections[2].summary", "")]
    [InlineData("works[0].result", "")]
    [InlineData("works[0].what", "修渠")]
    [InlineData("narrative.opening", "")]
    [InlineData("period.is_cut", "false")]
    [InlineData("report.signed_on", "")]
    public void Fields_of_later_days_count_as_nothing(string expression, string printed) => Assert.Equal(printed, Reported.Print(expression, Records, "2024-H1"));

    [Theory]
    [InlineData("campaigns[0].date", "4月起", "4月至9月")]
    [InlineData("campaigns[0].name", "保洁", "保洁")]
    [InlineData("campaigns[0].slogan", "清河", "清河")]
    [InlineData("campaigns[0].targets?.size", "", "1")]
    [InlineData("campaigns[0].summary", "", "做完了。")]
    [InlineData("contacts[0].voters", "", "860余")]
    [InlineData("contacts[0].every", "每月25日", "每月25日")]
    [InlineData("contacts[0].opinions", "", "142")]
    [InlineData("contacts[1].voters", "30", "30")]
    [InlineData("contacts[2].date", "6月15日起", "6月15日至7月2日")]
    public void What_goes_on_beyond_the_cut_is_told_as_begun(string expression, string half, string year)
    {
        const string Whole = """
            campaigns: [{name: 保洁, slogan: 清河, date: 2024-04..2024-09, targets: [{what: 河段, target: 20, done: 18}], summary: 做完了。}]
            contacts:
              - {date: 2024, form: meeting_day, every: 每月25日, voters: 860余, opinions: 142}
              - {date: 2024-06-15, form: visit, voters: 30}
              - {date: 2024-06-15..2024-07-02, form: visit, voters: 31}
            """;
        Assert.Equal(half, Reported.Print(expression, Whole, "2024-H1"));
        Assert.Equal(year, Reported.Print(expression, Whole));
    }

    [Theory]
    [InlineData("12月31日前", "")]
    [InlineData("2023年10月开始", "2023年10月开始")]
    [InlineData("5月", "5月")]
    [InlineData("2025年1月", "")]
    public void A_text_is_left_out_where_it_names_a_later_month(string text, string printed) => Assert.Equal(
        printed,
        Reported.Print("works[0].result", $"works: [{{what: 甲, date: 2024-05, result: '{text}'}}]", "2024-H1"));

    [Fact]
    public void A_report_told_up_to_a_day_leaves_out_what_follows()
    {
        var cut = Reported.Of(Records.Replace("signed_on: 2025-01-03", "as_of: 2024-06-30", StringComparison.Ordinal)).Text;
        Assert.DoesNotContain("秋收秋种", cut, StringComparison.Ordinal);
        Assert.DoesNotContain("8月20日", cut, StringComparison.Ordinal);
        Assert.Contains("全年的结尾", cut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-Q3", "秋收秋种")]
    [InlineData("2024-H2", "秋收秋种")]
    public void Later_parts_tell_their_own(string period, string word)
    {
        var reported = Reported.Of(Records, period);
        Assert.Contains(word, reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("防汛备汛", reported.Text, StringComparison.Ordinal);
        Assert.NotNull(reported.Report!.TextsOfOtherPeriod);
    }
}
