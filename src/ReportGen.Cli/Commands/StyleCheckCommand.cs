using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Docx;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen style check DOCX</c>: the layout of any Word document, clause by clause of GB/T 9704-2012.</summary>
internal static class StyleCheckCommand
{
    public static ArgumentSpec Document { get; } = new(new("文档", "DOCX"), new("要检查的 Word 文档（.docx），Word、WPS、LibreOffice 存的都可以", "the Word document to check (.docx), of any program")) { Offered = Offered.Files };

    public static OptionSpec Style { get; } = new("--style", new("照哪种版式做的：gbt9704、常用版式或文件（默认项目的，没有用 gbt9704）；它声明的差异不算错", "gbt9704, house or a file (default: the project's); what it declares is no fault"))
    {
        Value = new("版式", "STYLE"),
        Offered = new(PathKind.File, () => PageStyleNames.All),
    };

    public static OptionSpec Format { get; } = new("--format", new("用哪种形式列出（默认 text）", "the form of the list (text by default)"))
    {
        Value = new("形式", "FORM"),
        Choices =
        [
            new("text", new("给人看", "for people"), "文字"),
            new("json", new("给别的程序用", "for other programs")),
        ],
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "style check",
        Summary = new("查版式：对照公文格式国家标准（GB/T 9704-2012）逐条检查 Word 文档", "check a Word document against GB/T 9704-2012, clause by clause"),
        Details =
        [
            new("每条写明要求、现在的样子、符合不符合、在哪里；只看，不改文件。", "Every clause: what it asks, what was found, whether it conforms, and where. Nothing is changed."),
            new("有不符合的，返回 1；版式文件声明的差异不算。", "The exit code is 1 if something deviates; what the style declares does not count."),
        ],
        Arguments = [Document],
        Options = [Style, Format],
        Examples =
        [
            new("reportgen style check 总结.docx", new("对照国家标准检查", "against the standard")),
            new("reportgen style check 总结.docx --style 常用版式", new("照常用版式做的：28磅行距、页码居中不算错", "made in the house style: its differences are no faults")),
            new("reportgen style check 总结.docx --format json", new("结果给别的程序用", "for other programs")),
        ],
        Run = (arguments, context) => Run(arguments.Words[0], arguments.Value(Style), arguments.Value(Format) ?? "text", context),
    };

    private static int Run(string path, string? style, string format, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var found = StyleCheck.Check(context.Environment.Workspace, path, style, bag);
        context.Report(bag.Sorted());
        if (found is null)
        {
            return ExitCode.Of(bag.Items, Severity.Error);
        }

        if (format == "json")
        {
            context.Write(stream => LayoutJson.Write(stream, path, found.Style, found.Verdict, context.Language));
        }
        else
        {
            LayoutText.Print(path, found, context);
        }

        return found.Verdict.HasFaults ? ExitCode.Findings : ExitCode.Done;
    }
}
