using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A record whose time reaches over an edge of a period. It counts wholly in the period of its first day, with the figures of all its time.</summary>
internal sealed record StraddlingRecord(Record Record, DateSpan Date, Period Period)
{
    // What lasts longer is no one activity: the year's receptions, a training of every month.
    private const int LongestActivity = 31;

    /// <summary>Its first day lies in the period.</summary>
    public bool IsCounted => Period.Place(Date) == Placement.StraddlesEnd;

    public Location Location =>
        Record.Type == Suggestions.Type ? Record.LocationOf(Suggestions.Received)
        : Record.Type.Find("date") is { } date ? Record.LocationOf(date)
        : Record.Location;

    /// <summary>An exact day would settle it: a suggestion, a poll, one activity of which only the month is known, a meeting of which only the year is.</summary>
    public bool LacksDay => Record.Type == Suggestions.Type || Record.Type == Elections.Type || ((IsShort || IsSingle) && Date.Kind != DateSpanKind.Range);

    /// <summary>One activity that went on from one period into the next, be it a campaign of many months.</summary>
    public bool IsOneActivity => (IsShort || IsSingle || Record.Type == Campaigns.Type) && !LacksDay;

    /// <summary>It goes on for long, and what it counts is of all that time: the year's petitions, what a campaign of many months did.</summary>
    public bool IsOfLongTime => !LacksDay && !IsShort && !IsSingle;

    /// <summary>It happened on some day, however long the time that is written for it: from which month to which it is known is no more than that the day is not.</summary>
    public bool IsOfUnknownDay => IsSingle && !IsShort;

    /// <summary>
    /// Its numbers are of several years and of none of them by itself: a total of the term, or an event of which the years are known between which it was. What a
    /// campaign began, it began in its first year.
    /// </summary>
    public bool IsOfYears => Date.Kind == DateSpanKind.Range && Date.First.Year != Date.Last.Year && (IsOfLongTime || IsOfUnknownDay) && Record.Type != Campaigns.Type;

    private bool IsShort => IsOnce && Date.Last.DayNumber - Date.First.DayNumber < LongestActivity;

    // A session, a report on duties, an honour are each one event; twelve trainings of a year may stand in one record without their number.
    private bool IsSingle => IsOnce && (Record.Type == Sessions.Type || Record.Type == PresidiumMeetings.Type || Record.Type == DutyReports.Type || Record.Type == Evaluations.Type
        || Record.Type == Honors.Type || Record.Type == Systems.Type || Record.Type == Cases.Type);

    private bool IsOnce => Record.Times is { IsExact: true, Value: 1 };

    /// <summary>
    /// Those of a book, in the order of its lists, where the period is a part of the book's; dates over the edge of the file's own period are the rules'
    /// business (RG2002), which mend them otherwise. The roster's dates are no activities.
    /// </summary>
    public static IEnumerable<StraddlingRecord> In(RecordBook book, Period period)
    {
        if (book.Period.From >= period.From && book.Period.To <= period.To)
        {
            yield break;
        }

        foreach (var list in RecordCatalogue.Lists)
        {
            if (list == Deputies.Type)
            {
                continue;
            }

            foreach (var record in book.List(list))
            {
                if (PeriodCut.DateOf(record) is { } date && IsOver(date, period) && (!IsOver(date, book.Period) || IsCarriedOver(record, date, book.Period)))
                {
                    yield return new StraddlingRecord(record, date, period);
                }
            }
        }
    }

    /// <summary>Those of a book that are of several years within the longer period: counted in it, and in no year of it.</summary>
    public static IEnumerable<StraddlingRecord> OfYears(RecordBook book, Period period)
    {
        if (period.IsOneYear || book.Period.IsOneYear)
        {
            yield break;
        }

        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var record in list == Deputies.Type ? [] : (IEnumerable<Record>)book.List(list))
            {
                if (PeriodCut.DateOf(record) is { } date && new StraddlingRecord(record, date, period) is { IsOfYears: true } one && date.First >= period.From && date.First <= period.To)
                {
                    yield return one;
                }
            }
        }
    }

    private static bool IsOver(DateSpan date, Period period) => period.Place(date) is Placement.StraddlesStart or Placement.StraddlesEnd;

    // Of a suggestion that an earlier file handed on the rules say nothing.
    private static bool IsCarriedOver(Record record, DateSpan date, Period own) => record.Type == Suggestions.Type && date.First < own.From;
}
