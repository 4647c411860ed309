using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>Numbers as sentences have them: 12, 98。9%, 近5000, 30余, 二十三.</summary>
internal static class NumberInText
{
    private const string Numerals = "一二两三四五六七八九十百千";

    private static readonly string[] s_before = ["近", "约", "不少于", "超过", "至少"];

    public static Quantity? Read(string written)
    {
        var text = written.Replace('。', '.');
        if (QuantityParser.Parse(text, [], whole: false, out var quantity) == QuantityFault.None)
        {
            return quantity;
        }

        return ChineseNumber.TryParse(text.TrimEnd('余', '多'), out var number)
            ? Quantity.Of(number) with { Qualifier = text[^1] is '余' or '多' ? Qualifier.Over : Qualifier.Exact }
            : null;
    }

    /// <summary>The length of the number at the beginning of a text, with what qualifies it: 近5000, 2.5万余, 三十多; 0 where none begins there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var word in s_before)
        {
            if (text.StartsWith(word))
            {
                length = word.Length;
                break;
            }
        }

        if (FiguresAt(text[length..]) is > 0 and var figures)
        {
            length += figures;
            var over = length < text.Length && text[length] is '多' or '余' ? 1 : 0;
            length += length + over < text.Length && text[length + over] is '万' or '亿' ? over + 1 : over;
        }
        else
        {
            var start = length;
            while (length < text.Length && Numerals.Contains(text[length], StringComparison.Ordinal))
            {
                length++;
            }

            if (length == start)
            {
                return 0;
            }
        }

        return length < text.Length && text[length] is '多' or '余' ? length + 1 : length;
    }

    /// <summary>The length of the figures at the beginning of a text, the decimal point of whatever kind: 98, 98.1, 98。9; 0 where none stand there.</summary>
    public static int FiguresAt(ReadOnlySpan<char> text)
    {
        var length = Digits(text);
        return length > 0 && length < text.Length && text[length] is '.' or '。' && Digits(text[(length + 1)..]) is > 0 and var decimals ? length + 1 + decimals : length;
    }

    /// <summary>No number is among both: 30余 and 32 agree, 12 and 13 do not. What is not known contradicts nothing.</summary>
    public static bool Contradicts(Quantity said, Quantity recorded)
    {
        if (!said.IsKnown || !recorded.IsKnown)
        {
            return false;
        }

        var (a, b) = (DeclaredRange.Of(said), DeclaredRange.Of(recorded));
        return a.Low > b.High || b.Low > a.High;
    }

    /// <summary>A printed rate against the exact one, at the decimals it was printed with.</summary>
    public static bool RateDiffers(Quantity said, decimal exact) => said.Value is { } value && Rounding.Round(exact, said.Decimals) != value;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
