using System.Globalization;

namespace ReportGen.Records;

/// <summary>Places in a row: 4, 四, 第四次, 十九届四次, 第十九届人民代表大会第四次会议.</summary>
internal static class OrdinalParser
{
    public static Ordinal? Parse(string text)
    {
        var plain = Digits.Narrow(text).Trim();
        int? term = null;
        var rest = plain.AsSpan();
        var split = plain.IndexOf('届', StringComparison.Ordinal);
        if (split >= 0 && split < plain.Length - 1)
        {
            var first = rest[..split];
            if (!Number(ref first, out var number) || !first.IsEmpty)
            {
                return null;
            }

            term = number;
            rest = rest[(split + 1)..];
            var order = rest.LastIndexOf('第');
            rest = order >= 0 ? rest[order..] : rest;
        }

        return Number(ref rest, out var value) && rest is "" or "届" or "次" or "次会议" or "年" or "年度" or "季度" or "号"
            ? new Ordinal(value, term) { Written = text }
            : null;
    }

    private static bool Number(ref ReadOnlySpan<char> text, out int value)
    {
        text = text.TrimStart("第Qq");
        var length = Digits.Count(text);
        if (length is > 0 and < 6)
        {
            value = int.Parse(text[..length], CultureInfo.InvariantCulture);
        }
        else if (length == 0)
        {
            length = ChineseNumber.Read(text, out value);
        }
        else
        {
            value = 0;
            return false;
        }

        text = text[length..].Trim();
        return length > 0;
    }
}
