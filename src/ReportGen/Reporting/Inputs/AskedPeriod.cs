using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The period that a run is asked for. One without a year (上半年, 第一季度) is of the year that the files tell.</summary>
public sealed class AskedPeriod
{
    // A leap year has every day there is.
    private const int AnyYear = 2000;

    private readonly Period? _period;

    private AskedPeriod(string text, Period? period) => (Text, _period) = (text, period);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>What that text asks for; null where it is no period, with or without a year.</summary>
    public static AskedPeriod? Parse(string text) =>
        PeriodParser.Parse(text) is { } period ? new AskedPeriod(text, period)
        : PeriodParser.Parse(text, AnyYear) is not null ? new AskedPeriod(text, null)
        : null;

    /// <summary>The period as the books have it; null where it has no year and they tell of several to which it could belong.</summary>
    internal Period? In(IReadOnlyList<RecordBook> books)
    {
        if (_period is not null)
        {
            return _period;
        }

        List<int> years = [.. books.SelectMany(book => Enumerable.Range(book.Period.From.Year, book.Period.To.Year - book.Period.From.Year + 1)).Distinct()];
        List<int> covered = [.. years.Where(year => PeriodParser.Parse(Text, year) is { } period && books.Any(book => book.Period.From <= period.From && book.Period.To >= period.To))];
        return (covered.Count > 0 ? covered : years) is [var only] ? PeriodParser.Parse(Text, only) : null;
    }
}
