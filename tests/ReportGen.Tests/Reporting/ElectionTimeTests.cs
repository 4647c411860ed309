using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What happened in an election stands in its order, and the opening covers it.</summary>
public sealed class ElectionTimeTests
{
    // Two neighbouring sentences do not both begin with a date, and what came first stands first.
    [Fact]
    public void Dates_open_every_other_sentence()
    {
        var text = ElectionReportTests.TextOf("", """
            party_work: [{date: 2024-01-08, kind: party_meeting, topic: 换届选举工作方案}, {date: 2024-02-20, kind: party_meeting, topic: 代表候选人建议人选}]
            presidium_meetings: [{date: 2024-02-01, topics: [换届选举工作]}]
            """, ", dates: {committee_appointed: 2024-01-20}, committee: [{role: 主任, name: 甲一}]");

        Assert.Contains(
            "镇党委于1月8日研究换届选举工作方案。1月20日，县人大常委会任命镇选举委员会组成人员，甲一任主任。镇人大主席团会议于2月1日研究换届选举工作。2月20日，镇党委研究代表候选人建议人选。",
            text, StringComparison.Ordinal);
    }

    // The decision to call the congress is told without the day, which stands with the session itself.
    [Fact]
    public void The_presidium_calls_the_first_session_and_the_new_one_meets_when_it_ends()
    {
        var text = ElectionReportTests.TextOf("", """
            presidium_meetings:
              - {date: 2024-03-18, no: 28, topics: [镇十九届人大一次会议筹备], decisions: [3月28日召开镇十九届人大一次会议]}
              - {date: 2024-03-29, no: 1, topics: [分工, 代表小组划分]}
            sessions: [{term: 19, no: 1, date: 2024-03-28..2024-03-29, expected: 50, attended: 50, reports: [镇政府工作报告, 代表资格审查报告]}]
            """);

        ElectionReportTests.AssertOrder(
            text, "镇人大主席团会议于3月18日决定召开新一届人代会。3月28日至29日，召开清河镇第十九届人民代表大会第一次会议，应到代表50名，实到50名。",
            "听取和审议了《镇政府工作报告》，听取了《代表资格审查报告》。", "闭幕当日，新一届主席团举行第一次会议，研究分工和代表小组划分。");
        Assert.DoesNotContain("筹备", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_a_session_that_no_record_tells_of_keeps_its_day() => Assert.Contains(
        "决定3月28日召开清河镇第十九届人民代表大会第一次会议。",
        ElectionReportTests.TextOf("", "presidium_meetings: [{date: 2024-03-18, decisions: [3月28日召开镇十九届人大一次会议]}]\n"), StringComparison.Ordinal);

    // The opening covers what is told: days where the recorded ones do, else months.
    [Theory]
    [InlineData("dates: {start: 2024-01-10, end: 2024-03-20}", "", "2024年1月10日至3月20日，清河镇在")]
    [InlineData("dates: {start: 2024-01-10, end: 2024-03-20}", "trainings: [{date: 2024-02, topic: 选举程序}]\n", "2024年1月10日至3月20日，清河镇在")]
    [InlineData("dates: {start: 2024-01-10, end: 2024-03-20}", "party_work: [{date: 2024-01-08, kind: party_meeting, topic: 换届选举工作方案}]\n", "2024年1月至3月，清河镇在")]
    [InlineData("dates: {start: 2024-01-10, end: 2024-03-20}", "sessions: [{term: 19, no: 1, date: 2024-04-02}]\n", "2024年1月至4月，清河镇在镇党委领导、平川县人大常委会指导下，依法开展镇人大代表换届选举，召开新一届人民代表大会第一次会议。")]
    [InlineData("dates: {list_published: 2024-02-20}", "", "2024年2月至3月，清河镇在")]
    [InlineData("dates: {candidates_published: 2024-03-05}", "", "2024年3月，清河镇在")]
    [InlineData("stage: 已完成", "", "2024年3月15日，清河镇在")]
    [InlineData("dates: {start: 2024-01-10}", "report: {as_of: 2024-02-28}\ntrainings: [{date: 2024-02-20, topic: 选举程序}]\n", "2024年1月10日以来，清河镇在")]
    [InlineData("dates: {start: 2024-01-10}", "report: {as_of: 2024-02-28}\ntrainings: [{date: 2024-01-04, topic: 选举程序}]\n", "2024年1月以来，清河镇在")]
    public void The_opening_covers_what_is_told(string poll, string records, string words) => Assert.Contains(words, ElectionReportTests.TextOf("", records, ", " + poll), StringComparison.Ordinal);
}
