using System.Globalization;

namespace ReportGen.Ledger;

/// <summary>The day that a bare number was: how a spreadsheet program counts days (45432), or a day without its strokes (20240520).</summary>
internal static class SerialDay
{
    private static readonly DateOnly s_first = new(1899, 12, 30);
    private static readonly DateOnly s_first1904 = new(1904, 1, 1);
    private static readonly DateOnly s_from = new(1990, 1, 1);
    private static readonly DateOnly s_to = new(2060, 1, 1);

    /// <summary>Null where the number is hardly a day of an office's work.</summary>
    /// <param name="text">The number.</param>
    /// <param name="from1904">How the workbook counts days.</param>
    public static DateOnly? Of(string text, bool from1904 = false)
    {
        var first = from1904 ? s_first1904 : s_first;
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day >= s_from && day < s_to ? day : null;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= s_from.DayNumber - first.DayNumber && number < s_to.DayNumber - first.DayNumber
            ? first.AddDays((int)number)
            : null;
    }
}
