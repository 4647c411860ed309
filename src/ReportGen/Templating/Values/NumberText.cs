using System.Globalization;
using System.Text;

namespace ReportGen.Templating;

/// <summary>Numbers as the language prints them: shortest round-trip digits, no exponent for large values, no ".0".</summary>
internal static class NumberText
{
    public static string Of(Value number) => number.Kind switch
    {
        ValueKind.Int => Small(number.AsInt),
        ValueKind.Long => number.AsLong.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => number.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Expand(number.AsFloat.ToString("R", CultureInfo.InvariantCulture)),
        ValueKind.Double => Expand(number.AsDouble.ToString("R", CultureInfo.InvariantCulture)),
        _ => number.AsDecimal.ToString(CultureInfo.InvariantCulture),
    };

    // The runtime caches the texts of small numbers itself.
    private static string Small(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Expand(string text)
    {
        var e = text.IndexOf("E+", StringComparison.Ordinal);
        if (e < 0)
        {
            return text;
        }

        var exponent = int.Parse(text.AsSpan(e + 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var digits = new StringBuilder(text, sign.Length, e - sign.Length, exponent + 4);
        if (digits.Length > 1)
        {
            digits.Remove(1, 1);
        }

        digits.Append('0', exponent + 1 - digits.Length);
        return sign + digits;
    }
}
