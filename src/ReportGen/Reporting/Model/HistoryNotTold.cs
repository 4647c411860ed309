using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Totals of other years (历年累计) that a report has no place for: it tells its own period, and compares with the one before.</summary>
internal static class HistoryNotTold
{
    /// <summary>One sentence; null where all are told or there are none.</summary>
    public static Message? Of(ModelContext context)
    {
        // Nearly no file has any, and what looks for repeats in them is compiled at the start of every run that comes to it.
        if (!context.Records.Books.Any(book => book.DeclaredSince.Count > 0))
        {
            return null;
        }

        return Told(context);
    }

    private static Message? Told(ModelContext context)
    {
        var left = context.Records.Books.SelectMany(book => book.DeclaredSince).DistinctBy(one => one.Location)
            .Where(one => !IsIn(one.Since, context.Period) && (context.Previous is not { } previous || !IsIn(one.Since, previous.Period)))
            .Select(one => one.Since.FullWords).Distinct().ToList();
        return left.Count == 0
            ? null
            : new(
                $"历年累计里{string.Join('、', left)}的总数没有写进来，这份材料写的是{context.Period.Label}；要写的，写在“文字材料”里",
                $"the totals of {string.Join(", ", left)} in declared_since are not in it: the report tells {context.Period.EnglishLabel}; to tell them, write them in narrative");
    }

    private static bool IsIn(DateSpan since, Period period) => since.First >= period.From && since.Last <= period.To;
}
