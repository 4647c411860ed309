using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2106: a figure that numbers a line takes a point, not 、; nothing stands behind （一） and ①; and something follows the number.</summary>
internal sealed partial class NumberedLines : TextRule
{
    public override Rule Rule { get; } = new("RG2106", Severity.Warning, new("序号写法", "How a line is numbered"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("行首的“1、”写成“1.”；“（一）”“（1）”“①”后面不加顿号、句点；“一、”“（一）”“1.”后面有内容；“1是”写成“一是”。", "A line begins with 1. and not 1、; no 、 or point stands behind （一）, （1） or ①; something follows 一、, （一） or 1.; 一是 is in characters."),
        Why = new("公文的序号依次是一、（一）1.（1），顿号只跟不带括号的汉字；只有序号没有内容的一行是没写完。", "Official prose numbers 一、（一）1.（1）; a number alone is an unfinished line."),
        Mend = new("改成“1.”“（一）”“一是”；没有内容的补上或者删去", "Write 1., （一） or 一是; complete or delete an empty line"),
        Raises = """
            period: 2024
            experiences:
              - 1、监督的题目从选民反映最多的事情里选
            """,
        Passes = """
            period: 2024
            experiences:
              - 1.监督的题目从选民反映最多的事情里选
            """,
    };

    protected override string Signs => "、）.是";

    // A short number at the head of some line, or a figure before 是.
    protected override bool MayHold(ReadOnlySpan<char> text)
    {
        var atHead = true;
        foreach (var c in text)
        {
            if (c is '\n' or '\r')
            {
                atHead = true;
            }
            else if (atHead && !char.IsWhiteSpace(c))
            {
                if (char.IsAsciiDigit(c) || c is '（' or '(' or (>= '①' and <= '⑳') || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal))
                {
                    return true;
                }

                atHead = false;
            }
        }

        return text.IndexOf('是') is > 0 and var at && text[..at].IndexOfAnyInRange('0', '9') >= 0;
    }

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in FigureAndComma().Matches(text))
        {
            var mark = match.Groups[1];
            yield return new(mark.Index, mark.Length, new($"行首的“{mark.Value}”应写“{mark.Value[..^1]}.”", $"“{mark.Value}” at the head of a line should be “{mark.Value[..^1]}.”"));
        }

        foreach (Match match in BracketAndMark().Matches(text))
        {
            var mark = match.Groups[1];
            yield return new(mark.Index, mark.Length, new($"“{mark.Value}”应写“{mark.Value[..^1]}”，后面不加标点", $"“{mark.Value}” should be “{mark.Value[..^1]}” without a mark behind it"));
        }

        foreach (Match match in NumberAlone().Matches(text))
        {
            var mark = match.Groups[1];
            yield return new(mark.Index, mark.Length, new($"“{mark.Value}”后面没有内容", $"Nothing follows “{mark.Value}”"));
        }

        foreach (Match match in FigureIs().Matches(text))
        {
            var mark = match.Groups[1];
            yield return new(mark.Index, mark.Length, new($"“{mark.Value}”应写汉字，如“一是”", $"“{mark.Value}” is written in characters, as “一是”"));
        }
    }

    [GeneratedRegex(@"^[ \t]*(\d{1,2}、)(?=[^\s\d])", RegexOptions.Multiline)]
    private static partial Regex FigureAndComma();

    [GeneratedRegex(@"^[ \t]*((?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳])[、.．])(?=[^\s（(①-⑳])", RegexOptions.Multiline)]
    private static partial Regex BracketAndMark();

    [GeneratedRegex(@"^[ \t]*([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"(?:^|[。；：，])(\d是)", RegexOptions.Multiline)]
    private static partial Regex FigureIs();
}
