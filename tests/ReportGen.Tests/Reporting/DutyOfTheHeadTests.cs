using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The duty report of the head of the office: the office's work, and what records say that the speaker did.</summary>
public sealed class DutyOfTheHeadTests
{
    private const string Records = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县, presidium: {members: [{name: 周明远, office: 镇人大主席}]}}
        report: {kind: duty, speaker: 镇人大主席 周明远}
        inspections:
          - {date: 2024-03-26, kind: research, topic: 集体经济, sites: [柳林村], deputies: [周明远, 施正林], opinions: [清理合同]}
          - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: [施正林, 万里程], highlight: yes, summary: 代表察看了堤防。}
          - {date: 2024-06-01, kind: visit, topic: 夏粮收购, deputies: 8, opinions: 3}
          - {date: 2024-07-01, kind: enforcement, topic: 水法执法检查, deputies: 8, opinions: 3}
          - {date: 2024-08-01, kind: hearing, topic: 医疗保障, deputies: 8, opinions: 3}
        suggestions:
          - {id: "1", title: 关于修渠的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: yes, oversight: [{date: 2024-04-10, by: 周明远, form: 现场察看}]}
          - {id: "2", title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: yes, oversight: [{date: 2024-04-11, by: 施正林, form: 现场察看}]}
        campaigns:
          - {name: 代表进万家, date: 2024-03..2024-11, events: [{date: 2024-03-05, what: 启动并分片包组, lead: 周明远}, {date: 2024-05-05, what: 入户走访, lead: 施正林}]}
        publications: [{title: 谈监督, author: 周明远}]
        cases:
          - {title: 甲, date: 2024-05-01, chapter: 代表工作, story: 施正林调解了纠纷。}

        """;

    private static readonly string s_text = Reported.In(new MemoryWorkspace().Add("2024.yaml", Records)).Text;

    [Theory]
    [InlineData("我在镇党委领导、平川县人大常委会指导下，负责处理主席团日常工作，联系代表")]
    [InlineData("3月26日，我同其他代表到柳林村调研集体经济，提出清理合同的意见建议。")]
    [InlineData("我督办《关于修渠的建议》，4月10日现场察看，所提问题已经解决。")]
    [InlineData("3月5日我带队启动并分片包组")]
    [InlineData("听取和讨论了医疗保障情况的报告")]
    [InlineData("检查了水法的实施情况")]
    [InlineData("镇人大主席团全年开展监督活动")]
    [InlineData("以上报告，请予评议。")]
    [InlineData("我撰写《谈监督》。")]
    public void It_tells(string words) => Assert.Contains(words, s_text, StringComparison.Ordinal);

    [Theory]
    [InlineData("施正林")]
    [InlineData("督办《关于修路的建议》")]
    [InlineData("代表察看了堤防")]
    [InlineData("入户走访")]
    public void It_leaves_to_others_what_is_theirs(string words) => Assert.DoesNotContain(words, s_text, StringComparison.Ordinal);
}
