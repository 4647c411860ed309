using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// Which periods a kind of report tells: a half-year's summary a half and nothing longer, under whose title a whole year would stand; a term's more than
/// a year's, whose summary has that name already.
/// </summary>
internal static class KindPeriod
{
    // Some thirteen months: from one congress to the next.
    private const int MostDays = 400;

    /// <summary>Days of one's own choice (2021-12-28..2022-12-27) can be a year's, never a half or a quarter: what is told up to a day of it is said by 统计截止.</summary>
    public static bool Fits(EnumValue kind, Period period) =>
        kind == ReportKinds.Half ? period.Kind == PeriodKind.Half
        : kind == ReportKinds.Quarter ? period.Kind == PeriodKind.Quarter
        : kind == ReportKinds.Term ? IsLong(period)
        : kind != ReportKinds.Annual || period.Kind == PeriodKind.Year || (period.Kind == PeriodKind.Range && !IsLong(period));

    /// <summary>More than a year's summary tells, be it over the turn of the year.</summary>
    public static bool IsLong(Period period) => period.To.DayNumber - period.From.DayNumber >= MostDays;

    /// <summary>
    /// The periods of the kind that could have been meant, in order of time: those that touch the last year of what was asked for and that a file covers
    /// whole; where a file is of just such a period, as the words of a half-year's report are, that one alone.
    /// </summary>
    public static IReadOnlyList<Period> Meant(EnumValue kind, LoadedRecords records)
    {
        if (kind == ReportKinds.Term)
        {
            // No file need cover all of it: each tells its year, and one the totals of years before it (历年累计).
            var whole = Period.OfDays(FirstDay(records.Books), records.Books.Max(book => book.Period.To));
            return Fits(kind, whole) ? [whole] : [];
        }

        var asked = records.Statistics.Period;
        var year = asked.Year;
        Period[] all =
            kind == ReportKinds.Half ? [Period.OfHalf(year, 1), Period.OfHalf(year, 2)]
            : kind == ReportKinds.Quarter ? [.. Enumerable.Range(1, 4).Select(quarter => Period.OfQuarter(year, quarter))]
            : [Period.OfYear(year)];
        List<Period> covered = [.. all.Where(part => part.From <= asked.To && part.To >= asked.From && records.Books.Any(book => book.Period.From <= part.From && book.Period.To >= part.To))];
        List<Period> own = [.. covered.Where(part => records.Books.Any(book => book.Period.From == part.From && book.Period.To == part.To))];
        return own.Count > 0 ? own : covered;
    }

    private static DateOnly FirstDay(IReadOnlyList<RecordBook> books)
    {
        var (first, totals) = (books.Min(book => book.Period.From), DeclaredYears.Of(books));
        while (first.DayOfYear == 1 && Period.OfYear(first.Year - 1) is var before && totals.In(before).Count > 0)
        {
            first = before.From;
        }

        return first;
    }
}
