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

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">What was named as a template.</param>
    /// <param name="what">What it is.</param>
    /// <param name="help">What to do.</param>
    public static void NotATemplate(this DiagnosticBag bag, string path, Message what, Message help) => bag.Report(
        TemplateRules.NotATemplate,
        Location.None,
        new($"“{path}”是{what.Chinese}，不是模板", $"“{path}” is {what.English}, no template"),
        help: help);

    /// <summary>The name of a partial, or of the check sheet, stands where the template of a report is wanted.</summary>
    public static void NotOfAReport(this DiagnosticBag bag, string word) => bag.Report(
        TemplateRules.NoSuchTemplate,
        Location.None,
        new($"“{word}”不是整份报告的模板", $"“{word}” is not the template of a whole report"),
        help: new(
            $"写 annual 这样的；要改“{word}”，用 reportgen template new {word} 复制到项目里改，写报告时自己会用",
            $"name one such as annual; to change “{word}”, copy it into the project with reportgen template new {word}, and reports use it"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="name">The text template that is asked for.</param>
    /// <param name="used">The project's Word template of that kind.</param>
    public static void WordIsUsed(this DiagnosticBag bag, string name, string used) => bag.Report(
        TemplateRules.WordIsUsed,
        Location.None,
        new($"这种材料现在用的是 Word 模板“{used}”，不是“{name}”", $"this kind of report is written by the Word template “{used}”, not by “{name}”"),
        help: new($"要改用文字模板，先把“{used}”改名或移走；只想看程序自带的，reportgen template new {name} -o -", $"to write it by the text template, move “{used}” away first; to look at the shipped one, reportgen template new {name} -o -"));

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
