using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>One method a finding of this room.</summary>
internal static class DocxDiagnostics
{
    public static void ReportStyleValue(this DiagnosticBag bag, Location at, string key, string text, Message expected) =>
        bag.Report(
            DocxRules.StyleValue,
            at,
            new($"版式“{key}”的值“{text}”不对", $"'{text}' is no value for the style key '{key}'"),
            help: new($"要写{expected.Chinese}", $"write {expected.English}"));

    public static void ReportUnknownStyleKey(this DiagnosticBag bag, Location at, string key, string? nearest) =>
        bag.Report(
            DocxRules.UnknownStyleKey,
            at,
            new($"版式里没有“{key}”这一项", $"a style has no key '{key}'"),
            help: nearest is null
                ? new("可用的项见 templates/styles/gbt9704.yaml", "the keys are those of templates/styles/gbt9704.yaml")
                : new($"是不是“{nearest}”？", $"did you mean '{nearest}'?"));
}
