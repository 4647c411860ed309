using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What may stand in one chapter or in another stands in one of them: not in both, and not in none because the office wrote that one itself.</summary>
public sealed class ToldOnceAndSomewhereTests
{
    private const string Ballot = """
        sessions: [{date: 2024-01-16, no: 5, livelihood_projects: [{title: 路灯补装, chosen: true}, {title: 水渠修复, chosen: true}, {title: 停车场, chosen: false}]}]

        """;

    private const string Contact = """
        contacts: [{date: 2024-05-25, form: reception, voters: 12, opinions: 3}]
        petitions: [{date: 2024-04, subject: 土地流转租金, count: 4, resolved: 3}]
        assistance: [{date: 2024-02, object: 困难群众, difficulties_solved: 9}]

        """;

    [Theory]
    [InlineData("briefing")]
    [InlineData("congress")]
    [InlineData("annual")]
    public void A_ballot_is_told_once(string kind) => Assert.Equal(1, Times("投票表决", Of(kind, Ballot)));

    [Theory]
    [InlineData("briefing")]
    [InlineData("annual")]
    public void It_is_not_lost_in_a_chapter_that_the_office_wrote(string kind) =>
        Assert.Equal(1, Times("投票表决", Of(kind, Ballot, "chapters: [{chapter: meetings, text: 会议另有专报。}]")));

    [Theory]
    [InlineData("briefing")]
    [InlineData("annual")]
    public void Nor_are_petitions_and_visits(string kind)
    {
        var text = Of(kind, Contact, "chapters: [{chapter: deputies, text: 代表工作另有专报。}]");

        Assert.Contains("受理来信来访4件", text, StringComparison.Ordinal);
        Assert.Contains("帮助解决困难9个", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_work_of_a_year_is_told_in_a_speech() =>
        Assert.Contains("柳林村建成高标准农田2150亩", Of("briefing", "works: [{theme: 高标准农田, place: 柳林村, what: 建成高标准农田, quantity: 2150, unit: 亩}]\n"), StringComparison.Ordinal);

    [Fact]
    public void A_by_election_brings_no_new_congress_and_one_person_no_make_up()
    {
        var text = Of("election", """
            party_work: [{date: 2024-07-30, kind: report, topic: 年中人代会筹备和补选副镇长工作}]
            inspections: [{date: 2024-05-09, kind: visit, topic: 防汛}]
            elections:
              - kind: by_election
                poll_day: 2024-05-18
                registered: 612
                voted: 566
                previous: {turnout: 93.1}
                levels: {town: {elected: {total: 1}, structure: {party: {中共党员: 1}}}}

            """);

        Assert.DoesNotContain("新一届", text, StringComparison.Ordinal);
        Assert.DoesNotContain("副镇长", text, StringComparison.Ordinal);
        Assert.DoesNotContain("上届", text, StringComparison.Ordinal);
        Assert.DoesNotContain("均为", text, StringComparison.Ordinal);
        Assert.Contains("参选率92.5%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_named_by_what_it_lists() =>
        Assert.Contains("代表议案和建议办理情况一览", Of("handling", """
            suggestions:
              - {id: 1, title: 关于修路的议案, type: motion, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A}
              - {id: 2, title: 关于路灯的建议, type: suggestion, received: 2023-11-16, assigned: 2023-11-20, replied: 2024-02-01, completed: 2024-02-01, result: A}

            """), StringComparison.Ordinal);

    // The half-year's report was heard in August, the others in January.
    [Fact]
    public void A_month_is_told_only_of_reports_that_were_heard_in_it()
    {
        static string Unit(string name) => $$"""
            reportgen: 1
            period: 2024
            unit: {name: {{name}}, level: town, term: 19, parent: 平川县}
            sessions:
              - {date: 2024-01-16, no: 5, reports: [镇政府工作报告]}
              - {date: 2024-08-02, no: 6, reports: [镇政府上半年工作报告]}

            """;
        var text = Reported.In(Reported.Workspace("reportgen: 1\nperiod: 2024\nunit: {name: 平川县, level: county}\n").Add("a.yaml", Unit("甲水镇")).Add("b.yaml", Unit("乙山镇")), ["a.yaml", "b.yaml"], ReportGen.Records.ReportKinds.Rollup).Text;

        Assert.DoesNotContain("1月召开的大会听取和审议了政府工作报告、政府上半年", text, StringComparison.Ordinal);
    }

    private static int Times(string words, string text) => text.Split(words).Length - 1;

    private static string Of(string kind, string records, string report = "") =>
        Reported.Of("report: {kind: " + kind + (report.Length > 0 ? ", " : "") + report + "}\n" + records).Text;
}
