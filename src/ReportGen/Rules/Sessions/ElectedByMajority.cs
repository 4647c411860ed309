using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-15: whom a session elects has more than half of all deputies (组织法 25, 29).</summary>
internal sealed class ElectedByMajority : JudgedRule
{
    public override Rule Rule { get; } = new("R-15", Severity.Error, new("当选票数没有过全体代表半数", "Elected without a majority of all deputies"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第二十五条、第二十九条", "25, 29").EveryYear,
        Checks = new("大会选举记为当选的，赞成票超过全体代表的半数；全体代表的算法同 R-04。", "Whoever a session elected has more than half of all deputies, counted as for R-04."),
        Why = new("大会选举须获得全体代表过半数的选票始得当选。", "Election by the congress needs a majority of all deputies."),
        Mend = new("核对票数和应到人数；没有当选的不要写进“选举”", "Check the votes and the number expected; record only those who were elected"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-08-08, no: 6, expected: 54, attended: 52, elections: [{post: 副镇长, person: 晋涛, votes: {for: 26, against: 20, abstain: 6}}]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-08-08, no: 6, expected: 54, attended: 52, elections: [{post: 副镇长, person: 晋涛, votes: {for: 46, against: 4, abstain: 2}}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            foreach (var election in session.Get(Sessions.Elections) ?? RecordList.NotFilledIn(SessionElections.Type))
            {
                var who = election.Get(SessionElections.Person) ?? election.Get(SessionElections.Post) ?? "";
                Majority.Check(this, session, election, SessionElections.Votes, new($"“{who}”当选", $"“{who}”, elected,"), bench);
            }
        }
    }
}
