using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>
/// What the report tells of a book: the one answer to whether a day, a record or a text belongs to it, and so whether a fault there is the report's.
/// Where no report is written, and the figures are of the book's whole time, everything is told.
/// </summary>
/// <param name="book">The book that is judged.</param>
/// <param name="statistics">The figures of the run; null where the records could not be counted.</param>
/// <param name="words">The office's own words that the report prints; null where no report is written, and any may be.</param>
internal sealed class ToldByReport(RecordBook book, StatisticSet? statistics, PrintedWords? words)
{
    // The report is of a part of the book's time, or of another time.
    private readonly StatisticSet? _part = PartOf(book, statistics);
    private HashSet<Record>? _otherDays;
    private CarriedSuggestions? _carried;

    /// <summary>统计截止: what happens after this day is not judged. Of a part of the book's time it is the part's.</summary>
    public DateOnly AsOf { get; } = LastDay(book, PartOf(book, statistics));

    /// <summary>The report is of no part of the book's time.</summary>
    public bool IsWhole => _part is null;

    /// <summary>What happened on the day is told.</summary>
    public bool Tells(DateOnly day) => _part is null || (day >= _part.Period.From && day <= AsOf);

    /// <summary>The record is told, as the figures count it. One without a day, of the unit and its deputies, tells how they stand on the last one.</summary>
    public bool Tells(Record record) =>
        (_part is null && words is null)
        || (IsWords(record.Type) ? words?.Records.Contains(record) != false
            : record.Type == Units.Type || record.Type == Deputies.Type ? Tells(AsOf)
            : !OtherDays.Contains(record) || IsCarriedOver(record));

    /// <summary>The text is printed.</summary>
    /// <param name="owner">The record of a list that it belongs to.</param>
    /// <param name="holder">The record that holds it: the owner, or one inside it.</param>
    /// <param name="field">Where it stands in the holder; null for the texts of <paramref name="narrative"/>.</param>
    /// <param name="narrative">The office's own text, where it is one.</param>
    public bool Tells(Record owner, Record holder, Field? field, NarrativeText? narrative) =>
        narrative is not null ? words?.Texts.Contains(narrative) != false
        : Tells(owner) && (field is null || words?.LeavesOut(holder, field) != true);

    // The counted records leave out those of other days; what is withdrawn, merged or sent up is told beside the count.
    private HashSet<Record> OtherDays => _otherDays ??= new HashSet<Record>(
        (statistics?.LeftOut ?? [])
            .Where(one => one.Reason is LeftOutReason.BeforePeriod or LeftOutReason.AfterPeriod or LeftOutReason.AfterAsOf or LeftOutReason.Undated)
            .Select(one => one.Record),
        ReferenceEqualityComparer.Instance);

    private static bool IsWords(RecordType type) =>
        type == Statements.Problems || type == Statements.Experiences || type == Statements.Plans || type == Reports.Type || type == ReportChapters.Type;

    private bool IsCarriedOver(Record record) =>
        record.Type == Suggestions.Type && record.Get(Suggestions.Received)?.First < statistics!.Period.From
        && (_carried ??= new CarriedSuggestions(book, statistics.Period)).Holds(record);

    private static StatisticSet? PartOf(RecordBook book, StatisticSet? statistics) =>
        statistics is not null && (statistics.Period.From > book.Period.From || statistics.Period.To < book.Period.To) ? statistics : null;

    private static DateOnly LastDay(RecordBook book, StatisticSet? part)
    {
        if (part is null)
        {
            return Cutoff.Of(book, book.Period);
        }

        var own = Cutoff.Of(book, part.Period);
        var last = own < part.AsOf ? own : part.AsOf;
        return last < book.Period.To ? last : book.Period.To;
    }
}
