using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>RG2114: 3.45亿元 and not 3亿4500万元; 100多件 and 一百多户 in one text are two forms of one thing (GB/T 15835).</summary>
internal sealed partial class NumberForms : TextRule
{
    public override Rule Rule { get; } = new("RG2114", Severity.Info, new("数的写法", "How a number is written"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("带万、亿的数写成一个小数：3.45亿元，不写 3亿4500万元；一段文字里带“多”“余”的数都用数字或者都用汉字，不混用（100多件、一百多户）。", "Numbers with 万 and 亿 are one decimal: 3.45亿元, not 3亿4500万元. Numbers with 多 or 余 in one text are all in figures or all in characters."),
        Why = new("GB/T 15835 要求同一处写法一致。", "GB/T 15835 asks for one form in one place."),
        Mend = new("改成一种写法", "Use one form"),
        Raises = """
            period: 2024
            cases:
              - {title: 引水工程, story: 引水工程总投资3亿4500万元。}
            """,
        Passes = """
            period: 2024
            cases:
              - {title: 引水工程, story: 引水工程总投资3.45亿元。}
            """,
    };

    protected override string Signs => "万亿多余";

    protected override bool MayHold(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in TwoScales().Matches(text))
        {
            var whole = Number(match.Groups[1]);
            var better = match.Groups[2].Success ? Rounding.Plain(whole + (Number(match.Groups[3]) / 10000)) + "亿" : Rounding.Plain(whole + (Number(match.Groups[5]) / 10)) + "万";
            yield return new(match.Index, match.Length, new($"“{match.Value}”宜写成“{better}”", $"“{match.Value}” is better written “{better}”"));
        }

        if (InFigures().Match(text) is { Success: true } figures && InCharacters().Match(text) is { Success: true } characters)
        {
            yield return new(characters.Index, characters.Length, new($"“{characters.Value}”和“{figures.Value}”一处用汉字、一处用数字", $"“{characters.Value}” is in characters and “{figures.Value}” in figures"));
        }
    }

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,6})(?:(亿)([0-9]{1,4})万|(万)([0-9])千)")]
    private static partial Regex TwoScales();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?[十百千万亿]?[多余][万亿]?[件户人名条次个处场期项篇亩份家位]")]
    private static partial Regex InFigures();

    // 两百多户, 十余人; 第二十多 and 其余 are none.
    [GeneratedRegex(@"(?<![第0-9.])[一二两三四五六七八九十百千万]*[十百千万][多余][万亿]?[件户人名条次个处场期项篇亩份家位]")]
    private static partial Regex InCharacters();
}
