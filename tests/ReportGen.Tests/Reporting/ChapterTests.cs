using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The chapters of a report: their order, titles, own texts, and what is left out.</summary>
public sealed class ChapterTests
{
    private const string Records = """
        inspections: [{date: 2024-05-15, kind: visit, topic: 防汛, deputies: 12}]
        petitions: [{date: 2024-05, count: 3, subject: 土地, resolved: 3}]
        trainings: [{date: 2024-05-15, topic: 代表法}]
        problems: [监督深度不够]

        """;

    [Fact]
    public void Only_chapters_with_content_are_numbered_and_the_others_are_named()
    {
        var reported = Reported.Of(Records);

        Assert.Equal(["一、", "二、", "三、"], Headings(reported).Select(h => h.Numeral));
        Assert.Equal(8, reported.Report!.Omitted.Count);
        Assert.DoesNotContain(reported.Report.Omitted, title => Headings(reported).Any(h => PlainText.Of(h.Inlines) == title));
    }

    // Unless the office arranged the chapters itself.
    [Theory]
    [InlineData("petitions: [{date: 2024, summary: 设立接访室，代表定期接待群众。}]\ntrainings: [{date: 2024-05-15, topic: 代表法}]", "一、组织代表依法履职")]
    [InlineData("declared: {建议件数: 4}\npetitions: [{date: 2024, summary: 设立接访室。}]", "一、督促办理代表建议和办理群众来信来访")]
    [InlineData("declared: {建议件数: 4}\ntrainings: [{date: 2024-05-15, topic: 代表法}]", "一、督促办理代表建议和组织代表依法履职")]
    [InlineData("declared: {建议件数: 4}\ntrainings: [{date: 2024-05-15, topic: 代表法}]\nreport: {chapters: [建议办理]}", "一、督促办理代表建议|二、组织代表依法履职")]
    [InlineData("unit: {name: 清河镇, level: town, term: 19, presidium: {quota: 6}}\nsessions: [{date: 2024-01, no: 5}]\nreport: {kind: briefing}", "一、依法召开会议")]
    [InlineData("unit: {name: 清河镇, level: town, term: 19, presidium: {quota: 6}}\nparty_work: [{date: 2024-01, kind: party_meeting, topic: 代表工作}]\nsessions: [{date: 2024-01, no: 5}]\nreport: {kind: briefing}", "一、坚持党的领导|二、依法召开会议")]
    public void A_chapter_of_one_sentence_stands_with_its_neighbour(string records, string chapters) =>
        Assert.Equal(chapters, string.Join('|', Headings(Reported.Of(records + "\n")).Select(h => h.Numeral + PlainText.Of(h.Inlines))));

