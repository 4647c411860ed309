using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen build FILE…</c>, also without the verb: records to documents.</summary>
internal static class BuildCommand
{
    public static OptionSpec Output { get; } = new("--output", new("写到哪里（默认写在记录旁边；配合 --each 时写文件夹名）", "where to write (beside the records by default; with --each a folder)"))
    {
        Aliases = ["-o"],
        Value = new("路径", "PATH"),
        Offered = Offered.Files,
    };

    public static OptionSpec Format { get; } = new("--format", new("写成什么格式，可以写几种，用逗号隔开（默认看 -o 的结尾，没有就是 docx）", "what to write, several with commas (by default the ending of -o, else docx)"))
    {
        Value = new("格式", "FORMAT"),
        IsList = true,
        Choices = [new("docx", new("Word 文档", "Word document"), "word"), new("md", new("Markdown 文本", "Markdown text"), "markdown"), new("html", new("网页", "web page"))],
    };

    public static OptionSpec Kind { get; } = new("--kind", new("哪一种报告（默认按期间定）", "the kind of report (follows from the period by default)"))
    {
        Value = new("种类", "KIND"),
        Choices = [.. ReportKind.All.Select(kind => new Choice(kind.Name.Key, kind.Summary, [.. kind.Name.Names]))],
    };

    public static OptionSpec Template { get; } = new("--template", new("用自己的模板，或者 template list 列出的一份报告的模板", "a template of your own, or of a report that template list shows"))
    {
        Value = new("模板", "TEMPLATE"),
        Offered = new(PathKind.File, () => TemplateFiles.ShippedReports),
    };

    public static OptionSpec Style { get; } = new("--style", new("换版式：常用版式，或者自己的版式文件（默认 GB/T 9704—2012）", "another page style: house or a file of your own (GB/T 9704-2012 by default)"))
    {
        Value = new("版式", "STYLE"),
        Offered = new(PathKind.File, () => PageStyleNames.All),
    };

    public static OptionSpec Each { get; } = new("--each", new("每个文件各写一份，不合成一份", "one document a file, instead of one of all"));

    public static OptionSpec Draft { get; } = new("--draft", new("草稿：缺少文字的地方加 Word 批注提醒", "a draft: Word comments where text is missing"));

    public static OptionSpec CheckSheet { get; } = new("--check-sheet", new("同时写一份数字核对表：每个数字在哪句话里、怎么算的、算了哪些记录", "also write a sheet that traces every figure: its sentence, formula and records"));

    public static OptionSpec Annotate { get; } = new("--annotate", new("Word 模板有错时，另存一份带批注的模板，批注指出错在哪里", "where a Word template has errors, write a copy of it with comments at them"));

    public static OptionSpec Force { get; } = new("--force", new("文档写好后有人改过，也照样覆盖", "overwrite a document that was edited after it was built"));

    public static OptionSpec KeepFindings { get; } = new("--keep-findings", new($"发现问题的，在记录旁边另存一份 {FindingsFile.Name}", $"where anything is found, keep it beside the records as {FindingsFile.Name}"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "build",
        Summary = new("写总结：读记录，核对、统计，写出 Word 文档", "read records, check and count them, and write the summary in Word"),
        Details =
        [
            new(
                "文档写在记录旁边，名字如“清河镇人大2024年工作总结.docx”，写完显示它的路径。\n有错误就不写，并说明错在哪一行、怎么改；警告只提醒，照样写。",
                "The document is written beside the records, and its path is printed.\nErrors in the records stop it and are shown with their lines; warnings are only shown."),
        ],
        Arguments = [SharedOptions.Files],
        Options = [Output, Format, SharedOptions.Period, Kind, Template, Style, Each, Draft, CheckSheet, Annotate, KeepFindings, SharedOptions.Previous, Force, SharedOptions.FailOn],
        Examples =
        [
            new("reportgen 2024.yaml", new("写出 2024 年的工作总结", "write the summary of 2024")),
            new("reportgen build 2024.yaml --period 2024年上半年", new("从同一个文件写半年总结", "the half-year summary, from the same file")),
            new("reportgen build 2024.yaml -o 总结.docx", new("自己定文件名", "choose the file name")),
            new("reportgen build 各镇 --each -o 输出", new("文件夹里每个文件各写一份", "one document for each file of a folder")),
            new("reportgen build 2024.yaml --check-sheet", new("总结和给签发人看的数字核对表", "the summary, and the sheet of its figures for the one who signs")),
            new("reportgen build 2024.yaml --format docx,md", new("同时写 Word 和 Markdown", "Word and Markdown at once")),
        ],
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static BuildRequest RequestOf(ParsedArguments arguments) => new()
    {
        Files = arguments.Words,
        Kind = arguments.Value(Kind),
        Period = arguments.Value(SharedOptions.Period),
        Template = arguments.Value(Template),
        Output = arguments.Value(Output),
        Formats = arguments.Has(Format) ? arguments.Values(Format) : [FormatOf(arguments.Value(Output))],
        Style = arguments.Value(Style),
        Previous = arguments.Value(SharedOptions.Previous),
        Each = arguments.Has(Each),
        Draft = arguments.Has(Draft),
        CheckSheet = arguments.Has(CheckSheet),
        Annotate = arguments.Has(Annotate),
        Force = arguments.Has(Force),
        KeepFindings = arguments.Has(KeepFindings),
        FailOn = SharedOptions.SeverityOf(arguments),
    };

    // The ending of a file that the caller named says what it is to be.
    private static string FormatOf(string? output) =>
        Format.Choices.FirstOrDefault(choice => output?.EndsWith("." + choice.Name, StringComparison.OrdinalIgnoreCase) == true)?.Name ?? "docx";

    private static int Run(BuildRequest request, CommandContext context)
    {
        var usage = new DiagnosticBag();
        OutputEnding.Check(request, context.Environment.Workspace, usage);
        if (usage.HasErrors)
        {
            context.Report(usage.Items);
            return ExitCode.Usage;
        }

        if (SharedOptions.RecordsOf(request.Files, request.Period, request.Previous, context) is not { } records)
        {
            return ExitCode.Usage;
        }

        return new BuildRun(request, records, context).Run();
    }
}
