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
            return [.. records.Books.Where(book => IsLastOfUnit(book, records)).SelectMany(book => book.Roster.InOffice(records.Statistics.AsOf))];
        }

        // The same record may be named once a unit and once for all of them.
        var leftOut = records.Statistics.LeftOut.Where(one => one.Record.Type == list).Select(one => one.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. records.Books.SelectMany(book => book.List(list)).Where(record => !leftOut.Contains(record)).OrderBy(record => FirstDay(record).DayNumber)];
    }

    /// <summary>Suggestions of earlier periods that stand in the files with their newer state.</summary>
    public static IReadOnlyList<Record> CarriedOver(LoadedRecords records) =>
        [.. records.Statistics.LeftOut.Where(one => one.Reason == LeftOutReason.BeforePeriod && IsOwnSuggestion(one.Record)).Select(one => one.Record).Distinct()];

    private static bool IsOwnSuggestion(Record record) =>
        record.Type == Suggestions.Type && !record.Get(Suggestions.Withdrawn) && record.Get(Suggestions.MergedInto) is null
        && (record.Get(Suggestions.To) is not { } level || level == Levels.Town);

    private static bool IsLastOfUnit(RecordBook book, LoadedRecords records) => records.Books.Last(other => other.UnitName == book.UnitName) == book;

    // A stable order: what has no date keeps its place in the file, before the rest.
    private static DateOnly FirstDay(Record record) => PeriodCut.DateOf(record)?.First ?? DateOnly.MinValue;
}
