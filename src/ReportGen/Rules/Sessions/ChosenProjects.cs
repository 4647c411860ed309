using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-18: projects chosen by vote (民生实事票决) carry a majority of all deputies, and none of them fewer votes than one left out.</summary>
internal sealed class ChosenProjects : JudgedRule
{
    public override Rule Rule { get; } = new("R-18", Severity.Warning, new("票决入选的项目票数可疑", "A chosen project with doubtful votes"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十二条第（三）项、第二十五条", "12(3), 25"),
        Checks = new("入选的民生实事项目，赞成票超过全体代表的半数，并且不少于没有入选的项目。", "A chosen project has more than half of all deputies in favour, and no fewer votes than one that was not chosen."),
        Why = new("民生实事票决是大会对建设项目的决定，按决议的要求计票。", "The choice is a decision of the congress and is counted like a resolution."),
        Mend = new("核对票数和“入选”", "Check the votes and which projects were chosen"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 50, attended: 48, livelihood_projects: [{title: 提灌站, votes: {for: 24}, chosen: true}]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 50, attended: 48, livelihood_projects: [{title: 提灌站, votes: {for: 41}, chosen: true}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            var projects = session.Get(Sessions.LivelihoodProjects) ?? RecordList.NotFilledIn(LivelihoodProjects.Type);
            var mostLeftOut = MostLeftOut(projects);
            foreach (var project in projects.Where(p => p.Get(LivelihoodProjects.Chosen)))
            {
                Majority.Check(this, session, project, LivelihoodProjects.Votes, new($"“{project.Title}”入选", $"“{project.Title}”, chosen,"), bench);
                if (project.Get(LivelihoodProjects.Votes)?.For?.Exact() is { } votes && votes < mostLeftOut && session.Date is { } date && bench.IsInForce(this, date.First))
                {
                    bench.Report(
                        this,
                        session,
                        project.LocationOf(LivelihoodProjects.Votes),
                        new(
                            $"“{project.Title}”{Rounding.Plain(votes)}票入选，另有{Rounding.Plain(mostLeftOut.Value)}票的项目没有入选",
                            $"“{project.Title}” was chosen with {Rounding.Plain(votes)} votes, another with {Rounding.Plain(mostLeftOut.Value)} was not"));
                }
            }
        }
    }

    private static decimal? MostLeftOut(RecordList projects)
    {
        decimal? most = null;
        foreach (var project in projects)
        {
            if (project.Has(LivelihoodProjects.Chosen) && !project.Get(LivelihoodProjects.Chosen) && project.Get(LivelihoodProjects.Votes)?.For?.Exact() is { } votes && !(votes <= most))
            {
                most = votes;
            }
        }

        return most;
    }
}
