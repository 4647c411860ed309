using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The records of a list that the period tells, in order of date: those that the figures count.</summary>
internal static class PeriodRecords
{
    public static IReadOnlyList<Record> Of(RecordType list, LoadedRecords records)
    {
        if (list == Deputies.Type)
        {
            return [.. BooksOf(Deputies.Type, records).Where(book => IsLastOfUnit(book, records)).SelectMany(book => book.Roster.InOffice(records.Statistics.AsOf))];
        }

        // The same record may be named once a unit and once for all of them.
        var leftOut = records.Statistics.LeftOut.Where(one => one.Record.Type == list).Select(one => one.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        if (records.Books.Count > 1 && (list == Statements.Experiences || list == Statements.Problems || list == Statements.Plans))
        {
            return [.. OwnWords(list, records).Where(record => !leftOut.Contains(record))];
        }

        return [.. BooksOf(list, records).SelectMany(book => book.List(list)).Where(record => !leftOut.Contains(record)).OrderBy(record => FirstDay(record).DayNumber)];
    }

    // What the office says of its work: of a term what the file of the term says, else what all years learnt and the last year leaves to do; of several
    // units what the one above them says of just that time.
    private static IReadOnlyList<Record> OwnWords(RecordType list, LoadedRecords records)
    {
        var book = ReportBook.Of(records);
        if (book.List(list).IsFilledIn && ReportBook.HasOwnTexts(book, records))
        {
            return book.List(list);
        }

        if (records.Run.IsRollUp)
        {
            return RecordList.NotFilledIn(list);
        }

        var books = ReportBook.WithWords(records.Run.Units[0], records);
        return list == Statements.Experiences
            ? [.. books.SelectMany(one => one.List(list)).DistinctBy(one => one.Get("text"))]
            : books.LastOrDefault(one => one.List(list).IsFilledIn)?.List(list) ?? RecordList.NotFilledIn(list);
    }

    // Stations stand in the file of every year; the last one tells which there are. The unit above others records nothing of theirs but cases.
    private static IEnumerable<RecordBook> BooksOf(RecordType list, LoadedRecords records) =>
        records.Books.Where(book => (list != Stations.Type || IsLastOfUnit(book, records)) && (list == Cases.Type || !records.Run.Parent.Contains(book)));

    /// <summary>Suggestions of earlier periods that the period still has to do with: open when it began, or answered in it.</summary>
    public static IReadOnlyList<Record> CarriedOver(LoadedRecords records)
    {
        var earlier = records.Statistics.LeftOut.Where(one => one.Reason == LeftOutReason.BeforePeriod && one.Record.Type == Suggestions.Type && FirstDay(one.Record) <= records.Statistics.AsOf).Select(one => one.Record).Distinct().ToList();
        if (earlier.Count == 0)
        {
            return [];
        }

        var carried = records.Books.SelectMany(book => CarriedIn(book, records.Statistics.Period)).ToHashSet<Record>(ReferenceEqualityComparer.Instance);
        return [.. earlier.Where(carried.Contains)];
    }

    /// <summary>Suggestions of the period that the figures leave out for the reason; in the order of the files.</summary>
    public static IReadOnlyList<Record> LeftOut(LoadedRecords records, LeftOutReason reason) =>
        [.. records.Statistics.LeftOut.Where(one => one.Reason == reason && one.Record.Type == Suggestions.Type).Select(one => one.Record).Distinct()];

    private static IEnumerable<Record> CarriedIn(RecordBook book, Period period)
    {
        var carried = new CarriedSuggestions(book, period);
        return book.List(Suggestions.Type).Where(suggestion => suggestion.Get(Suggestions.Received)?.First < period.From && carried.Holds(suggestion));
    }

    private static bool IsLastOfUnit(RecordBook book, LoadedRecords records) => records.Books.Last(other => other.UnitName == book.UnitName) == book;

    // A stable order: what has no date keeps its place in the file, before the rest.
    private static DateOnly FirstDay(Record record) => PeriodCut.DateOf(record)?.First ?? DateOnly.MinValue;
}
