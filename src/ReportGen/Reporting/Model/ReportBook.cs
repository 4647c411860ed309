using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>Which book a report speaks by: its unit, its form of the document, its settings and its texts.</summary>
internal static class ReportBook
{
    /// <summary>
    /// Of one file that file; of a part of a year the file that is of that part, where it stands beside the year's or the other parts'; of several years the file of the whole term, else the last year's without its texts, which speak of that year alone;
    /// of several units that of the unit above them for just that time, else its widest, else one that knows nothing but its name.
    /// </summary>
    public static RecordBook Of(LoadedRecords records)
    {
        var run = records.Run;
        if (run.IsRollUp)
        {
            return run.Parent.Count > 0 ? run.Parent.FirstOrDefault(book => IsOfThePeriod(book, records)) ?? WidestOf(run.Parent) : NamelessParent(run, records.Statistics.Period);
        }

        var books = WithWords(run.Units[0], records);
        var widest = WidestOf(books);
        var last = books[^1];
        if (books.FirstOrDefault(book => IsOfThePart(book, widest, records)) is { } part)
        {
            var other = part == widest ? last : widest;
            return part with { Unit = part.Unit.Over(other.Unit), Roster = part.Roster.Exists ? part.Roster : other.Roster };
        }

        return widest == last ? last
            : IsWhole(widest, records) ? widest with { Unit = widest.Unit.Over(last.Unit), Roster = widest.Roster.Exists ? widest.Roster : last.Roster }
            : last;
    }

    /// <summary>The texts of a book speak of the report's whole period, and of nothing beyond it.</summary>
    public static bool HasOwnTexts(RecordBook book, LoadedRecords records) =>
        book.Period.From >= records.Statistics.Period.From && book.Period.To <= records.Statistics.Period.To && (records.Run.IsRollUp || IsWhole(book, records) || IsOfThePeriod(book, records));

    /// <summary>
    /// The books whose words a report may tell. A book of a part of a year, beside the year's, speaks of just that part: its problems, plans and texts are neither
    /// the year's nor another part's.
    /// </summary>
    public static IReadOnlyList<RecordBook> WithWords(IReadOnlyList<RecordBook> books, LoadedRecords records) =>
        books.Count == 1 ? books : [.. books.Where(book => !IsOfAnotherPart(book, records))];

    /// <summary>The parts of a year whose own words the report leaves out.</summary>
    public static IReadOnlyList<Period> PartsLeftOut(LoadedRecords records) =>
        records.Run.IsRollUp ? [] : [.. records.Books.Where(book => HasWords(book) && IsOfAnotherPart(book, records)).Select(book => book.Period)];

    private static bool HasWords(RecordBook book) =>
        book.Narrative.Count > 0 || book.List(Statements.Problems).Count > 0 || book.List(Statements.Plans).Count > 0 || book.List(Statements.Experiences).Count > 0;

    private static bool IsOfAnotherPart(RecordBook book, LoadedRecords records) =>
        !IsOfThePeriod(book, records)
        && records.Books.Any(other => other.UnitName == book.UnitName && other.Period.IsOneYear && IsWithin(book.Period, other.Period) && !IsWithin(other.Period, book.Period));

    private static bool IsWithin(Period part, Period whole) => part.From >= whole.From && part.To <= whole.To;

    private static bool IsOfThePeriod(RecordBook book, LoadedRecords records) =>
        book.Period.From == records.Statistics.Period.From && book.Period.To == records.Statistics.Period.To;

    // A small file with the words of the half-year's report beside the year's records, or the half's own file beside the other half's.
    private static bool IsOfThePart(RecordBook book, RecordBook widest, LoadedRecords records) =>
        IsOfThePeriod(book, records) && widest.Period.IsOneYear && !IsWhole(book, records);

    private static bool IsWhole(RecordBook book, LoadedRecords records) =>
        records.Books.Where(other => other.UnitName == book.UnitName).All(other => other.Period.From >= book.Period.From && other.Period.To <= book.Period.To);

    private static RecordBook WidestOf(IReadOnlyList<RecordBook> books) => books.Count == 1 ? books[0] : books.MaxBy(book => (book.Period.To.DayNumber - book.Period.From.DayNumber, book.Period.To))!;

    // 平川县 is a county by its name; only how it calls itself follows from that.
    private static RecordBook NamelessParent(RunBooks run, Period period)
    {
        var first = run.Units[0][^1];
        var name = run.CommonParent ?? "";
        var level = name.EndsWith('区') ? UnitLevels.District : UnitLevels.County;
        var unit = first.Unit.Only(Units.Name, Units.Level).Map((field, _) => field == Units.Name ? name : level);
        return EmptyBook.Of(first, period) with { Unit = unit, Settings = run.SettingsIn(period), DeclaredSince = [] };
    }
}
