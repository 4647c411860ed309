using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>How a report speaks of its period: 一年来; 今年以来 before the year is over; 本届以来 where it tells the whole term so far.</summary>
internal static class PeriodWords
{
    private const int Quarter = 92;

    /// <summary>2024年, 2020—2024年; of several years that begin or end within a month the months: 2021年12月至2024年12月.</summary>
    public static string LabelOf(Period period) =>
        period.Kind == PeriodKind.Range && !period.IsOneYear ? $"{period.From.Year}年{period.From.Month}月至{period.To.Year}年{period.To.Month}月" : period.Label;

    public static string Of(ModelContext context)
    {
        var period = context.Period;
        if (period.Kind == PeriodKind.Year && context.AsOf < period.To)
        {
            return "今年以来";
        }

        // A longer report that begins with the term, give or take a quarter, is one of the term.
        var isLonger = period.Kind is PeriodKind.Years or PeriodKind.Range && !period.IsOneYear;
        return isLonger && context.Book.Unit.Get(Units.TermStart) is { } start && Math.Abs(start.First.DayNumber - period.From.DayNumber) <= Quarter
            ? "本届以来"
            : period.Words;
    }
}
