using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2110: a decimal point written as a Chinese full stop (98。9%) or as 、 (3、5万元).</summary>
internal sealed partial class DecimalMarks : TextRule
{
    public override Rule Rule { get; } = new("RG2110", Severity.Error, new("小数点写成了别的标点", "A decimal point of another kind"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("小数点写“.”，不写成“。”（98。9%）；带%、万、亿、公里、亩、元的小数不写成“3、5”，后一种是警告，因为也可能是列举。", "A decimal point is a point: 98。9% is an error; 3、5万元 is a warning, since it may be a list."),
        Why = new("写成句号，一个数就断成了两个。", "A full stop breaks one number into two."),
        Mend = new("改成“.”", "Write a point"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, summary: 代表参会率98。9%。}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, summary: 代表参会率98.9%。}
            """,
    };

    protected override string Signs => "。、";

    protected override bool IsBetweenFigures => true;

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in FullStop().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"“{match.Value}”的小数点写成了句号", $"The decimal point of “{match.Value}” is a full stop"))
            {
                Help = new($"写成 {match.Value.Replace('。', '.')}", $"write {match.Value.Replace('。', '.')}"),
            };
        }

        foreach (Match match in Comma().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"“{match.Value}”像是小数点写成了顿号", $"The decimal point of “{match.Value}” seems to be “、”"))
            {
                Severity = Severity.Warning,
                Help = new($"是小数写成 {match.Value.Replace('、', '.')}；是两个数，写明各自的单位", $"write {match.Value.Replace('、', '.')}, or give each number its unit"),
            };
        }
    }

    // 共98。2024年… ends a sentence: what follows is a date.
    [GeneratedRegex(@"\d+。\d{1,3}(?![\d年月日时点])")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<![第\d、])\d+、\d{1,2}(?:[%％万亿亩]|公里|千米|平方|元)")]
    private static partial Regex Comma();
}
