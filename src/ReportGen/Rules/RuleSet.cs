using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>The door of the room: records and figures in, findings out.</summary>
public static class RuleSet
{
    /// <summary>Judges every book by every rule. The findings go into the bag; those that records waive are returned for the build log.</summary>
    /// <param name="books">What is judged.</param>
    /// <param name="statistics">Their figures.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag) =>
        Check(books, statistics, RuleCatalogue.All, bag);

    /// <summary>The same for a report, of which only what it tells is judged.</summary>
    internal static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag, PrintedWords? words) =>
        Check(books, statistics, RuleCatalogue.All, bag, words);

    /// <summary>Judges only by the rules that tell what is counted twice: what whoever looks at figures alone must know of them.</summary>
    public static IReadOnlyList<WaivedFinding> CheckCounts(IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag) =>
        Check(books, statistics, [.. RuleCatalogue.All.Where(rule => rule is SameEventTwice or UniqueIds)], bag);

    /// <summary>
    /// Judges what can be judged though some records could not be read, which the bag tells: the texts of all, and the records that were read whole by
    /// the rules that look at nothing else. What is held back is said by <see cref="HeldBack"/>.
    /// </summary>
    public static IReadOnlyList<WaivedFinding> CheckReadable(IReadOnlyList<RecordBook> books, DiagnosticBag bag)
    {
        var whole = WholeRecords.Of(books, bag.Items);
        var verdict = new Verdict(bag);
        EarlierFindings.Revise(books, bag, verdict);
        // An id that stands twice does so whatever else of its record could not be read.
        Judge(books, null, [.. RuleCatalogue.All.Where(rule => rule is TextRule or UniqueIds)], verdict);
        Judge(whole, null, [.. RuleCatalogue.All.Where(rule => rule.JudgesAlone && rule is not UniqueIds)], verdict);
        return verdict.Waived;
    }

    /// <summary>What is yet to be checked when the faults of reading have been mended.</summary>
    public static Message HeldBack { get; } = new(
        "有的内容没有读进来，合计、次数、期限和记录之间的核对还没有做；改好以上错误后再核对一次，可能还有要改的。",
        "some of the records could not be read: sums, counts, time limits and what records say of each other are checked when the errors above are mended.");

    /// <summary>Whether a rule stands on an article of law: its findings belong into the closing block 合规提示.</summary>
    public static bool IsLaw(Rule rule) => RuleCatalogue.Find(rule.Id)?.Page.Law is not null;

    /// <summary>The catalogue entries in the order of their ids: id, severity, title.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. RuleCatalogue.All.Select(rule => rule.Rule)];

    /// <summary>The page of a rule; null where no rule of this room has the id.</summary>
    public static RulePage? PageOf(string id) => RuleCatalogue.Find(id)?.Page;

    private static IReadOnlyList<WaivedFinding> Check(IReadOnlyList<RecordBook> books, StatisticSet? statistics, IReadOnlyList<JudgedRule> rules, DiagnosticBag bag, PrintedWords? words = null)
    {
        var verdict = new Verdict(bag);
        EarlierFindings.Revise(books, bag, verdict);
        Judge(books, statistics, rules, verdict, words);
        return verdict.Waived;
    }

    private static void Judge(IReadOnlyList<RecordBook> books, StatisticSet? statistics, IReadOnlyList<JudgedRule> rules, Verdict verdict, PrintedWords? words = null)
    {
        TextJudge[] judges = [.. rules.OfType<TextJudge>()];
        foreach (var book in books)
        {
            var bench = new Bench(book, books, statistics, verdict, words);
            if (judges.Length > 0)
            {
                new WrittenTexts((in WrittenText text) =>
                {
                    foreach (var judge in judges)
                    {
                        judge.Check(text, bench);
                    }
                }).Walk(book);
            }

            foreach (var rule in rules)
            {
                rule.Check(bench);
            }
        }
    }
}
