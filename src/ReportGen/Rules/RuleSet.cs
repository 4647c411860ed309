using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>The door of the room: records and figures in, findings out.</summary>
public static class RuleSet
{
    /// <summary>Judges every book by every rule. The findings go into the bag; those that records waive are returned for the build log.</summary>
    public static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag)
    {
        var waived = new List<WaivedFinding>();
        foreach (var book in books)
        {
            var bench = new Bench(book, statistics, bag, waived);
            foreach (var rule in RuleCatalogue.All)
            {
                rule.Check(bench);
            }
        }

        return waived;
    }

    /// <summary>The catalogue entries: id, severity, title.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. RuleCatalogue.All.Select(rule => rule.Rule)];
}
