using ReportGen.Documents;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What the text of a roll-up says of its units, and which of its chapters stand together.</summary>
public sealed class RollupTextTests
{
    private const string First = """
        period: 2024
        unit: {name: 甲水镇, level: town, term: 19, parent: 太平县}
        sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 48, reports: [关于镇政府工作的报告, 关于2023年预算执行情况的报告], elections: [{post: 副镇长, person: 林有田, kind: by_election}]}]
        inspections:
          - {date: 2024-05-10, kind: visit, topic: 防汛备汛, rectified: 加固堤防200米，增设水尺}
          - {date: 2024-06-10, kind: enforcement, topic: 森林法实施情况, laws: [《中华人民共和国森林法》]}
          - {date: 2024-06-20, kind: enforcement, topic: 城乡规划执法检查}
        contacts: [{date: 2024-03-05, form: forum, voters: 20, opinions: 3, forwarded: 2, resolved: 1, summary: 同种粮户座谈灌溉}]
        petitions: [{date: 2024-04, kind: visit, count: 2, resolved: 2, subject: 土地流转}]
        works: [{theme: 抗旱, place: 上村, what: 修水渠3公里}, {theme: 抗旱, place: 下村, what: 代表组织送水}]
        cases: [{title: 一件事, date: 2024-07-03, chapter: 监督, story: 代表在渡口守了一天}]
        """;

    private const string Second = """
        period: 2024
        unit: {name: 乙山镇, level: town, term: 19, parent: 太平县}
        sessions: [{date: 2024-01-11, no: 4, expected: 40, attended: 39, reports: [镇政府工作报告, 关于2023年预算执行情况的报告]}]
        inspections: [{date: 2024-09-10, kind: visit, topic: 秋收}]
        contacts: 无
        systems: [{title: 代表履职办法, date: 2024-05}]
        """;

    private const string County = "period: 2024\nunit: {name: 太平县, level: county, term: 18}\nexperiences: [联系要常态]\nproblems: [台账不全]\n";

