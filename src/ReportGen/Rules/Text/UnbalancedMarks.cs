using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2107: （）, 《》 and “” come in pairs.</summary>
internal sealed class UnbalancedMarks : TextRule
{
    private const string Openers = "（《“";
    private const string Closers = "）》”";

    public override Rule Rule { get; } = new("RG2107", Severity.Warning, new("标点不成对", "Marks that are not paired"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("一段文字里的（）、《》、“”成对。", "The brackets and quotation marks of a text are paired."),
        Why = new("多半是漏了或多了一半。", "One half was dropped, or is too many."),
        Mend = new("补上另一半，或者删去多余的", "Add the other half, or delete the one too many"),
        Raises = """
            period: 2024
            problems:
              - 学习《代表法的人还不多
            """,
        Passes = """
            period: 2024
            problems:
              - 学习《代表法》的人还不多
            """,
    };

    protected override string Signs => Openers + Closers;

    // The first one of a text: what comes behind it is out of step too.
    protected override IEnumerable<TextFault> Find(string text)
    {
        var open = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.Contains(text[i], StringComparison.Ordinal))
            {
                open.Add(i);
            }
            else if (Closers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closer)
            {
                if (open.Count == 0)
                {
                    return [At(text, i, "没有左边的一半", "has no left half")];
                }

                if (text[open[^1]] != Openers[closer])
                {
                    return [At(text, open[^1], "没有右边的一半", "has no right half")];
                }

                open.RemoveAt(open.Count - 1);
            }
        }

        return open.Count > 0 ? [At(text, open[^1], "没有右边的一半", "has no right half")] : [];
    }

    private static TextFault At(string text, int index, string chinese, string english) =>
        new(index, 1, new($"“{Around(text, index, 1)}”里的{text[index]}{chinese}", $"{text[index]} in “{Around(text, index, 1)}” {english}"));
}
