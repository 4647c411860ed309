using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What keeps a report from being made, in words.</summary>
internal static class ReportDiagnostics
{
    public static void NoTemplateFor(this DiagnosticBag bag, EnumValue kind) => bag.Report(
        ReportRules.NoTemplate,
        Location.None,
        new($"没有“{kind.Label}”这种报告的模板", $"there is no template for the kind “{kind.Key}”"),
        help: new(
            $"能写的有：{string.Join("、", ReportKind.All.Select(k => k.Name.Label))}；用 --kind 换一种，用 --period 取其中一段，或者用 --template 给出自己的模板",
            $"there are {string.Join(", ", ReportKind.All.Select(k => k.Name.Key))}; choose one with --kind, a part with --period, or a template of your own with --template"));

    public static void NoStyle(this DiagnosticBag bag, string name, Location at) => bag.Report(
        ReportRules.NoStyle,
        at,
        new($"没有“{name}”这个版式", $"there is no page style “{name}”"),
        help: new("写 gbt9704，或者版式文件的名字（放在项目文件旁边）", "write gbt9704, or the name of a style file beside the project file"));
}
