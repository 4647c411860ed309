using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2112: no 、 between adjacent 《》 or “” (GB/T 15834 4.5), and no …… together with 等.</summary>
internal sealed partial class AdjacentQuotes : TextRule
{
    public override Rule Rule { get; } = new("RG2112", Severity.Warning, new("多余的顿号或省略号", "A mark too many"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("相邻的书名号、引号之间不加顿号：《代表法》《选举法》；省略号和“等”不连用。名单字段里的顿号是分隔，不受限制。", "No 、 between adjacent 《》 or “”; not …… and 等 together. In lists of names 、 separates and is free."),
        Why = new("GB/T 15834 规定标有书名号、引号的并列成分之间不用顿号；很多单位仍习惯加，可以在设置的“规则”里关闭。", "GB/T 15834 says so; many offices still write it, and may turn the rule off."),
        Mend = new("删去中间的顿号，或者去掉省略号", "Delete it"),
        Raises = """
            period: 2024
            trainings:
              - {date: 2024-05-15, topic: 学习《代表法》、《选举法》}
            """,
        Passes = """
            period: 2024
            trainings:
              - {date: 2024-05-15, topic: 学习《代表法》《选举法》}
            """,
    };

    protected override string Signs => "》”…";

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Between().Matches(text))
        {
            yield return new(match.Index + 1, 1, new($"“{match.Value}”中间的顿号多余", $"“、” in “{match.Value}” is one mark too many"));
        }

        foreach (Match match in Ellipsis().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"“{match.Value}”：省略号和“等”不连用", $"“{match.Value}”: an ellipsis and 等 say the same"));
        }
    }

    [GeneratedRegex("》、《|”、“")]
    private static partial Regex Between();

    [GeneratedRegex("…+等|等…+")]
    private static partial Regex Ellipsis();
}
