using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// 赞成＋反对＋弃权＋未投 = 实到. Where nobody stated who did not cast a vote, ballots may have stayed out, and the sum may be less.
/// </summary>
internal sealed class VoteArithmetic : JudgedRule
{
    public override Rule Rule { get; } = new("R-05", Severity.Error, new("票数对不上", "Votes do not add up"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("赞成、反对、弃权、未投之和不多于实到人数；四项都写了的，等于实到人数。只写 100% 的不判断。", "For, against, abstain and not cast are together no more than attended, and equal to it where all four are stated. A bare 100% is not judged."),
        Why = new("一人一票，多一票少一票都是写错了。", "One deputy, one vote: any difference is a typing error."),
        Mend = new("赞成、反对、弃权、未投之和应当等于实到人数", "For, against, abstain and not cast add up to those who attended"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 53, resolutions: [{title: 关于预算的决议, votes: {for: 50, against: 1, abstain: 1, not_cast: 0}}]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 53, resolutions: [{title: 关于预算的决议, votes: {for: 50, against: 1, abstain: 1, not_cast: 1}}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            if (session.Get(Sessions.Attended) is not { IsExact: true, Value: { } attended })
            {
                continue;
            }

            Check(session, session.Get(Sessions.Resolutions), SessionResolutions.Votes, attended, bench);
            Check(session, session.Get(Sessions.Elections), SessionElections.Votes, attended, bench);
            Check(session, session.Get(Sessions.LivelihoodProjects), LivelihoodProjects.Votes, attended, bench);
        }
    }

    private void Check(Record session, RecordList? matters, Field<Votes> field, decimal attended, Bench bench)
    {
        foreach (var matter in matters ?? RecordList.NotFilledIn(session.Type))
        {
            if (matter.Get(field) is { } votes && Sum(votes, out var terms) is { } sum && IsWrong(votes, sum, attended))
            {
                bench.Report(
                    this,
                    session,
                    matter.LocationOf(field),
                    new($"票数{terms}={Plain(sum)}，实到{Plain(attended)}人", $"The votes {terms}={Plain(sum)}, but {Plain(attended)} attended"),
                    help: new("赞成、反对、弃权、未投之和应当等于实到人数", "For, against, abstain and not cast add up to those who attended"),
                    related: [new Related(session.LocationOf(Sessions.Attended), new("实到人数在这里", "Those who attended"))]);
            }
        }
    }

    private static bool IsWrong(Votes votes, decimal sum, decimal attended)
    {
        // 100% as a whole says nothing about numbers; a lone number of votes in favour has only to be possible.
        var isComplete = votes is { For: not null, Against: not null, Abstain: not null, NotCast: not null };
        return sum > attended || (isComplete && sum != attended);
    }

    private static decimal? Sum(Votes votes, out string terms)
    {
        var sum = 0m;
        var words = new List<string>();
        foreach (var part in (Quantity?[])[votes.For, votes.Against, votes.Abstain, votes.NotCast])
        {
            if (part is null)
            {
                continue;
            }

            if (part is not { IsExact: true, Value: { } value })
            {
                terms = "";
                return null;
            }

            sum += value;
            words.Add(Plain(value));
        }

        terms = string.Join('+', words);
        return words.Count > 0 ? sum : null;
    }

    private static string Plain(decimal number) => Statistics.Rounding.Plain(number);
}