    [Fact]
    public void Forms_of_supervision_name_their_units_and_laws_have_their_full_names()
    {
        var text = Text();
        Assert.Contains("甲水镇代表5月10日视察防汛备汛，之后加固堤防200米，增设水尺；乙山镇代表9月10日视察秋收。", text, StringComparison.Ordinal);
        Assert.Contains("甲水镇人大6月10日对《中华人民共和国森林法》的实施情况开展执法检查。甲水镇人大6月20日就城乡规划开展执法检查。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_by_election_names_its_session_and_a_case_its_date() => Assert.All(
        (string[])["1月10日，甲水镇第十九届人民代表大会第四次会议补选林有田为副镇长。", "7月3日，甲水镇代表在渡口守了一天。", "各镇1月召开的大会审查了预算执行情况的报告。", "甲水镇代表3月5日同种粮户座谈灌溉。"],
        sentence => Assert.Contains(sentence, Text(), StringComparison.Ordinal));

    // What a police station or the government reported is two reports, of one matter or not.
    [Theory]
    [InlineData("甲水镇派出所关于治安情况的报告", "乙山镇派出所关于治安情况的报告", "各镇人大主席团6月听取和讨论了派出所关于治安情况的报告。")]
    [InlineData("镇政府关于治安情况的报告", "治安情况", "各镇人大主席团6月听取和讨论了政府关于治安情况的报告。")]
    [InlineData("派出所关于治安情况的报告", "治安情况", "主席团听取和讨论了关于治安情况（甲水镇、乙山镇）的专项工作报告。")]
    [InlineData("派出所关于治安情况的报告", null, "甲水镇人大主席团听取和讨论了派出所关于治安情况的报告。")]
    [InlineData("治安情况", null, "甲水镇人大主席团听取和讨论了政府关于治安情况的报告。")]
    public void A_report_is_told_of_who_gave_it(string first, string? second, string told) => Assert.Contains(
        told, Build(Heard("甲水镇", first), County, second is null ? Second : Heard("乙山镇", second)).Text, StringComparison.Ordinal);

    // The topics are written in two ways, and the report is the same.
    [Fact]
    public void A_report_of_all_is_told_once() => Assert.DoesNotContain(
        "还听取", Build(Heard("甲水镇", "镇政府关于治安情况的报告"), County, Heard("乙山镇", "治安情况")).Text, StringComparison.Ordinal);

    [Fact]
    public void An_activity_that_names_no_matter_is_told_without_one() => Assert.Contains(
        "甲水镇代表6月10日开展视察",
        Build("period: 2024\nunit: {name: 甲水镇, level: town, term: 19, parent: 太平县}\ninspections: [{date: 2024-06-10, kind: visit, topic: 代表集中视察}]\n", County).Text,
        StringComparison.Ordinal);

    private static string Heard(string town, string topic) =>
        $"period: 2024\nunit: {{name: {town}, level: town, term: 19, parent: 太平县}}\ninspections: [{{date: 2024-06-10, kind: hearing, topic: {topic}}}]\n";

    // Two towns that did the same are named together, and one alone by its name.
    [Fact]
    public void The_same_of_several_units_is_said_once()
    {
        var text = Build(First, County, Second.Replace("topic: 秋收", "topic: 防汛备汛", StringComparison.Ordinal)).Text;
        Assert.Contains("甲水镇、乙山镇代表视察防汛备汛，甲水镇加固堤防200米，增设水尺。", text, StringComparison.Ordinal);
        Assert.Contains("甲水镇受理来信来访2件，办结2件。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_by_election_of_one_town_is_not_every_towns()
    {
        var text = Text(First + "\nelections: [{kind: by_election, poll_day: 2024-08-01, registered: 600, voted: 560, by_district: [{name: 第三选区, seats: 1, registered: 600, voted: 560, elected: 1}]}]");
        Assert.Contains("甲水镇补选代表，有选区1个", text, StringComparison.Ordinal);
        Assert.DoesNotContain("各镇共有选区", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_that_name_deputies_are_told_before_those_that_do_not()
    {
        var text = Text();
        Assert.Contains("代表在下村组织送水", text, StringComparison.Ordinal);
        Assert.DoesNotContain("修水渠", text, StringComparison.Ordinal);
        Assert.Contains("修水渠3公里", Text(First.Replace(", {theme: 抗旱, place: 下村, what: 代表组织送水}", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Short_chapters_of_one_subject_stand_together()
    {
        var headings = Headings(Build(First, County));
        Assert.Contains("组织代表依法履职", headings);
        Assert.DoesNotContain("办理群众来信来访", headings);
        Assert.Contains("参与全县中心工作和加强自身建设", headings);
        Assert.Contains("工作体会和存在的问题", headings);
    }

    [Fact]
    public void A_chapter_that_the_office_worded_stands_alone()
    {
        var headings = Headings(Build(First, County + "report: {chapters: [{chapter: 存在问题, title: 需要改进的地方}]}\n"));
        Assert.Contains("工作体会", headings);
        Assert.Contains("需要改进的地方", headings);
    }

    // A template that places one chapter only gets that chapter, however short.
    [Fact]
    public void A_chapter_placed_by_its_name_is_not_put_into_another()
    {
        var workspace = Workspace(First, County).Add("own.sbn", "{{ include \"partials/words.sbn\" }}\n{{ chapter \"信访\" \"rollup\" }}");
        Assert.Contains("甲水镇受理来信来访2件", Reported.In(workspace, ["a.yaml", "b.yaml", "county.yaml"], template: "own.sbn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void How_to_read_the_tables_is_said_below_them_and_only_as_far_as_it_is_so()
    {
        Assert.Contains("注：“—”为没有填报或者数字不全，合计只含填报了的。", Text().Replace("零为没有，", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("共同参加的活动，合计只算一次", Text(), StringComparison.Ordinal);
        var joint = First.Replace("inspections:", "inspections:\n  - {date: 2024-10-15, kind: enforcement, topic: 安全生产法, organised_by: 太平县人大常委会}", StringComparison.Ordinal);
        var second = Second.Replace("inspections: [", "inspections: [{date: 2024-10-15, kind: enforcement, topic: 安全生产法, organised_by: 太平县人大常委会}, ", StringComparison.Ordinal);
        var text = Build(joint, County, second).Text;
        Assert.Contains("注：上级组织、几个镇共同参加的活动，合计只算一次。", text, StringComparison.Ordinal);
        Assert.Contains("10月15日，太平县人大常委会对《安全生产法》的实施情况开展执法检查，各镇人大参加。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_some_records_leave_open_is_no_total()
    {
        var text = Text(First
            .Replace(", forwarded: 2, resolved: 1", "", StringComparison.Ordinal)
            .Replace("{date: 2024-04, kind: visit, count: 2, resolved: 2, subject: 土地流转}", "{date: 2024-04, kind: visit, count: 2, resolved: 2, subject: 土地流转}, {date: 2024-05, kind: visit, count: 2, subject: 修路}", StringComparison.Ordinal));

        Assert.Contains("受理来信来访4件", text, StringComparison.Ordinal);
        Assert.DoesNotContain("办结", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_the_county_counts_once_and_is_not_said_of_every_town()
    {
        const string Shared = "{date: 2024-10-15, kind: enforcement, topic: 安全生产法, laws: [《中华人民共和国安全生产法》], organised_by: 县人大常委会}";
        var text = Build(
            First.Replace("inspections:\n", "inspections:\n  - " + Shared + "\n", StringComparison.Ordinal), County,
            Second.Replace("inspections: [", "inspections: [" + Shared + ", ", StringComparison.Ordinal)).Text;

        Assert.Contains("开展监督活动5次（共同参加的只算一次）", text, StringComparison.Ordinal);
        Assert.Contains("县人大常委会对《中华人民共和国安全生产法》的实施情况开展执法检查，各镇人大参加。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_settings_name_is_told_of_the_units_that_state_it(bool named)
    {
        var show = named ? "settings: {show: [评议不满意票数, 述职率, 主席团会议出席率, 办理结果C类件数]}\n" : "";
        static string Presidium(string more) => $"\npresidium_meetings: [{{date: 2024-02-01, {more}topics: [代表建议交办]}}]\n";
        const string Stated = """
            evaluations: [{date: 2024-09-01, kind: satisfaction, targets: [供水站], ballots: {satisfied: 30, basic: 5, dissatisfied: 2}}]
            duty_reports: [{date: 2024-06-01, deputies: 12, voters: 60}]
            suggestions: [{id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-15, replied: 2024-03-01, result: A}, {id: 2, title: 关于修渠的建议, received: 2024-01-10, assigned: 2024-01-15, replied: 2024-03-01, result: C}]
            """;
        var first = show + First.Replace("parent: 太平县}", "parent: 太平县, deputies: {town: 50}}", StringComparison.Ordinal) + Presidium("expected: 9, attended: 8, ") + Stated;
        var text = Build(first, show + County, show + Second + Presidium("")).Text;
        Assert.All(
            (string[])["甲水镇主席团会议成员出席率88.9%。", "评议和测评中，不满意的有2票", "本届已有12名代表向选民述职，占在职代表的24%。", "2件中，所提问题已经解决1件，列入计划逐步解决1件。"],
            told => Assert.Equal(named, text.Contains(told, StringComparison.Ordinal)));
    }

    private static string Text(string first = First) => Build(first, County).Text;

    private static List<string> Headings(Reported reported) => [.. reported.Document.Blocks.OfType<Heading>().Select(heading => PlainText.Of(heading.Inlines))];

    private static Reported Build(string first, string county, string second = Second) => Reported.In(Workspace(first, county, second), ["a.yaml", "b.yaml", "county.yaml"]);

    private static MemoryWorkspace Workspace(string first, string county, string second = Second) =>
        new MemoryWorkspace().Add("a.yaml", Reported.Complete(first)).Add("b.yaml", Reported.Complete(second)).Add("county.yaml", Reported.Complete(county));
}
