using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2103: punctuation behind a Chinese character is full-width (GB/T 15834), and a bracket is closed as it was opened.</summary>
internal sealed class HalfWidthPunctuation : TextRule
{
    private const string Half = ",;:!?()";
    private const string Full = "，；：！？（）";

    public override Rule Rule { get; } = new("RG2103", Severity.Warning, new("汉字后面的半角标点", "Half-width punctuation after a Chinese character"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("汉字（和中文标点）后面的逗号、分号、冒号、问号、叹号、括号用全角；与半角左括号成对的右括号一起算。", "Comma, semicolon, colon, marks and brackets after a Chinese character are full-width, and so is the bracket that closes one."),
        Why = new("公文用中文标点；半角标点在 Word 里字距也不对。", "Official prose has Chinese punctuation; half-width marks are also set wrongly."),
        Mend = new("改成全角，或者用 reportgen validate --fix 一次改好", "Make it full-width; reportgen validate --fix does so"),
        MendInLedger = new("改成全角", "Make it full-width"),
        Raises = """
            period: 2024
            problems:
              - 监督的深度不够;培训偏少
            """,
        Passes = """
            period: 2024
            problems:
              - 监督的深度不够；培训偏少
            """,
    };

    protected override string Signs => Half;

    protected override IEnumerable<TextFault> Find(string text)
    {
        var opened = new Stack<bool>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Half.IndexOf(text[i], StringComparison.Ordinal);
            if (mark < 0)
            {
                continue;
            }

            var isWrong = i > 0 && IsChinese(text[i - 1]);
            if (text[i] == '(')
            {
                isWrong |= i + 1 < text.Length && IsChinese(text[i + 1]);
                opened.Push(isWrong);
            }
            else if (text[i] == ')')
            {
                isWrong = opened.TryPop(out var wasWrong) ? wasWrong : isWrong;
            }

            if (isWrong)
            {
                var full = Full[mark].ToString();
                yield return new(i, 1, new($"“{Around(text, i, 1)}”里的“{text[i]}”是半角，应为“{full}”", $"“{text[i]}” in “{Around(text, i, 1)}” is half-width; write “{full}”")) { Replacement = full };
            }
        }
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff' or '》' or '”' or '）' or '、';
}
