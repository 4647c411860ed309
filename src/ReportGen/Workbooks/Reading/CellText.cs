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

    // Nobody types so many decimals: they are of a result, wherever it was pasted to.
    private const int DecimalsOfAResult = 7;

    /// <param name="column">Where it stands.</param>
    /// <param name="number">As the file has it.</param>
    /// <param name="format">How it is shown.</param>
    /// <param name="from1904">How the workbook counts days.</param>
    /// <param name="isResult">A formula gives it.</param>
    public static SheetCell Of(int column, string number, NumberFormat format, bool from1904, bool isResult)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return new(column, CellKind.Text, number);
        }

        return format.Kind switch
        {
            NumberFormatKind.Date or NumberFormatKind.Month or NumberFormatKind.MonthAndDay or NumberFormatKind.Year when Day(value, from1904) is { } day => format.Kind switch
            {
                NumberFormatKind.Month => new(column, CellKind.Date, day.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
                NumberFormatKind.MonthAndDay => new(column, CellKind.MonthAndDay, Iso(day)),
                NumberFormatKind.Year => new(column, CellKind.Number, day.ToString("yyyy", CultureInfo.InvariantCulture)),
                _ => new(column, CellKind.Date, Iso(day)),
            },
            NumberFormatKind.Time when value is >= 0 and < LastDay => new(column, CellKind.Text, Clock(value)),
            NumberFormatKind.Percent => new(column, CellKind.Number, Plain(value, 100, format, isResult) + "%"),
            _ when format is { Before: null, After: null } => new(column, CellKind.Number, WithZeros(Plain(value, 1, format, isResult), format.Digits)),
            // What is shown with a word is what was meant: 5.2万元, 30余, 2024-002.
            _ => new(column, CellKind.Text, format.Before + WithZeros(Plain(value, 1, format, isResult), format.Digits) + format.After),
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

    // To the fifteen digits that the programs show at most: 0.98099999999999998 is 0.981. What a formula gives has the decimals that are shown; what was typed keeps its own.
    private static string Plain(double value, int scale, NumberFormat format, bool isResult)
    {
        if (Math.Abs(value) >= 1e15)
        {
            return value.ToString("R", CultureInfo.InvariantCulture);
        }

        var number = decimal.Parse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * scale;
        if (format.MostDecimals is { } most && (isResult || DecimalsOf(Text(number)) >= DecimalsOfAResult))
        {
            number = Math.Round(number, most, MidpointRounding.AwayFromZero);
        }

        var text = Text(number);
        var shown = DecimalsOf(text);
        return shown >= format.Decimals || text == "0" ? text : text + (shown == 0 ? "." : "") + new string('0', format.Decimals - shown);
    }

    private static string Text(decimal number) => number.ToString("0.###############", CultureInfo.InvariantCulture);

    private static int DecimalsOf(string text) => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
}
