using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Cuts a list by date. A date that straddles an edge belongs to the period of its first day.</summary>
internal static class PeriodCut
{
    public static Selection Of(Office office, RecordType list)
    {
        if (list == Deputies.Type)
        {
            return new Selection(office.InOffice, [], office.Last.Roster.Deputies.IsFilledIn);
        }

        var kept = new List<Record>();
        var leftOut = new List<LeftOut>();
        var filledIn = false;
        foreach (var book in office.Books)
        {
            var records = book.List(list);
            filledIn |= records.IsFilledIn && office.Tells(book);
            foreach (var record in records)
            {
                if ((Reason(record, book, office) ?? (office.IsCarriedOn(record) ? LeftOutReason.Superseded : null)) is { } reason)
                {
                    leftOut.Add(new LeftOut(record, reason));
                }
                else
                {
                    kept.Add(record);
                }
            }
        }

        // A list of which the period cannot have a part says nothing about the period.
        var cannotTell = kept.Count == 0 && leftOut.Exists(one => one.Reason == LeftOutReason.Undated);
        return new Selection(kept, leftOut, filledIn && !cannotTell);
    }

    /// <summary>When the thing happened; null where the record does not say.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day up to which is told: an election whose poll is still to come is dated by its first step.</param>
    public static DateSpan? DateOf(Record record, DateOnly? asOf = null) =>
        record.Type == Suggestions.Type ? record.Get(Suggestions.Received)
        : record.Type == Elections.Type ? ElectionDate(record, asOf)
        : record.Date;

    public static LeftOutReason? Reason(DateOnly first, Office office) =>
        first < office.Period.From ? LeftOutReason.BeforePeriod
        : first > office.Period.To ? LeftOutReason.AfterPeriod
        : first > office.AsOf ? LeftOutReason.AfterAsOf
        : null;

    private static LeftOutReason? Reason(Record record, RecordBook book, Office office) =>
        DateOf(record, office.AsOf) is { } date
            ? office.IsYearOfTerm && date.Overlaps(office.Period.From, office.Period.To) && new StraddlingRecord(record, date, office.Period).IsOfYears ? LeftOutReason.OfSeveralYears : Reason(date.First, office)
        : office.IsWhollyInside(book) ? null
        : LeftOutReason.Undated;

    // An election belongs to the period of its poll; before the poll is held, to that of its first step.
    private static DateSpan? ElectionDate(Record election, DateOnly? asOf)
    {
        var dates = election.Get(Elections.Dates);
        var start = dates?.Get(ElectionDates.Start);
        var held = election.Get(Elections.PollDay) ?? dates?.Get(ElectionDates.End) ?? start;
        return start is not null && held!.First > asOf ? start : held;
    }
}
