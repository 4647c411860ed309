using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2113: no characters without a width in texts and names.</summary>
internal sealed class ZeroWidthCharacters : TextRule
{
    private const string Example = "\u200B";

    public override Rule Rule { get; } = new("RG2113", Severity.Warning, new("看不见的零宽字符", "A character that cannot be seen"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字和姓名里没有零宽空格（U+200B）、字节序标记（U+FEFF）一类看不见的字符。", "Texts and names hold no zero-width space (U+200B), byte order mark (U+FEFF) or other character that cannot be seen."),
        Why = new("多半是从网页、聊天软件粘贴来的。看不出来，但夹着它的姓名、单位同别处对不上，印出来断行也会断错。", "They come by pasting. A name that holds one does not match the same name elsewhere, and lines break in the wrong place."),
        Mend = new("删掉它，或者用 reportgen validate --fix 一次改好", "Delete it; reportgen validate --fix does so"),
        MendInLedger = new("把这一格的内容重新打一遍", "Type the cell's content anew"),
        Raises = $$"""
            period: 2024
            problems:
              - 代表小组{{Example}}活动不够经常
            """,
        Passes = """
            period: 2024
            problems:
              - 代表小组活动不够经常
            """,
    };

    protected override string Signs => ZeroWidth.All;

    protected override IEnumerable<TextFault> Find(string text)
    {
        for (var i = ZeroWidth.IndexIn(text); i >= 0; i = ZeroWidth.IndexIn(text, i + 1))
        {
            var (before, behind) = (text[Math.Max(0, i - 4)..i], text[(i + 1)..Math.Min(text.Length, i + 5)]);
            yield return new(i, 1, (before.Length, behind.Length) switch
            {
                (0, _) => new($"“{behind}”前面有看不见的字符 U+{(int)text[i]:X4}", $"An invisible character U+{(int)text[i]:X4} before “{behind}”"),
                (_, 0) => new($"“{before}”后面有看不见的字符 U+{(int)text[i]:X4}", $"An invisible character U+{(int)text[i]:X4} behind “{before}”"),
                _ => new($"“{before}”和“{behind}”之间有看不见的字符 U+{(int)text[i]:X4}", $"An invisible character U+{(int)text[i]:X4} between “{before}” and “{behind}”"),
            })
            {
                Replacement = "",
            };
        }
    }
}
