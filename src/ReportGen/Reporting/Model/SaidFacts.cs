using System.Globalization;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// Whether a text of the records says what another field of the same record holds: what the office's own words say is not told a second time beside them,
/// and what they do not say is not lost.
/// </summary>
internal static class SaidFacts
{
    // A number before one of these is of a day, not of what is counted: 2月 does not say that there were two.
    private const string DayWords = "年月日号时点";

    private const int FewestPairs = 3;

    /// <summary>A number stands in the text, a date stands in it, or half of what another text says.</summary>
    public static bool Says(string text, Value fact)
    {
        var plain = Numbers.Plain(fact);
        if (plain.IsNumber && Numbers.ToDecimal(plain) is { } number)
        {
            return SaysNumber(text, number);
        }

        var words = fact.ToString();
        return words.Length > 0 && (text.Contains(words, StringComparison.Ordinal) || (fact is not { Kind: ValueKind.Host } && SaysHalf(text, words)));
    }

    private static bool SaysNumber(string text, decimal number)
    {
        var digits = number.ToString("0.##########", CultureInfo.InvariantCulture);
        for (var at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsOfNumber(text[at - 1])) && (at + digits.Length == text.Length || (!IsOfNumber(text[at + digits.Length]) && !DayWords.Contains(text[at + digits.Length], StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return number == decimal.Truncate(number) && number is > 0 and < 100 && SaysInWords(text, (int)number);
    }

    // 三条意见, 两处: the figure in words, with a word behind it that counts, and not as a part of a longer one.
    private static bool SaysInWords(string text, int number)
    {
        var word = NumberWords.CountOf(number);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !"一二三四五六七八九十百第".Contains(text[at - 1], StringComparison.Ordinal)) && end < text.Length && "条个项件处次场人名户".Contains(text[end], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c == '.';

    // Two characters in a row are what a Chinese word mostly is: 增设护栏 is said by 建议增设防护栏. Fewer than three such pairs are one word, which is said or is not.
    private static bool SaysHalf(string text, string words)
    {
        var pairs = new List<string>();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (IsHan(words[i]) && IsHan(words[i + 1]) && words.Substring(i, 2) is var pair && !pairs.Contains(pair))
            {
                pairs.Add(pair);
            }
        }

        return pairs.Count >= FewestPairs && pairs.Count(pair => text.Contains(pair, StringComparison.Ordinal)) * 2 >= pairs.Count;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
