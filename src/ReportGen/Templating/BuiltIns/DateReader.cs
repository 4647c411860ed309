using System.Globalization;

namespace ReportGen.Templating.BuiltIns;

/// <summary>
/// Dates as people write them. A text without a whole date is not read, for what is missing would come from the clock; an offset is
/// converted to UTC, so that the machine's time zone has no say.
/// </summary>
internal static class DateReader
{
    private static readonly string[] DayFirst = ["d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d/M/yyyy H:mm:ss zzz", "d-M-yyyy", "d.M.yyyy"];

    private static readonly string[] Chinese = ["yyyy年M月d日", "yyyy年M月d日 H:mm", "yyyy年M月d日H时m分"];

    public static DateTime Read(string text, string culture)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        if (culture.Length > 0 && culture is not ("en-US" or "en") && !culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            && DateTime.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, Styles, out var date))
        {
            return date;
        }

        return (HasWholeDate(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out date))
            || DateTime.TryParseExact(text, Chinese, CultureInfo.InvariantCulture, Styles, out date)
            ? date
            : DateTime.MinValue;
    }

    /// <summary>Year, month and day: three numbers, or two and the name of a month, besides the time of day; or one time alone, which reads no date.</summary>
    private static bool HasWholeDate(string text)
    {
        var parts = 0;
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                i = Skip(text, i, char.IsAsciiDigit);
                var isTime = (i < text.Length && text[i] == ':') || (start > 0 && text[start - 1] is ':' or '.' && text.LastIndexOf(':', start) >= 0);
                parts += isTime ? 0 : i - start >= 8 ? 3 : 1;
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                i = Skip(text, i, char.IsAsciiLetter);
                parts += IsMonth(text[start..i]) ? 1 : 0;
            }
            else
            {
                i++;
            }
        }

        return parts >= 3;
    }

    private static int Skip(string text, int at, Func<char, bool> isPart)
    {
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsMonth(string word) => word.Length >= 3 && Array.Exists(DateNames.English.Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
