using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>The door of the room: records and figures in, findings out.</summary>
public static class RuleSet
{
    /// <summary>Judges every book by every rule. The findings go into the bag; those that records waive are returned for the build log.</summary>
    public static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag) =>
        Check(books, statistics, RuleCatalogue.All, bag);

    /// <summary>Judges only by the rules that tell what is counted twice: what whoever looks at figures alone must know of them.</summary>
    public static IReadOnlyList<WaivedFinding> CheckCounts(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag) =>
        Check(books, statistics, [.. RuleCatalogue.All.Where(rule => rule is SameEventTwice or UniqueIds)], bag);

    /// <summary>Looks for leftovers in texts alone, which can be told even where the records have errors of reading.</summary>
    public static IReadOnlyList<WaivedFinding> CheckTexts(IReadOnlyList<RecordBook> books, DiagnosticBag bag) =>
        Check(books, null, [.. RuleCatalogue.All.OfType<TextRule>()], bag);

    /// <summary>Whether a rule stands on an article of law: its findings belong into the closing block 合规提示.</summary>
    public static bool IsLaw(Rule rule) => RuleCatalogue.Find(rule.Id)?.Page.Law is not null;

    /// <summary>The catalogue entries in the order of their ids: id, severity, title.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. RuleCatalogue.All.Select(rule => rule.Rule)];

    /// <summary>The page of a rule; null where no rule of this room has the id.</summary>
    public static RulePage? PageOf(string id) => RuleCatalogue.Find(id)?.Page;

    private static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet? statistics, IReadOnlyList<JudgedRule> rules, DiagnosticBag bag)
    {
        var verdict = new Verdict(bag);
        EarlierFindings.Revise(books, bag, verdict);
        foreach (var book in books)
        {
            var bench = new Bench(book, books, statistics, verdict);
            foreach (var rule in rules)
            {
                rule.Check(bench);
            }
        }

        return verdict.Waived;
    }
}
