using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-64: a winner has the votes of more than half of those who voted; in a further election a third is enough (选举法 45 ¶1, ¶5).</summary>
internal sealed class WinnersVotes : JudgedRule
{
    public override Rule Rule { get; } = new("R-64", Severity.Error, new("当选票数不够", "Elected with too few votes"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第四十五条第一款、第五款", "45 ¶1, ¶5").EveryYear,
        Checks = new("选区当选人的得票超过参加投票人数的半数，并且不多于参加投票人数。“阶段”写明另行选举的，不少于三分之一。选区没有写参加投票人数的，只有一个选区时按整个选举的算，有几个选区时只查得票不多于整个选举的参加投票人数。", "A winner has more than half of those who voted, and no more than all. Where stage says 另行选举, a third. Of a district without its own number, that of the election is taken where it is the only one; of several, the votes are no more than all who voted."),
        Why = new("候选人获得参加投票的选民过半数的选票时，始得当选；另行选举时不得少于选票的三分之一。", "The law asks for a majority of those who voted, and for a third in a further election."),
        Mend = new("核对得票数和参加投票人数；另行选举的在“阶段”里写明", "Check votes and voters; name a further election in stage"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 1, candidates: 2, registered: 612, voted: 566, elected: [{name: 孟春华, votes: 283}]}]}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, by_district: [{name: 第一选区, seats: 1, candidates: 2, registered: 612, voted: 566, elected: [{name: 孟春华, votes: 284}]}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var (election, district) in Districts.Of(bench.Book))
        {
            if (VotedIn(election, district) is not (var voted, var place, var isOfTheDistrict))
            {
                continue;
            }

            var isFurther = election.Get(Elections.Stage)?.Contains("另行选举", StringComparison.Ordinal) == true;
            foreach (var winner in district.Get(ElectionDistricts.Elected)?.Records ?? RecordList.NotFilledIn(DistrictWinners.Type))
            {
                if (winner.Exact(DistrictWinners.Votes) is { } votes && (votes > voted || (isOfTheDistrict && (isFurther ? votes * 3 < voted : votes * 2 <= voted))))
                {
                    var (zh, en) = votes > voted ? ("多于参加投票人数", "more than voted") : isFurther ? ("不足三分之一", "less than a third") : ("没有超过半数", "not more than half");
                    bench.Report(
                        this,
                        election,
                        winner.LocationOf(DistrictWinners.Votes),
                        new($"“{winner.Get(DistrictWinners.Name)}”得{Rounding.Plain(votes)}票，参加投票{Rounding.Plain(voted)}人，{zh}", $"“{winner.Get(DistrictWinners.Name)}” has {Rounding.Plain(votes)} of {Rounding.Plain(voted)} votes, {en}"),
                        related: [new Related(place, new("参加投票人数在这里", "Those who voted"))],
                        on: election.Get(Elections.PollDay)?.First);
                }
            }
        }
    }

    // Where only the election says how many voted, that is the number of its only district; of one of several it is more than enough.
    private static DistrictVoters? VotedIn(Record election, Record district)
    {
        var figures = Districts.FiguresOf(election, district);
        return district.Exact(ElectionDistricts.Voted) is { } own ? new(own, district.LocationOf(ElectionDistricts.Voted), true)
            : figures?.Exact(ElectionFigures.Voted) is { } level ? new(level, figures.LocationOf(ElectionFigures.Voted), Districts.IsTheOnlyOne(election, district))
            : election.Exact(Elections.Voted) is { } all ? new(all, election.LocationOf(Elections.Voted), Districts.IsTheOnlyOne(election, district))
            : null;
    }
}
