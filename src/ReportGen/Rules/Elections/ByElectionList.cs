using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-69: a by-election may have as many candidates as seats (选举法 57); the list of voters is published in time where the province sets one.</summary>
internal sealed class ByElectionList : JudgedRule
{
    public override Rule Rule { get; } = new("R-69", Severity.Info, new("补选的候选人和选民名单", "Candidates and list of a by-election"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第五十七条", "57"),
        Checks = new("补选的正式候选人不少于名额（可以等额）；规则集为浙江时，选民名单在选举日十二日以前公布。", "A by-election has at least as many candidates as seats; in Zhejiang the list of voters is published 12 days before the poll."),
        Why = new("补选可以差额，也可以等额，具体办法由省级规定。", "By-elections may be contested or not; the provinces give the details."),
        Mend = new("核对候选人数和公布日期", "Check the candidates and the date"),
        Raises = """
            period: 2024
            settings: {ruleset: zhejiang}
            elections:
              - {kind: by_election, poll_day: 2024-05-18, dates: {list_published: 2024-05-10}}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: zhejiang}
            elections:
              - {kind: by_election, poll_day: 2024-05-18, dates: {list_published: 2024-05-06}}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            if (election.Get(Elections.Kind) != ElectionKinds.ByElection || !bench.IsInForce(this, Districts.DayOf(election, bench)))
            {
                continue;
            }

            var days = bench.Ruleset.ByElectionListDays;
            if (days > 0 && election.Get(Elections.PollDay) is { } poll && election.Get(Elections.Dates) is { } dates
                && dates.Get(ElectionDates.ListPublished) is { } published && published.First > poll.Last.AddDays(-days))
            {
                bench.Report(this, election, dates.LocationOf(ElectionDates.ListPublished), new($"选民名单（{published.FullWords}）应在选举日（{poll.FullWords}）{days}日以前公布", $"The list of voters ({published.First:yyyy-MM-dd}) should be published {days} days before the poll ({poll.First:yyyy-MM-dd})"));
            }

            foreach (var district in election.Get(Elections.ByDistrict) ?? RecordList.NotFilledIn(ElectionDistricts.Type))
            {
                if (district.Exact(ElectionDistricts.Seats) is { } seats && district.Exact(ElectionDistricts.Candidates) is { } candidates && candidates < seats)
                {
                    bench.Report(this, election, district.LocationOf(ElectionDistricts.Candidates), new($"补选名额{Rounding.Plain(seats)}名，正式候选人只有{Rounding.Plain(candidates)}名", $"{Rounding.Plain(candidates)} candidates for {Rounding.Plain(seats)} seats"));
                }
            }
        }
    }
}
