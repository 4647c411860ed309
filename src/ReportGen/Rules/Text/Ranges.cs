using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2108: a range of percentages or of 万 keeps its sign on both sides and has ～ between them (GB/T 15835).</summary>
internal sealed partial class Ranges : TextRule
{
    public override Rule Rule { get; } = new("RG2108", Severity.Warning, new("数值范围写法", "How a range is written"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("百分数和带万、亿的范围两边都写单位，中间用“～”：30%～40%、5万元～10万元，不写 30-40%、5-10万元。", "A range of percentages or of 万 and 亿 has its sign on both sides and ～ between: 30%～40%."),
        Why = new("5-10万元可以读成5元到10万元。", "5-10万元 may be read as from 5 yuan on."),
        Mend = new("写成 30%～40%、5万元～10万元", "Write 30%～40%, 5万元～10万元"),
        Raises = """
            period: 2024
            problems:
              - 代表参与率在30-40%之间
            """,
        Passes = """
            period: 2024
            problems:
              - 代表参与率在30%～40%之间
            """,
    };

    protected override string Signs => "%％万亿";

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Range().Matches(text))
        {
            var (low, high, sign) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value.Replace('％', '%'));
            yield return new(match.Index, match.Length, new($"范围“{match.Value}”应写成“{low}{sign}～{high}{sign}”", $"The range “{match.Value}” should be “{low}{sign}～{high}{sign}”"));
        }
    }

    [GeneratedRegex(@"(?<![\d.年月-])(\d+(?:\.\d+)?)[-–—－~～](\d+(?:\.\d+)?)([%％]|[万亿](?:元|人|亩|吨)?)")]
    private static partial Regex Range();
}
