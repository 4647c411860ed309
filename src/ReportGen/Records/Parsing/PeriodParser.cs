namespace ReportGen.Records;

/// <summary>Periods: 2024, 2024年度, 2024-H1, 2024年上半年, 2024-Q3, 2021-12-01..2022-12-31, 2006..2010.</summary>
public static class PeriodParser
{
    /// <summary>The period of that text, as a file or <c>--period</c> gives it; null where it is none.</summary>
    public static Period? Parse(string text) =>
        DateParser.Parse(text, null, out _) is { } span ? Period.OfDays(span.First, span.Last) with { Written = text } : null;
}
