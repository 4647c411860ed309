using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2101: what a form left to be filled in: XX年, ××村, ____, 20__年, **镇.</summary>
internal sealed partial class Masks : TextRule
{
    public override Rule Rule { get; } = new("RG2101", Severity.Error, new("没有填的占位符", "A placeholder left to be filled in"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里没有 XX年、20XX年、20__年、202_年、____、×××、**镇 这样的占位符。夹在外文字母里的（XXL）不算。", "No XX年, 20__年, ____, ×××, **镇 in any text. Letters of a foreign word (XXL) are no placeholder."),
        Why = new("占位符印进报告，就是没有写完的报告。", "Printed, it makes an unfinished report."),
        Mend = new("填上实际内容，或者删掉；有意隐去姓名的，写“某”，或者写明已核实的理由", "Fill it in or delete it; where a name is hidden on purpose, waive the rule with the reason"),
        MendInLedger = new("填上实际内容，或者删掉；有意隐去姓名的，写“某”", "Fill it in or delete it; where a name is hidden on purpose write 某"),
        Raises = """
            period: 2024
            trainings:
              - {date: 2024-05-15, topic: XX年代表法培训}
            """,
        Passes = """
            period: 2024
            trainings:
              - {date: 2024-05-15, topic: 2024年代表法培训（XXL 号马甲若干）}
            """,
    };

    protected override string Signs => "XxＸ×＿_*＊";

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (var match in Mask().EnumerateMatches(text))
        {
            return One(text, match.Index, match.Length);
        }

        return [];
    }

    // One a text: a form with one gap usually has many.
    private static TextFault[] One(string text, int index, int length) =>
        [new TextFault(index, length, new($"“{(text.Length <= 30 ? text.Replace('\n', ' ') : Around(text, index, length))}”里有没有填的占位符", $"“{Around(text, index, length)}” still holds a placeholder"))];

    [GeneratedRegex(@"(?<![A-Za-z])(?:[Xx]{2,}|[ＸxX×*＊_＿]{1,2}(?=年(?:\d{1,2}|[ＸxX×*＊_＿]{1,2})月|月(?:\d{1,2}|[ＸxX×*＊_＿]{1,2})日)|Ｘ{2,}|×{2,})(?![A-Za-z])|(?<=20\d?)[_＿Xx×*＊]{1,2}(?=年)|[_＿]{3,}|[*＊]{2,}(?=[镇乡县村区市省同人])")]
    private static partial Regex Mask();
}
