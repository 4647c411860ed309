using System.Globalization;
using System.Text;

namespace ReportGen.Templating;

/// <summary>Dates by a pattern like strftime's.</summary>
internal static class DateText
{
    public static string Format(DateTime date, string pattern, DateNames names)
    {
        var target = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                target.Append(pattern[i]);
            }
            else if (Field(date, pattern[++i], names) is { } text)
            {
                target.Append(text);
            }
            else
            {
                target.Append('%').Append(pattern[i]);
            }
        }

        return target.ToString();
    }

    private static string? Field(DateTime date, char field, DateNames names) => field switch
    {
        'a' => names.ShortDays[(int)date.DayOfWeek],
        'A' => names.Days[(int)date.DayOfWeek],
        'b' or 'h' => names.ShortMonths[date.Month - 1],
        'B' => names.Months[date.Month - 1],
        'c' => $"{names.ShortDays[(int)date.DayOfWeek]} {names.ShortMonths[date.Month - 1]} {Two(date.Day)} {Clock(date)} {date.Year:0000}",
        'C' => Two(date.Year / 100),
        'd' => Two(date.Day),
        'D' => $"{Two(date.Month)}/{Two(date.Day)}/{Two(date.Year % 100)}",
        'e' => Spaced(date.Day),
        'F' => $"{date.Year:0000}-{Two(date.Month)}-{Two(date.Day)}",
        'H' => Two(date.Hour),
        'I' => Two(Hour12(date)),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'k' => Spaced(date.Hour),
        'l' => Spaced(Hour12(date)),
        'L' => date.Millisecond.ToString("000", CultureInfo.InvariantCulture),
        'm' => Two(date.Month),
        'M' => Two(date.Minute),
        'n' => "\n",
        'N' => ((date.Ticks % TimeSpan.TicksPerSecond) * 100).ToString("000000000", CultureInfo.InvariantCulture),
        'p' => date.Hour < 12 ? names.Am : names.Pm,
        'P' => (date.Hour < 12 ? names.Am : names.Pm).ToLowerInvariant(),
        'r' => $"{Two(Hour12(date))}:{Two(date.Minute)}:{Two(date.Second)} {(date.Hour < 12 ? names.Am : names.Pm)}",
        'R' => $"{Two(date.Hour)}:{Two(date.Minute)}",
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        'S' => Two(date.Second),
        't' => "\t",
        'T' or 'X' => Clock(date),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' => Two(Week(date, DayOfWeek.Sunday)),
        'v' => $"{Spaced(date.Day)}-{names.ShortMonths[date.Month - 1].ToUpperInvariant()}-{date.Year:0000}",
        'V' => Two(ISOWeek.GetWeekOfYear(date)),
        'W' => Two(Week(date, DayOfWeek.Monday)),
        'w' => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'x' => $"{Two(date.Month)}/{Two(date.Day)}/{date.Year:0000}",
        'y' => Two(date.Year % 100),
        'Y' => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Spaced(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int Hour12(DateTime date) => (date.Hour + 11) % 12 + 1;

    private static string Clock(DateTime date) => $"{Two(date.Hour)}:{Two(date.Minute)}:{Two(date.Second)}";

    // The week of January the first is week one, as the reference has it.
    private static int Week(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);
}
