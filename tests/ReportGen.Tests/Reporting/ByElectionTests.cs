using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>By-elections: every district that chose somebody is told, no name stands for all, and what only words tell is told by them.</summary>
public sealed class ByElectionTests
{
    private const string TwoDistricts = "  - {kind: 补选, poll_day: 2024-05-10, registered: 900, voted: 800, by_district: [{name: 一选区, seats: 1, candidates: 2, elected: [{name: 张三, votes: 500}]}, {name: 二选区, seats: 2, elected: 2}]}\n";

    private const string InWords = "  - {kind: 补选, poll_day: 2024-08, summary: \"因调动，8月补选县、镇人大代表各1名。\"}\n";

    [Fact]
    public void The_summary_of_an_election_names_all_districts_and_tells_their_voters() =>
        Assert.Contains("登记选民900人，参加投票800人，一选区从2名正式候选人中补选张三为镇人大代表，二选区补选镇人大代表2名。", Of("election", TwoDistricts), StringComparison.Ordinal);

    [Fact]
    public void Several_polls_have_their_days()
    {
        var text = Of("election", TwoDistricts + "  - {kind: 补选, poll_day: 2024-06-10, levels: {county: {seats: 1, elected: 1}}}\n");

        Assert.Contains("二选区补选镇人大代表2名；6月10日，补选县人大代表1名。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    public void Each_of_several_has_its_number(string kind)
    {
        var text = Of(kind, "  - {kind: 补选, poll_day: 2024-05-18, by_district: [{name: 第七选区, elected: 2}]}\n  - {kind: 补选, poll_day: 2024-09-18, by_district: [{name: 第八选区, elected: 1}]}\n");

        Assert.Contains("第七选区补选镇人大代表2名", text, StringComparison.Ordinal);
        Assert.Contains("第八选区补选镇人大代表1名", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void One_name_of_three_is_not_the_name_of_all(string kind)
    {
        var text = Of(kind, TwoDistricts);

        Assert.Contains("补选镇人大代表3名", text, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void What_is_told_in_words_alone_is_told_by_them_once(string kind)
    {
        var text = Of(kind, InWords);

        Assert.Contains("因调动，8月补选县、镇人大代表各1名。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("8月，", text, StringComparison.Ordinal);
        Assert.DoesNotContain("补选镇人大代表。", text, StringComparison.Ordinal);
    }

    private static string Of(string kind, string polls) => Reported.In(Reported.Workspace($"elections:\n{polls}"), draft: true, kind: kind).Text;
}
