using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A calendar year of a longer period, whole or in part.</summary>
internal static class PeriodPart
{
    /// <summary>The years that a period touches, each cut to it; nothing for a period within one year.</summary>
    public static IEnumerable<Period> YearsOf(Period period)
    {
        for (var year = period.From.Year; !period.IsOneYear && year <= period.To.Year; year++)
        {
            yield return Both(Period.OfYear(year), period)!;
        }
    }

    /// <summary>The days that belong to both; null where there are none.</summary>
    public static Period? Both(Period one, Period other)
    {
        var from = one.From > other.From ? one.From : other.From;
        var to = one.To < other.To ? one.To : other.To;
        return from <= to ? Period.OfDays(from, to) : null;
    }

    /// <summary>2021年; of a part of a year 2021年（12月起）, 2026年（至6月）.</summary>
    public static string LabelOf(Period period)
    {
        if (!period.IsOneYear || period.Kind != PeriodKind.Range)
        {
            return period.Label;
        }

        var first = period.From.DayOfYear == 1;
        var last = period.To is { Month: 12, Day: 31 };
        var from = $"{period.From.Month}月{(period.From.Day == 1 ? "" : period.From.Day + "日")}";
        var to = $"{period.To.Month}月{(period.To.AddDays(1).Day == 1 ? "" : period.To.Day + "日")}";
        return $"{period.Year}年（{(first ? "至" + to : last ? from + "起" : from + "至" + to)}）";
    }
}
