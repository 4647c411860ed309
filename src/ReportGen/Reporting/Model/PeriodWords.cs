using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>How a report speaks of its period: 一年来; 今年以来 before the year is over; 本届以来 where it tells the whole term so far.</summary>
internal static class PeriodWords
{
    private const int Quarter = 92;

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
