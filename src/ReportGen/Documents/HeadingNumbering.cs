using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Documents;

/// <summary>
/// Numbers the headings of a document, each level anew under its parent (GB/T 9704-2012 7.3.3: 一、（一）1.（1）). The numerals become text. A heading
/// whose author typed a numeral keeps it and is counted, so that nothing is numbered twice.
/// </summary>
public sealed partial class HeadingNumbering(params IReadOnlyList<NumeralForm> forms)
{
    /// <summary>一、（一）1.（1）</summary>
    public static HeadingNumbering Official { get; } = new(NumeralForm.Chinese, NumeralForm.ChineseInBrackets, NumeralForm.Arabic, NumeralForm.ArabicInBrackets);

    /// <summary>一、1.（1）: allowed where a report has two levels only.</summary>
    public static HeadingNumbering Short { get; } = new(NumeralForm.Chinese, NumeralForm.Arabic, NumeralForm.ArabicInBrackets);

    public static HeadingNumbering None { get; } = new();

    /// <summary>The author of the heading typed a numeral before it.</summary>
    internal static bool HasTypedNumeral(string text) => MayBegin(text) && TypedNumeral().IsMatch(text);

    // Nearly no heading does, and the first pattern that runs in a process costs some milliseconds.
    private static bool MayBegin(string text) =>
        text.AsSpan().TrimStart() is [var first, ..] && (char.IsDigit(first) || "第一二三四五六七八九十百（(".Contains(first, StringComparison.Ordinal));

    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var counters = new int[Heading.MaxLevel + 1];
        return [.. blocks.Select(block => block is Heading heading ? Number(heading, counters) : block)];
    }

    private Heading Number(Heading heading, int[] counters)
    {
        counters[heading.Level]++;
        Array.Clear(counters, heading.Level + 1, counters.Length - heading.Level - 1);
        return HasTypedNumeral(PlainText.Of(heading.Inlines)) ? heading : heading with { Numeral = Numeral(FormOf(heading.Level), counters[heading.Level]) };
    }

    private NumeralForm FormOf(int level) => level <= forms.Count ? forms[level - 1] : NumeralForm.None;

    private static string Numeral(NumeralForm form, int number) => form switch
    {
        NumeralForm.Chinese => ChineseNumeral.Of(number) + "、",
        NumeralForm.ChineseInBrackets => "（" + ChineseNumeral.Of(number) + "）",
        NumeralForm.Arabic => number.ToString(CultureInfo.InvariantCulture) + ".",
        NumeralForm.ArabicInBrackets => "（" + number.ToString(CultureInfo.InvariantCulture) + "）",
        _ => "",
    };

    [GeneratedRegex(@"^\s*(第?[一二三四五六七八九十百]+([、．.]|[章节部][分]?)|[（(]([一二三四五六七八九十]+|\d{1,2})[)）]|\d{1,2}([、．]|\.(?!\d)))")]
    private static partial Regex TypedNumeral();
}
