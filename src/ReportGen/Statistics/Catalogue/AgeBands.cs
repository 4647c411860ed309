using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The age bands of a roster; 35 and 55 belong to the band below.</summary>
internal static class AgeBands
{
    public static readonly string[] Labels = ["35岁以下", "36－55岁", "56岁以上"];

    /// <summary>The band on a day; null where the birth date is not known closely enough.</summary>
    public static string? Of(DateSpan? born, DateOnly day)
    {
        if (born is null)
        {
            return null;
        }

        var (oldest, youngest) = (Band(born.First, day), Band(born.Last, day));
        return born.Kind == DateSpanKind.Month || oldest == youngest ? Labels[oldest] : null;
    }

    private static int Band(DateOnly born, DateOnly day) => Age(born, day) switch
    {
        <= 35 => 0,
        <= 55 => 1,
        _ => 2,
    };

    private static int Age(DateOnly born, DateOnly day) =>
        day.Year - born.Year - (born.Month > day.Month || (born.Month == day.Month && born.Day > day.Day) ? 1 : 0);
}
