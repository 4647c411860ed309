using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>The forms in which findings are the product, one printer each.</summary>
internal static class FindingsFormat
{
    public static OptionSpec Option { get; } = new("--format", new("用哪种形式列出（默认 full）", "the form of the list (full by default)"))
    {
        Value = new("形式", "FORM"),
        Choices =
        [
            new("full", new("给人看：原文、位置、怎么改", "for people: the line, the place, how to mend it")),
            new("concise", new("一处一行，给编辑器用", "one line each, for editors")),
            new("json", new("给别的程序用", "for other programs")),
            new("sarif", new("SARIF 2.1.0，给代码检查平台用", "SARIF 2.1.0, for code scanning")),
            new("github", new("GitHub 流水线的标注", "annotations of a GitHub workflow")),
        ],
    };

    public static void Print(string? format, IReadOnlyList<Diagnostic> findings, IReadOnlyList<WaivedFinding> waived, CommandContext context)
    {
        switch (format)
        {
            case "concise":
                ConcisePrinter.Print(findings, context.Output, context.Language);
                break;
            case "json":
                JsonPrinter.Print(findings, waived, context.Output, context.Language);
                break;
            case "sarif":
                new SarifPrinter(ProgramVersion.Text, context.Language).Print(findings, waived, context.Output);
                break;
            case "github":
                GitHubPrinter.Print(findings, context.Output, context.Language);
                break;
            default:
                new FullPrinter(context.Output, context.Language, context.Environment is { OutputIsTerminal: true, MayColor: true }) { CanBeConcise = true }.Print(findings);
                break;
        }
    }
}
