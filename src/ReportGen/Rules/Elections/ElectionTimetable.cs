using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-67: lists are published 20, 15 and 7 days before the poll (选举法 28, 32).</summary>
internal sealed class ElectionTimetable : JudgedRule
{
    private static readonly (Field<DateSpan> Field, int Days)[] s_steps =
        [(ElectionDates.ListPublished, 20), (ElectionDates.PreliminaryPublished, 15), (ElectionDates.CandidatesPublished, 7)];

    public override Rule Rule { get; } = new("R-67", Severity.Warning, new("公布名单太晚", "A list published too late"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第二十八条、第三十二条", "28, 32"),
        Checks = new("换届选举的选民名单在选举日二十日以前公布，初步候选人名单十五日以前，正式候选人名单七日以前。申诉和诉讼的期限没有字段，不查；补选的办法由各省规定，不查。", "In a general election the list of voters is published 20 days before the poll, the preliminary candidates 15, the formal ones 7. Appeals have no fields; by-elections follow provincial rules."),
        Why = new("选民和候选人要有时间核对、申诉和了解情况。", "Voters and candidates need time to check and to appeal."),
        Mend = new("核对日程和选举日", "Check the dates and the poll day"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, dates: {list_published: 2021-11-26}}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, dates: {list_published: 2021-11-25, preliminary_published: 2021-11-30, candidates_published: 2021-12-08}}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            if (election.Get(Elections.Kind) != ElectionKinds.General || election.Get(Elections.PollDay) is not { } poll || election.Get(Elections.Dates) is not { } dates || !bench.IsInForce(this, poll.First))
            {
                continue;
            }

            foreach (var (field, days) in s_steps)
            {
                if (dates.Get(field) is { } published && published.First > poll.Last.AddDays(-days))
                {
                    bench.Report(
                        this,
                        election,
                        dates.LocationOf(field),
                        new($"{field.Name}（{published.FullWords}）应在选举日（{poll.FullWords}）{days}日以前", $"{field.Key} ({published.First:yyyy-MM-dd}) should be {days} days before the poll ({poll.First:yyyy-MM-dd})"),
                        related: [new Related(election.LocationOf(Elections.PollDay), new("选举日在这里", "The poll day"))]);
                }
            }
        }
    }
}
