using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2109: an approximate number of two neighbours is written in characters without 、: 三四个 (GB/T 15835, 15834).</summary>
internal sealed partial class ApproximateNumbers : TextRule
{
    private const string Characters = "零一二三四五六七八九";

    public override Rule Rule { get; } = new("RG2109", Severity.Warning, new("概数写法", "How an approximate number is written"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("相邻两数连用表示概数的写汉字、不加顿号：三四个，不写 3、4个或 3-4个。第3、4选区，6、7月这样的列举，每季度2-3次这样的规定不算。", "Two neighbours that mean about so many are in characters without 、. Lists such as 第3、4选区 and 6、7月, and rules such as 每季度2-3次, are let pass."),
        Why = new("加了顿号就成了两个数。", "With 、 they are two numbers."),
        Mend = new("写成“三四个”；说不准的写“约4个”", "Write 三四个, or 约4个"),
        Raises = """
            period: 2024
            problems:
              - 每年只有3、4个代表主动走访
            """,
        Passes = """
            period: 2024
            problems:
              - 每年只有三四个代表主动走访，第3、4选区更少；小组每季度活动2-3次
            """,
    };

    protected override string Signs => "、-";

    protected override bool IsBetweenFigures => true;

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Pair().Matches(text))
        {
            var (low, high) = (match.Groups[1].Value[0] - '0', match.Groups[2].Value[0] - '0');
            if (high == low + 1 && !IsRule(text, match))
            {
                var words = $"{Characters[low]}{Characters[high]}{match.Groups[3].Value}";
                yield return new(match.Index, match.Length, new($"概数“{match.Value}”应写成“{words}”", $"“{match.Value}” should be “{words}”"))
                {
                    Help = new($"写成“{words}”；说不准的写“约{match.Groups[2].Value}{match.Groups[3].Value}”", $"Write {words}, or 约{match.Groups[2].Value}{match.Groups[3].Value}"),
                };
            }
        }
    }

    // 每季度2-3次, 每半年至少1-2次: how often something is to be done lies between the two.
    private static bool IsRule(string text, Match match) =>
        match.Value[1] == '-' && (match.Groups[3].Value is "次" or "遍") && text[..match.Index].LastIndexOfAny(['，', '。', '；', '、', '：']) is var from && text[(from + 1)..match.Index].Contains('每');

    [GeneratedRegex(@"(?<![第\d、.-])([1-9])[、-]([1-9])([个件人条次户名天项处场遍倍])(?!级)")]
    private static partial Regex Pair();
}
