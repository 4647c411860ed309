using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2104: the percent sign is half-width.</summary>
internal sealed class PercentSigns : TextRule
{
    public override Rule Rule { get; } = new("RG2104", Severity.Warning, new("全角百分号", "A full-width percent sign"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里的百分号是半角的 %。", "The percent sign in texts is %."),
        Why = new("程序算出的比率都用半角，两种混在一篇里不一致。", "Computed rates print the half-width sign; two forms in one document differ."),
        Mend = new("改成 %，或者用 reportgen validate --fix 一次改好", "Write %; reportgen validate --fix does so"),
        MendInLedger = new("改成 %", "Write %"),
        Raises = """
            period: 2024
            problems:
              - 代表参与率只有90％左右
            """,
        Passes = """
            period: 2024
            problems:
              - 代表参与率只有90%左右
            """,
    };

    protected override string Signs => "％";

    protected override IEnumerable<TextFault> Find(string text)
    {
        for (var i = text.IndexOf('％'); i >= 0; i = text.IndexOf('％', i + 1))
        {
            yield return new(i, 1, new($"“{Around(text, i, 1)}”里的百分号是全角", $"The percent sign in “{Around(text, i, 1)}” is full-width")) { Replacement = i > 0 ? "%" : null };
        }
    }
}
