using System.Text.RegularExpressions;

namespace ReportGen.Reporting;

/// <summary>
/// The number with which an office begins each of its sentences (一是, 一要, （一）, 一、, 1., ①, 第一，). The report numbers them itself, in the order and the form of
/// its place, so the records' own number goes; what only looks like one (三要素, 一、二级公路, 1.5公里) is text.
/// </summary>
internal static partial class LeadingNumeral
{
    // 五一、端午期间, 十一、中秋值班: holidays are no numbers of sentences, and 五一 is no numeral.
    private const string Number = @"(?:十一(?!、(?:国庆|中秋|元旦|春节|重阳|假))|十[二三四五六七八九]?(?![一二三四五六七八九十])|[二三四五六七八九]十[一二三四五六七八九]?|[一二三四五六七八九](?![一二三四五六七八九十])|\d{1,2})";

    // （一）, ①: nothing else looks like them, wherever in a sentence they stand.
    private const string Enclosed = "[（(]" + Number + "[）)][、，.]?|[①-⑳][、.]?";

    // Of 第一、第三小组, 一、二组 and 一要、十要十不要 the number is part of what is said.
    private const string Bare =
        "[第其]" + Number + @"(?:[，,：:](?!第)|、(?![第一二三四五六七八九十两\d]))|" +
        Number + @"(?:是|要(?![素件点求闻道害务职旨一二三四五六七八九十两\d])|、(?![一二三四五六七八九十两\d])|[)）])|\d{1,2}[.．](?!\d)";

    /// <summary>
    /// The text after the number; the text itself where it has none, is nothing else, or is a whole list in one (一是监督不深；二是学习不够), which is told as the office wrote it.
    /// </summary>
    public static string Strip(string text)
    {
        // Nearly all texts begin with none, and no pattern need be run for them.
        if (text.AsSpan().TrimStart() is not [var first, ..] || !(char.IsDigit(first) || first is (>= '①' and <= '⑳') or '（' or '(' || Beginnings.Contains(first, StringComparison.Ordinal)))
        {
            return text;
        }

        var match = Numeral().Match(text);
        return match.Success && match.Length < text.Length && !HasAnother(text, match) ? text[match.Length..] : text;
    }

    private const string Beginnings = "第其一二三四五六七八九十";

    private static bool HasAnother(string text, Match first)
    {
        var form = FormOf(first);
        for (var next = Further().Match(text, first.Length); next.Success; next = next.NextMatch())
        {
            if (FormOf(next) == form)
            {
                return true;
            }
        }

        return false;
    }

    // 一是 and 二是 are of one form; 一是 and 一要, 1. and （1） are not.
    private static string FormOf(Match numeral) => Figures().Replace(numeral.Value, "");

    [GeneratedRegex(@"^\s*(?:" + Enclosed + "|" + Bare + @")\s*")]
    private static partial Regex Numeral();

    [GeneratedRegex(Enclosed + @"|(?<=[，。；、：！？,;:\s])(?:" + Bare + ")")]
    private static partial Regex Further();

    [GeneratedRegex(@"[一二三四五六七八九十\d①-⑳\s]")]
    private static partial Regex Figures();
}
