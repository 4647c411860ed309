using ReportGen.Statistics;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>A general election and by-elections of one period: the plain names add up all, the names of the kinds tell them apart, in figures and in text.</summary>
public sealed class ElectionKindTests
{
    private const string General = "  - {kind: general, poll_day: 2024-03-15, registered: 8000, voted: 7600, levels: {town: {districts: 20, seats: 50, candidates: {total: 70, female: 20}, elected: {total: 50, female: 14}, structure: {party: {中共党员: 30, 其他: 20}}}}}\n";

    private const string ByElection = "  - {kind: by_election, poll_day: 2024-10-15, registered: 600, voted: 360, levels: {town: {districts: 1, seats: 1, candidates: {total: 2, female: 1}, elected: {total: 1}, structure: {party: {中共党员: 1}}}}}\n";

    [Fact]
    public void Each_kind_has_its_figures()
    {
        var c = Counted.Of("period: 2024\nelections:\n" + General + ByElection);

        Assert.Equal((51m, 50m, 1m), (c["elections.town.elected"].Value, c["elections.town.general.elected"].Value, c["elections.town.by_election.elected"].Value));
        Assert.Equal(("95%", "60%"), (c["换届参选率"].Text, c["乡镇补选参选率"].Text));
        Assert.Equal("60%", c["elections.town.general.structure.party.中共党员.share"].Text);
        Assert.Equal(1, c["elections.town.by_election.structure.party.中共党员.count"].Value);
        Assert.False(c["elections.county.general.elected"].Known);
    }

    [Fact]
    public void One_kind_alone_leaves_the_other_open_and_tables_do_not_repeat_it()
    {
        var c = Counted.Of("period: 2024\nelections:\n" + ByElection);
        Assert.Equal((1m, 1m, false), (c["elections.town.elected"].Value, c["elections.town.by_election.elected"].Value, c["elections.town.general.elected"].Known));

        Assert.DoesNotContain("补选", CommandRun.In(Reported.Workspace("elections:\n" + ByElection), "stats", "2024.yaml").Output, StringComparison.Ordinal);
        var both = CommandRun.In(Reported.Workspace("elections:\n" + General + ByElection), "stats", "2024.yaml").Output;
        Assert.Contains("换届当选代表人数", both, StringComparison.Ordinal);
        Assert.Contains("补选当选代表人数", both, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_of_the_general_election_has_its_figures_alone()
    {
        var text = Reported.In(Reported.Workspace("elections:\n" + General + ByElection), kind: "election").Text;

        Assert.Contains("登记选民8000人，参加投票7600人，参选率95%", text, StringComparison.Ordinal);
        Assert.Contains("划分20个选区，应选代表50名，协商确定正式候选人70名", text, StringComparison.Ordinal);
        Assert.Contains("选出代表50名", text, StringComparison.Ordinal);
        Assert.Contains("中共党员30人，占60%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_annual_report_tells_how_many_each_brought()
    {
        var text = Reported.Of("elections:\n" + General + ByElection).Text;

        Assert.Contains("换届选举镇人大代表50名，登记选民8000人，参加投票7600人，参选率95%", text, StringComparison.Ordinal);
        Assert.Contains("补选镇人大代表1名，登记选民600人，参加投票360人，参选率60%", text, StringComparison.Ordinal);
    }

    // Whoever receives voters has not held an election.
    [Fact]
    public void The_report_of_a_by_election_tells_nothing_else()
    {
        var text = Reported.In(
            Reported.Workspace("inspections: [{date: 2024-05-01, kind: visit, topic: 防汛}]\nelections:\n" + ByElection
                + "publicity: [{item: 联络站接待选民, level: 县, count: 9}, {item: 补选选举日投票, level: 县, count: 2}]\n"
                + "problems: [平时联系选民不够均匀, 流动选民登记有遗漏]\nplans: [组织代表向选民述职]\nexperiences: [督促办理要回头看]\n"),
            kind: "election").Text;

        Assert.Contains("补选选举日投票信息2篇", text, StringComparison.Ordinal);
        Assert.Contains("流动选民登记有遗漏", text, StringComparison.Ordinal);
        Assert.All(["接待选民", "联系选民", "述职", "回头看"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    // The seats of the congress stand at the end; a by-election fills them again.
    [Fact]
    public void Seats_are_those_of_the_last_general_election()
    {
        var both = Counted.Of("period: 2024\nelections:\n" + General + ByElection);
        Assert.Equal((50m, 50m, 1m), (both["应选代表名额"].Value, both["换届应选代表名额"].Value, both["补选应选代表名额"].Value));
        Assert.Equal(1, Counted.Of("period: 2024\nelections:\n" + ByElection)["应选代表名额"].Value);

        var years = Counted.OfFiles(null, ("2024.yaml", "period: 2024\nelections:\n" + General), ("2025.yaml", "period: 2025\nelections:\n" + ByElection.Replace("2024", "2025", StringComparison.Ordinal)));
        Assert.Equal(50, years["应选代表名额"].Value);
        var parts = FigureParts.Of(years.Set, years["应选代表名额"]);
        Assert.Equal((null, 0, 0), (parts.Change, parts.Highest.Count, parts.Lowest.Count));

        var declared = Counted.OfFiles(null, ("2024.yaml", "period: 2024\ndeclared: {应选代表名额: 54}"), ("2025.yaml", "period: 2025\ntrainings: 无"));
        Assert.Equal(54, declared["应选代表名额"].Value);
    }
}
