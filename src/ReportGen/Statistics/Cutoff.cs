using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>统计截止: the day up to which a period is told; the earlier of the day of signing and the period's end unless the report names one.</summary>
public static class Cutoff
{
    public static DateOnly Of(RecordBook book, Period period)
    {
        var named = book.Report.Get(Reports.AsOf) ?? book.Report.Get(Reports.SignedOn);
        if (named is null || named.Last >= period.To)
        {
            return period.To;
        }

        // A plan is signed before its period begins; nothing is cut off by that, nor of other years by the day that this one's report names.
        return named.Last >= period.From || IsBefore(book, period) ? named.Last : period.To;
    }

    /// <summary>The book tells its year up to a day that it names, and the period, a part of that year, begins only then.</summary>
    public static bool IsBefore(RecordBook book, Period period) =>
        book.Report.Get(Reports.AsOf) is { } named && named.Last < period.From && named.Last >= book.Period.From && book.Period.From <= period.From && book.Period.To >= period.To;
}
