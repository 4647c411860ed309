using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Special reports that the presidium heard, of a year with many activities: one sentence for all, and what came of each.</summary>
public sealed class HearingsTests
{
    private const string Visits = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        inspections:
          - {date: 2024-02-01, kind: visit, topic: 春耕, sites: [柳林村]}
          - {date: 2024-03-01, kind: visit, topic: 客运, sites: [柳林村]}
          - {date: 2024-05-01, kind: visit, topic: 防汛, sites: [柳林村]}
          - {date: 2024-06-01, kind: visit, topic: 养老, sites: [柳林村]}
          - {date: 2024-08-01, kind: visit, topic: 道路, sites: [柳林村]}
          - {date: 2024-08-02, kind: visit, topic: 绿化, sites: [柳林村]}
          - {date: 2024-08-03, kind: visit, topic: 供水, sites: [柳林村]}
          - {date: 2024-08-04, kind: visit, topic: 供电, sites: [柳林村]}
          - {date: 2024-07-01, kind: enforcement, topic: 食品安全, sites: [集镇], organised_by: 县人大常委会}

        """;

    private const string Heard = """
          - {date: 2024-04-18, kind: hearing, topic: 医疗保障, opinions: 3, feedback_date: 2024-06-12, rectified: 代办点增至10个}
          - {date: 2024-07-25, kind: hearing, topic: 预算执行情况, findings: [采购进度慢], opinions: 5}
          - {date: 2024-10-17, kind: hearing, topic: 饮水安全, opinions: 4, feedback_date: 2024-11-28}

        """;

    [Fact]
    public void Are_told_in_one_sentence_and_then_each_by_its_subject()
    {
        var text = Of(Visits + Heard);

        Assert.Contains("4月18日、7月25日、10月17日，镇人大主席团先后听取和讨论镇政府关于医疗保障情况、预算执行情况、饮水安全情况的报告。", text, StringComparison.Ordinal);
        Assert.Contains("医疗保障方面，对会上提出的意见，6月12日收到反馈，代办点增至10个。", text, StringComparison.Ordinal);
        Assert.Contains("预算执行方面，会议指出采购进度慢的问题", text, StringComparison.Ordinal);
        Assert.DoesNotContain("饮水安全方面", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_day_are_not_told_as_if_one_followed_another() => Assert.Contains(
        "4月18日，镇人大主席团听取和讨论镇政府关于医疗保障情况、预算执行情况、饮水安全情况的报告。",
        Of(Visits + Heard.Replace("2024-07-25", "2024-04-18", StringComparison.Ordinal).Replace("2024-10-17", "2024-04-18", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void What_another_organised_is_not_called_the_offices_own() => Assert.Contains("组织和参加监督活动12次", Of(Visits + Heard), StringComparison.Ordinal);

    private static string Of(string records) => Reported.In(new MemoryWorkspace().Add("2024.yaml", records), ["2024.yaml"]).Text;
}
