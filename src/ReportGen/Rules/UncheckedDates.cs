using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>The records that reach over an edge of a period and that nobody says were checked (RG6005).</summary>
internal static class UncheckedDates
{
    /// <summary>Those of a book, in the order of its lists; none where its project turned the rule off.</summary>
    public static IReadOnlyList<StraddlingRecord> In(RecordBook book, Period period) =>
        IsOff(book) ? [] : [.. StraddlingRecord.In(book, period).Where(one => Waived.ReasonFor(StatisticRules.StraddlesPeriod, one.Record) is null)];

    /// <summary>The project of the book does not want to be told.</summary>
    public static bool IsOff(RecordBook book) => book.Settings.SeverityOf(StatisticRules.StraddlesPeriod.Id, Severity.Info) is null;
}
