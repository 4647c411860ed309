using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-04: a resolution is carried by more than half of all deputies, not of those present (组织法 25).</summary>
internal sealed class ResolutionMajority : JudgedRule
{
    public override Rule Rule { get; } = new("R-04", Severity.Error, new("决议没有过全体代表半数", "A resolution without a majority of all deputies"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第二十五条", "25").EveryYear,
        Checks = new("记为通过的决议，赞成票超过全体代表的半数。全体代表按应到人数算；没有写应到的，按当天在职的代表名册，再没有的按单位写的现有代表。", "A resolution recorded as passed has more than half of all deputies in favour: those expected, else the roster in office that day, else the unit's number."),
        Why = new("大会通过决议，以全体代表的过半数通过，缺席的也算在基数里。", "Resolutions need a majority of all deputies; the absent count in the base."),
        Mend = new("核对票数和应到人数；没有通过的不要写进“决议”", "Check the votes and the number expected; what was not carried is no resolution"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 50, resolutions: [{title: 关于预算的决议, votes: {for: 27, against: 20, abstain: 3, not_cast: 0}}]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 50, resolutions: [{title: 关于预算的决议, votes: {for: 28, against: 20, abstain: 2, not_cast: 0}}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            foreach (var resolution in session.Get(Sessions.Resolutions) ?? RecordList.NotFilledIn(SessionResolutions.Type))
            {
                var title = resolution.Title ?? "";
                Majority.Check(this, session, resolution, SessionResolutions.Votes, new($"“{title}”", $"“{title}”"), bench);
            }
        }
    }
}
