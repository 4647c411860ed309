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

    /// <summary>An exact day would settle it: a suggestion, a poll, one activity of which only the month is known.</summary>
    public bool LacksDay => Record.Type == Suggestions.Type || Record.Type == Elections.Type || (IsShort && Date.Kind != DateSpanKind.Range);

    /// <summary>One activity that went on from one period into the next, be it a campaign of many months.</summary>
    public bool IsOneActivity => (IsShort || Record.Type == Campaigns.Type) && !LacksDay;

    private bool IsShort => Date.Last.DayNumber - Date.First.DayNumber < LongestActivity && Record.Times is { IsExact: true, Value: 1 };

    /// <summary>
    /// Those of a book, in the order of its lists, where the period is a part of the book's; dates against the file's own period are the rules' business. The
    /// roster's dates are no activities.
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
                if (PeriodCut.DateOf(record) is { } date && period.Place(date) is Placement.StraddlesStart or Placement.StraddlesEnd)
                {
                    yield return new StraddlingRecord(record, date, period);
                }
            }
        }
    }
}
