using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The door of the room: records in, figures with provenance out.</summary>
public static class StatisticsCalculator
{
    /// <summary>
    /// The figures of a period. One book gives its own figures; several of one unit a longer period, with the figures of each; several units a
    /// roll-up, with the figures of each. Reports what declared totals and records contradict.
    /// </summary>
    /// <param name="books">At least one.</param>
    /// <param name="period">What to cut from the books; null is all that they cover together.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="printed">The settings by which figures are rounded and printed; null for those of the books.</param>
    public static StatisticSet Compute(IReadOnlyList<RecordBook> books, Period? period, DiagnosticBag bag, Settings? printed = null)
    {
        var whole = period ?? PeriodOf(books);
        var run = RunBooks.Of(books);
        printed ??= run.SettingsIn(whole);
        var counted = run.Units.Select(unit => (IReadOnlyList<RecordBook>)[.. CountedOf(unit).Select(book => PrintedAs(book, printed))]).ToList();
        return run.IsRollUp ? RollUp.Of(run.With(counted), whole, bag) : UnitFigures.Of(counted[0], whole, bag);
    }

    /// <summary>Reports the names of statistics that files declare or choose wrongly, where the records themselves cannot be counted.</summary>
    public static void CheckNames(IReadOnlyList<RecordBook> books, DiagnosticBag bag)
    {
        foreach (var book in books)
        {
            _ = DeclaredTotals.Of(book.Declared, [], bag);
            _ = new ProseChoices(book.Settings, bag);
        }
    }

    // A file of a part of the year that holds the words of its report and no records is no part of the figures: the file beside it has the records.
    private static IReadOnlyList<RecordBook> CountedOf(IReadOnlyList<RecordBook> books) =>
        books.Count == 1 ? books : [.. books.Where(book => !(book.HoldsWordsAlone && books.Any(other => other != book && Covers(other.Period, book.Period) && !other.HoldsWordsAlone)))];

    private static RecordBook PrintedAs(RecordBook book, Settings printed) => book with { Settings = book.Settings.PrintedAs(printed) };

    private static bool Covers(Period wide, Period narrow) => wide.From <= narrow.From && wide.To >= narrow.To;

    private static Period PeriodOf(IReadOnlyList<RecordBook> books) =>
        books.Count == 1 ? books[0].Period : Period.OfDays(books.Min(book => book.Period.From), books.Max(book => book.Period.To));
}
