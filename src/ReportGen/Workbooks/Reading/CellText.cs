using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks;

/// <summary>The numbers of a sheet as people see them.</summary>
internal static class CellText
{
    // The serial numbers of 9999-12-31 in both systems are below this.
    private const double LastDay = 2_958_466;

    private static readonly DateOnly First1900 = new(1899, 12, 30);
    private static readonly DateOnly First1904 = new(1904, 1, 1);

    public static SheetCell Of(int column, string number, NumberFormat format, bool from1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return new(column, CellKind.Text, number);
        }

        return format.Kind switch
        {
            NumberFormatKind.Date or NumberFormatKind.Month or NumberFormatKind.MonthAndDay when Day(value, from1904) is { } day => format.Kind switch
            {
                NumberFormatKind.Month => new(column, CellKind.Date, day.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
                NumberFormatKind.MonthAndDay => new(column, CellKind.MonthAndDay, Iso(day)),
                _ => new(column, CellKind.Date, Iso(day)),
            },
            NumberFormatKind.Time when value is >= 0 and < LastDay => new(column, CellKind.Text, Clock(value)),
            NumberFormatKind.Percent => new(column, CellKind.Number, Plain(value, 100, format.Decimals) + "%"),
            _ => new(column, CellKind.Number, WithZeros(Plain(value, 1, format.Decimals), format.Digits)),
        };
    }

    /// <summary>_x000D_ and the like stand for characters that XML cannot hold; lines end at LF.</summary>
    public static string Unescape(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            var plain = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                    && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    plain.Append((char)code);
                    i += 6;
                }
                else
                {
                    plain.Append(text[i]);
                }
            }

            text = plain.ToString();
        }

        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    // In the system of 1900 the 29th of February 1900 is day 60; the days before it are one off, and no ledger is so old.
    private static DateOnly? Day(double value, bool from1904) =>
        value is < 1 or >= LastDay ? null : (from1904 ? First1904 : First1900).AddDays((int)Math.Floor(value));

    // 14:30. More days than a few are those before a date, of which the hour alone is shown.
    private static string Clock(double value)
    {
        var minutes = (int)Math.Round((value < 100 ? value : value % 1) * 24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
    }

    private static string WithZeros(string text, int digits) => text.Length < digits && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text.PadLeft(digits, '0') : text;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The shortest decimal that is the same binary number: 0.98099999999999998 is 0.981.
    private static string Plain(double value, int scale, int decimals)
    {
        if (Math.Abs(value) >= 1e15)
        {
            return value.ToString("R", CultureInfo.InvariantCulture);
        }

        var number = decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * scale;
        var text = number.ToString("0.###############", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var shown = point < 0 ? 0 : text.Length - point - 1;
        return shown >= decimals || text == "0" ? text : text + (point < 0 ? "." : "") + new string('0', decimals - shown);
    }
}
