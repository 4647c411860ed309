using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-03: two thirds of the deputies must be present (组织法 14 ¶4). An error where the session claims to have decided something.</summary>
internal sealed class SessionQuorum : JudgedRule
{
    public override Rule Rule { get; } = new("R-03", Severity.Warning, new("到会人数不足三分之二", "Fewer than two thirds attended"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十四条第四款", "14 ¶4"),
        Checks = new("实到人数不少于应到人数的三分之二。会议有决议、选举或者民生实事票决的，不足是错误；没有的是警告。", "At least two thirds of those expected attended: an error where the session passed, elected or chose something, else a warning."),
        Why = new("有三分之二以上的代表出席，始得举行会议。不足三分之二还记有决议，多半是人数写错。", "A session may be held only with two thirds of the deputies; a resolution without them is nearly always a wrong number."),
        Mend = new("核对应到、实到人数；应到是当天在职的代表数", "Check both numbers; those expected are the deputies in office that day"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 35, resolutions: [关于政府工作报告的决议]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 36, resolutions: [关于政府工作报告的决议]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            if (session.Exact(Sessions.Expected) is { } expected && session.Exact(Sessions.Attended) is { } attended && attended * 3 < expected * 2
                && session.Date is { } date && bench.IsInForce(this, date.First))
            {
                bench.Report(
                    this,
                    session,
                    session.LocationOf(Sessions.Attended),
                    new($"实到{Rounding.Plain(attended)}人，不足应到{Rounding.Plain(expected)}人的三分之二", $"{Rounding.Plain(attended)} attended, fewer than two thirds of {Rounding.Plain(expected)}"),
                    related: [new Related(session.LocationOf(Sessions.Expected), new("应到人数在这里", "Those expected"))],
                    severity: ClaimsEffect(session) ? Severity.Error : Severity.Warning);
            }
        }
    }

    // A ballot on projects counts as a resolution, unless all of them are said to have failed.
    private static bool ClaimsEffect(Record session) =>
        session.Get(Sessions.Resolutions) is { Count: > 0 } || session.Get(Sessions.Elections) is { Count: > 0 }
        || session.Get(Sessions.LivelihoodProjects)?.Any(project => !project.Has(LivelihoodProjects.Chosen) || project.Get(LivelihoodProjects.Chosen)) == true;
}