    [Theory]
    [InlineData("[信访, 监督]", "信访 监督 代表 问题")]
    [InlineData("[监督, 信访]", "监督 代表 信访 问题")]
    [InlineData("[存在问题, 代表工作]", "监督 问题 代表 信访")]
    [InlineData("[代表工作, 信访, 监督]", "代表 信访 监督 问题")]
    [InlineData("[会议, 党的领导]", "监督 代表 信访 问题")]
    [InlineData("[信访, 信访, 代表工作, 监督, 存在问题]", "信访 代表 监督 问题")]
    public void Chapters_are_reordered_and_the_rest_keep_their_places(string chapters, string order)
    {
        var titles = Headings(Reported.Of($"{Records}report: {{chapters: {chapters}}}\n")).Select(h => PlainText.Of(h.Inlines)).ToList();
        Assert.Equal(order.Split(' ').Length, titles.Count);
        Assert.All(order.Replace("信访", "来信", StringComparison.Ordinal).Split(' ').Zip(titles), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{chapter: 监督, title: 开展监督工作}", "一、开展监督工作")]
    [InlineData("{chapter: supervision, title: '# **监督** {{ 1 }}'}", "一、# **监督** {{ 1 }}")]
    public void A_chapter_is_renamed(string chapter, string heading) => Assert.Contains(heading, Reported.Of($"{Records}report: {{chapters: [{chapter}]}}\n").Lines);

    [Fact]
    public void A_lead_opens_a_chapter_and_a_text_takes_its_place()
    {
        var led = Reported.Of($"{Records}report: {{chapters: [{{chapter: 监督, lead: 开头的话。}}]}}\n").Lines;
        var plain = Reported.Of(Records).Lines;
        var at = IndexIn(led, "开头的话。");
        Assert.StartsWith("一、", led[at - 1], StringComparison.Ordinal);
        Assert.Equal(plain[IndexIn(plain, led[at - 1]) + 1], led[at + 1]);

        var replaced = Reported.Of($"{Records}report: {{chapters: [{{chapter: 监督, text: \"第一段。\\n第二段。\"}}]}}\n").Text;
        Assert.Contains("\n第一段。\n第二段。\n", replaced, StringComparison.Ordinal);
        Assert.DoesNotContain("防汛", replaced, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_that_is_off_is_not_written_nor_reported_as_missing()
    {
        var reported = Reported.Of(Records + "report: {chapters: [{chapter: 监督, off: 是}, {chapter: 自身建设, off: 是}]}\n");
        Assert.DoesNotContain("防汛", reported.Text, StringComparison.Ordinal);
        Assert.Equal(["一、", "二、", "三、"], Headings(reported).Select(h => h.Numeral));
        Assert.Equal(7, reported.Report!.Omitted.Count);
    }

    [Fact]
    public void A_text_under_a_name_of_the_programs_opens_that_chapter_even_without_records()
    {
        var lines = Reported.Of(Records + "narrative: {监督: 监督有力。, 会议: 会议开得好。}\n").Lines;
        Assert.StartsWith("一、", lines[IndexIn(lines, "会议开得好。") - 1], StringComparison.Ordinal);
        Assert.StartsWith("二、", lines[IndexIn(lines, "监督有力。") - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_under_another_name_is_a_chapter_before_experiences_and_problems()
    {
        var lines = Reported.Of(Records + "experiences: [要有人回头看]\nnarrative: {预算审查: 审查了预算。, 乡村振兴: 看了产业。}\n").Lines;
        var own = IndexIn(lines, "三、预算审查");
        Assert.Equal(["三、预算审查", "审查了预算。", "四、乡村振兴", "看了产业。"], lines.Skip(own).Take(4));
        Assert.StartsWith("五、", lines[own + 4], StringComparison.Ordinal);
        Assert.Contains("要有人回头看", lines[own + 5], StringComparison.Ordinal);
    }

    [Fact]
    public void Own_chapters_can_be_moved_and_renamed()
    {
        var lines = Reported.Of(Records + "narrative: {预算审查: 审查了预算。}\nreport: {chapters: [{chapter: 预算审查, title: 审查预算}, 监督]}\n").Lines;
        Assert.Contains("一、审查预算", lines);
        Assert.Equal("审查了预算。", lines[IndexIn(lines, "一、审查预算") + 1]);
    }

    [Fact]
    public void A_report_of_nothing_is_title_opening_and_signature()
    {
        var reported = Reported.Of("");
        Assert.Empty(Headings(reported));
        Assert.Equal(12, reported.Report!.Omitted.Count);
        Assert.Equal(3, reported.Lines.Count);
        reported.ToWord().AssertValid();
    }

    // Received in the second quarter, one answered in the third, one still open in the fourth.
    private const string Open = "suggestions: [{id: 1, title: 修路, received: 2024-05-01, assigned: 2024-05-05}, {id: 2, title: 修桥, received: 2024-05-01, assigned: 2024-05-05, replied: 2024-07-01, result: A}]";

    // It is written, for whoever wants the frame, but not without a word.
    [Theory]
    [InlineData("", null, true)]
    [InlineData("petitions: 无", null, true)]
    [InlineData("deputies: [{name: 甲, level: town}]", null, true)]
    [InlineData("trainings: [{date: 2024-09-15, topic: 代表法}]", "2024-H1", true)]
    [InlineData("problems: [监督不够]\nnarrative: {opening: 一年来。}", "2024-H1", true)]
    [InlineData("trainings: [{date: 2024-09-15, topic: 代表法}]", "2024-H2", false)]
    [InlineData("trainings: [{date: 2024-09-15, topic: 代表法}]", null, false)]
    [InlineData("problems: [监督不够]", null, false)]
    [InlineData("plans: [抓好监督]", null, false)]
    [InlineData("narrative: {监督: 开展了视察。}", null, false)]
    [InlineData("declared: {视察次数: 3}", null, false)]
    [InlineData("declared_since: {2023: {视察次数: 3}}\nsuggestions: [{id: 1, title: 修路, received: 2023-12-01}]", null, true)]
    [InlineData("suggestions: [{id: 1, title: 修路, received: 2023-12-01, assigned: 2023-12-05, replied: 2024-03-01, result: A}]", null, false)]
    [InlineData(Open, "2024-Q1", true)]
    [InlineData(Open, "2024-Q2", false)]
    [InlineData(Open, "2024-Q3", false)]
    [InlineData(Open, "2024-Q4", true)]
    public void A_report_of_nothing_is_told(string records, string? period, bool isTold)
    {
        var reported = Reported.Of(records, period);

        Assert.NotNull(reported.Report);
        Assert.Equal(isTold, reported.Bag.Items.Any(item => item.Id == "RG3907"));
    }

    [Theory]
    [InlineData("", "清河镇人大2024年工作总结")]
    [InlineData("plans: [办好建议]", "清河镇人大2024年工作总结和2025年工作打算")]
    [InlineData("report: {title: 自己的标题}", "自己的标题")]
    public void The_title_tells_the_plans_where_there_are_some(string records, string title) => Assert.Equal(title, Reported.Of(records).Lines[0]);

    [Fact]
    public void A_vote_on_projects_alone_is_told_with_its_session()
    {
        const string Session = "sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 48, livelihood_projects: [{title: 修路, chosen: yes}, {title: 修桥, chosen: no}]}]\n";
        var reported = Reported.Of(Session);

        Assert.Equal(["依法召开会议"], Headings(reported).Select(h => PlainText.Of(h.Inlines)));
        Assert.Contains("出席率96%。代表对2个民生实事候选项目投票表决，选出修路1个项目", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("讨论决定重大事项", reported.Report!.Omitted);

        // With what was done about it, it is a chapter.
        var watched = Reported.Of(Session + "inspections: [{date: 2024-11-10, kind: visit, topic: 民生实事完成情况, theme: 民生实事, deputies: 12}]\n");
        Assert.Contains("讨论决定重大事项", Headings(watched).Select(h => PlainText.Of(h.Inlines)));
        Assert.Contains("四次会议上，代表对2个", watched.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_of_media_stand_from_the_highest()
    {
        const string Publicity = "publicity: [{date: 2024-01, item: 甲, level: 县, count: 9}, {date: 2024-02, item: 乙, level: 市, count: 2}, {date: 2024-03, item: 丙, level: 省, count: 1}]\n";
        Assert.Contains("其中省级1篇、市级2篇、县级9篇。", Reported.Of(Publicity).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_oversaw_a_suggestion_is_told_once_for_the_same_way()
    {
        var text = Reported.Of("""
            suggestions:
              - {id: 1, title: 关于修渠的建议, received: 2024-01-16, assigned: 2024-01-20, handler: 水利站, replied: 2024-03-01, result: A, key: yes,
                 oversight: [{date: 2024-04-10, by: 周明远, form: 现场察看}, {date: 2024-05-10, by: 主席团, form: 听取汇报}, {date: 2024-06-10, by: 周明远, form: 现场察看}]}
            """).Text;
        Assert.Contains("由水利站办理，周明远4月10日、6月10日现场察看，主席团5月10日听取汇报，所提问题已经解决。", text, StringComparison.Ordinal);
    }

    private static List<Heading> Headings(Reported reported) => [.. reported.Document.Blocks.OfType<Heading>().Where(h => h.Level == 1)];

    private static int IndexIn(IReadOnlyList<string> lines, string line)
    {
        Assert.Contains(line, lines);
        return lines.ToList().IndexOf(line);
    }
}
