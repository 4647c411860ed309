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
          - {date: 2024-09-01, kind: enforcement, topic: 安全生产法执法检查, organised_by: 县人大常委会, deputies: 8, opinions: 3}
          - {date: 2024-09-02, kind: visit, mode: individual, topic: 逢场日秩序, deputies: [施正林]}
          - {id: J-1, date: 2024-09-10, kind: visit, topic: 学位, deputies: [周明远, 施正林], summary: 代表看了教室。9月20日回头看时，教室已经备好。}
          - {date: 2024-09-20, kind: follow_up, topic: 学位意见处理, deputies: [周明远], opinions: [加开校车], follows: J-1}
        presidium_meetings: [{date: 2024-04-05, topics: [建议交办]}]
        sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 49}]
        party_work: [{date: 2024-02, kind: report, topic: 大会筹备}, {date: 2024-03, kind: study, topic: 代表法}]
        contacts: [{date: 2024-06-10, form: visit, deputies: [周明远, 施正林], voters: 9, opinions: 3, forwarded: 3, resolved: 2}]
        works: [{theme: 平安建设, what: 代表参与调解纠纷, quantity: 7, unit: 件}, {theme: 农村公路, what: 修复村道}]
        systems: [意见转办规则]
        narrative: {廉洁自律: 我遵守中央八项规定精神。}
        suggestions:
          - {id: "1", title: 关于修渠的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: yes, oversight: [{date: 2024-04-10, by: 周明远, form: 现场察看}]}
          - {id: "2", title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: yes, oversight: [{date: 2024-04-11, by: 施正林, form: 现场察看}]}
        campaigns:
          - {name: 代表进万家, date: 2024-03..2024-11, events: [{date: 2024-03-05, what: 启动并分片包组, lead: 周明远}, {date: 2024-05-05, what: 入户走访, lead: 施正林}]}
        publications: [{title: 谈监督, author: 周明远}]
        cases:
          - {title: 甲, date: 2024-05-01, chapter: 代表工作, story: 施正林调解了纠纷。}

        """;

    private static readonly string s_text = Of(Records);

    [Theory]
    [InlineData("我在镇党委领导、平川县人大常委会指导下，负责处理主席团日常工作，联系代表")]
    [InlineData("3月26日，我同其他代表到柳林村调研集体经济，提出清理合同的意见建议。")]
    [InlineData("我督办《关于修渠的建议》，4月10日现场察看，所提问题已经解决。")]
    [InlineData("3月5日我带队启动并分片包组")]
    [InlineData("听取和讨论了医疗保障情况的报告")]
    [InlineData("镇人大主席团全年组织和参加监督活动")]
    [InlineData("以上报告，请予评议。")]
    [InlineData("我撰写《谈监督》。")]
    [InlineData("我同主席团其他成员就大会筹备向镇党委请示报告。我组织学习了代表法。")]
    [InlineData("大会由我同主席团其他成员召集，召开清河镇第十九届人民代表大会第四次会议")]
    [InlineData("我处理主席团日常工作，全年召开主席团会议")]
    [InlineData("教室已经备好。这次跟踪检查，我同其他代表参加，提出加开校车的意见建议。")]
    [InlineData("我组织代表联系选民9人次，收到的意见建议已办结2件。")]
    [InlineData("6月10日，我同其他代表走访选民9人次，收到意见建议3条。")]
    [InlineData("代表参与调解纠纷7件。")]
    [InlineData("我组织制定完善《意见转办规则》。")]
    [InlineData("检查了水法的实施情况")]
    public void It_tells(string words) => Assert.Contains(words, s_text, StringComparison.Ordinal);

    [Theory]
    [InlineData("施正林")]
    [InlineData("督办《关于修路的建议》")]
    [InlineData("代表察看了堤防")]
    [InlineData("入户走访")]
    public void It_leaves_to_others_what_is_theirs(string words) => Assert.DoesNotContain(words, s_text, StringComparison.Ordinal);

    // A check of the county's, and deputies' visits of their own, are not what the speaker organised.
    [Fact]
    public void What_others_organised_is_theirs()
    {
        var sentence = Assert.Single(s_text.Split('。', '\n'), one => one.Contains("安全生产法", StringComparison.Ordinal));
        Assert.StartsWith("代表还围绕逢场日秩序开展视察", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("我", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_chapters_of_one_subject_are_one()
    {
        Assert.Contains("、中心工作、自身建设和廉洁自律\n", s_text, StringComparison.Ordinal);
        Assert.DoesNotContain("加强自身建设\n", s_text, StringComparison.Ordinal);
        Assert.Contains("我遵守中央八项规定精神。", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vice_chair_helps_the_chair()
    {
        var text = Of(Records.Replace("镇人大主席", "镇人大副主席", StringComparison.Ordinal));

        Assert.Contains("我协助主席处理主席团日常工作", text, StringComparison.Ordinal);
        Assert.Contains("我还协助主席组织代表", text, StringComparison.Ordinal);
        Assert.DoesNotContain("我组织", text, StringComparison.Ordinal);
    }

    // The lists that a year's file appends are its own report's.
    [Theory]
    [InlineData("kind: duty, ", true)]
    [InlineData("", false)]
    public void The_suggestions_of_all_are_appended_where_the_file_is_that_account(string kind, bool isAppended) =>
        Assert.Equal(isAppended, Reported.In(Reported.Workspace($$"""
            report: {{{kind}}speaker: 镇人大主席 何远, tables: [suggestions]}
            suggestions: [{id: 1, title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20}]
            """), kind: "duty").Text.Contains("主办单位|", StringComparison.Ordinal));

    // The office stands among the members of the presidium alone, and may be no more than 副主席.
    [Theory]
    [InlineData("镇人大副主席")]
    [InlineData("副主席")]
    public void A_vice_chair_named_without_the_office_helps_the_chair(string office) =>
        Assert.Contains("我协助主席组织代表联系选民9人次", OfSpeaker("何远", $", presidium: {{members: [{{name: 何远, office: {office}}}]}}"), StringComparison.Ordinal);

    // The work of the whole office was told as the doing of anybody.
    [Theory]
    [InlineData("何远", "")]
    [InlineData("工会主席 何远", "deputies: [{name: 王五, level: town}]")]
    [InlineData("何远", "deputies: [{name: 何进远, level: town, office: 镇人大主席}]")]
    public void Who_is_neither_the_head_nor_in_the_roster_is_asked_for(string speaker, string roster)
    {
        var reported = Reported.In(new MemoryWorkspace().Add("2024.yaml", RecordsOf(speaker, "") + roster + "\n"));

        Assert.Null(reported.Report);
        var error = Assert.Single(reported.Errors);
        Assert.StartsWith("RG3909 4:31 不知道述职的“何远”是谁，是人大主席、副主席，还是代表 | 是主席、副主席的，写上职务，如 人大主席 何远；", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_the_presidium_lacks_only_the_office()
    {
        var reported = Reported.In(new MemoryWorkspace().Add("2024.yaml", RecordsOf("何远", ", presidium: {members: [{name: 何远}]}")));

        Assert.StartsWith("RG3909", Assert.Single(reported.Errors), StringComparison.Ordinal);
        Assert.Contains("主席团成员里没有写职务", reported.Bag.Items.Single(item => item.Id == "RG3909").Label!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("镇人民代表大会主席")]
    [InlineData("人大专职主席")]
    public void The_chair_is_known_by_every_form_of_the_office(string office)
    {
        Assert.Contains("我组织代表联系选民9人次", OfSpeaker("何远", $", presidium: {{members: [{{name: 何远, office: {office}}}]}}"), StringComparison.Ordinal);
        Assert.Contains("我组织代表联系选民9人次", OfSpeaker($"{office}何远", ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("镇人大主席 何远", "6月10日，我走访选民9人次")]
    [InlineData("何远 镇人大主席", "6月10日，我走访选民9人次")]
    [InlineData("主席 何 远", "我组织代表联系选民9人次")]
    public void Who_stands_in_no_roster_is_known_by_the_name_behind_the_office(string speaker, string words) =>
        Assert.Contains(words, OfSpeaker(speaker), StringComparison.Ordinal);

    private static string OfSpeaker(string speaker, string ofUnit = "") => Of(RecordsOf(speaker, ofUnit));

    private static string RecordsOf(string speaker, string ofUnit) => $$"""
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县{{ofUnit}}}
        report: {kind: duty, speaker: {{speaker}}}
        contacts: [{date: 2024-06-10, form: visit, deputies: [何远], voters: 9}]

        """;

    private static string Of(string records) => Reported.In(new MemoryWorkspace().Add("2024.yaml", records)).Text;
}
