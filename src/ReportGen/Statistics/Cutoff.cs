using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>统计截止: the day up to which a period is told; the earlier of the day of signing and the period's end unless the report names one.</summary>
public static class Cutoff
{
    public static DateOnly Of(RecordBook book, Period period)
    {
        var named = book.Report.Get(Reports.AsOf) ?? book.Report.Get(Reports.SignedOn);

        // A plan is signed before its period begins; nothing is cut off by that.
        return named is not null && named.Last < period.To && named.Last >= period.From ? named.Last : period.To;
    }
}
