using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// 赞成＋反对＋弃权＋未投 = 实到. Where nobody stated who did not cast a vote, ballots may have stayed out, and the sum may be less. Where
/// it is not known how many attended, there are no more votes than deputies expected.
/// </summary>
internal sealed class VoteArithmetic : JudgedRule
{
    public override Rule Rule { get; } = new("R-05", Severity.Error, new("票数对不上", "Votes do not add up"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("赞成、反对、弃权、未投之和不多于实到人数；四项都写了的，等于实到人数；没有写实到（或者只有约数）的，不多于应到人数。只写 100% 的不判断。", "For, against, abstain and not cast are together no more than attended, and equal to it where all four are stated; where attended is not known, no more than expected. A bare 100% is not judged."),
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
            var voters = session.Exact(Sessions.Attended) is not null ? Sessions.Attended : Sessions.Expected;
            Check(session, session.Get(Sessions.Resolutions), SessionResolutions.Votes, voters, bench);
            Check(session, session.Get(Sessions.Elections), SessionElections.Votes, voters, bench);
            Check(session, session.Get(Sessions.LivelihoodProjects), LivelihoodProjects.Votes, voters, bench);
        }
    }

    private void Check(Record session, RecordList? matters, Field<Votes> field, Field<Quantity> voters, Bench bench)
    {
        if (session.Exact(voters) is not { } most)
        {
            return;
        }

        var hasAttended = voters == Sessions.Attended;
        var (zh, en) = hasAttended ? ("实到", "attended") : ("应到", "were expected");
        foreach (var matter in matters ?? RecordList.NotFilledIn(session.Type))
        {
            if (matter.Get(field) is { } votes && Sum(votes, out var terms) is { } sum && IsWrong(votes, sum, most, hasAttended))
            {
                bench.Report(
                    this,
                    session,
                    matter.LocationOf(field),
                    new($"票数{terms}={Plain(sum)}，{zh}{Plain(most)}人", $"The votes {terms}={Plain(sum)}, but {Plain(most)} {en}"),
                    help: hasAttended ? new("赞成、反对、弃权、未投之和应当等于实到人数", "For, against, abstain and not cast add up to those who attended") : new("票数不会多于应到人数；补上实到人数", "There are no more votes than deputies expected; state those who attended"),
                    related: [new Related(session.LocationOf(voters), new($"{zh}人数在这里", $"Those who {en}"))]);
            }
        }
    }

    private static bool IsWrong(Votes votes, decimal sum, decimal most, bool hasAttended)
    {
        // 100% as a whole says nothing about numbers; a lone number of votes in favour has only to be possible.
        var isComplete = votes is { For: not null, Against: not null, Abstain: not null, NotCast: not null };
        return sum > most || (hasAttended && isComplete && sum != most);
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
