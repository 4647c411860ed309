using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>Numbers as sentences have them: 12, 98。9%, 近5000, 30余, 二十三.</summary>
internal static class NumberInText
{
    /// <summary>The part of a pattern that takes a number; <see cref="Read"/> understands what it matched.</summary>
    public const string Pattern = @"(?<n>(?:近|约|不少于|超过|至少)?(?:\d+(?:[.。]\d+)?(?:[多余]?[万亿]|[多余])?[多余]?|[一二两三四五六七八九十百千]+[多余]?))";

    /// <summary>A rate with its sign, the decimal point of whatever kind.</summary>
    public const string RatePattern = @"(?<n>\d+(?:[.。]\d+)?)[%％]";

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
}
