using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>What is wrong with the name of a template, in words.</summary>
internal static class TemplateDiagnostics
{
    public static void NoSuchTemplate(this DiagnosticBag bag, string word, IEnumerable<string> known) => bag.Report(
        TemplateRules.NoSuchTemplate,
        Location.None,
        new($"没有“{word}”这个模板", $"there is no template “{word}”"),
        help: NearestName.Of(word, known) is { } near
            ? new($"是不是“{near}”？", $"did you mean “{near}”?")
            : new("reportgen template list --all 列出全部模板", "reportgen template list --all lists them all"));

    public static void NotShipped(this DiagnosticBag bag, string name) => bag.Report(
        TemplateRules.NotShipped,
        Location.None,
        new($"“{name}”是自己写的模板，程序没有带同名的", $"“{name}” is a template of your own; none of that name is shipped"));

    public static void NoShadow(this DiagnosticBag bag, string name, string folder) => bag.Report(
        TemplateRules.NoShadow,
        Location.None,
        new($"“{folder}”里没有“{name}”，用的就是程序自带的", $"“{folder}” has no “{name}”; the shipped one is used"),
        help: new($"要改它，先抄一份：reportgen template new {name}", $"to change it, copy it first: reportgen template new {name}"));
}
