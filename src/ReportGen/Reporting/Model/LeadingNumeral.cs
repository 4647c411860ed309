using System.Text.RegularExpressions;

namespace ReportGen.Reporting;

/// <summary>
/// The number with which an office begins each of its sentences (一是, 一要, （一）, 一、, 1., ①, 第一，). The report numbers them itself, in the order and the form of
/// its place, so the records' own number goes; what only looks like one (三要素, 一、二级公路, 1.5公里) is text.
/// </summary>
internal static partial class LeadingNumeral
{
    /// <summary>The text after the number; the text itself where it has none, or is nothing else.</summary>
    public static string Strip(string text)
    {
        var match = Numeral().Match(text);
        return match.Success && match.Length < text.Length ? text[match.Length..] : text;
    }

    [GeneratedRegex(@"^\s*(?:[第其](?:[一二三四五六七八九十]{1,3}|\d{1,2})[，、,：:]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][、，.]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:是|要(?![素件点求闻道害务职旨])|、(?![一二三四五六七八九十两\d])|[)）])|\d{1,2}[.．](?!\d)|[①-⑳][、.]?)\s*")]
    private static partial Regex Numeral();
}
