using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Rules;

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

    public static OptionSpec Template { get; } = new("--template", new("用自己的模板", "a template of your own")) { Value = new("文件", "FILE"), Offered = Offered.Files };

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

        var workspace = context.Environment.Workspace;
        var jobs = request.Each ? RecordLoader.FilesOf(workspace, request.Files) : [request.Files];
        var builder = new ReportBuilder(workspace);
        var files = new ReportFiles(workspace);
        using var progress = new ProgressLine(context);
        var code = ExitCode.Done;
        var done = 0;
        var above = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<ReadJob>();
        var heldBack = new HashSet<IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        var kept = new FindingsFile(context);
        foreach (var job in jobs)
        {
            progress.Show(++done, jobs.Count, job[0]);
            var bag = new DiagnosticBag();
            var loaded = RecordLoader.Load(workspace, records with { Files = job }, bag, out var books);
            if (loaded is null && books.Count > 0)
            {
                RuleSet.CheckReadable(books, bag);
                heldBack.Add(job);
            }

            if (jobs.Count > 1 && loaded is { IsAboveTownships: true })
            {
                later.Add(new ReadJob(job, loaded, bag));
                continue;
            }

            if (jobs.Count > 1 && loaded is { IsWordsOfAPart: true })
            {
                code = ExitCode.Worse(code, Hand(request, job[0], null, bag, files, context with { Subject = job[0] }, progress, kept, isHeldBack: false));
                LeaveOutWords(job[0], context);
                continue;
            }

            if (loaded?.UnitAbove is { } unit)
            {
                above.Add(unit);
            }

            Build(job, loaded, bag);
        }

        // A county's file is its own report where no other file names the county as the unit above, which is known when all have been read.
        foreach (var (job, loaded, bag) in later)
        {
            if (above.Contains(loaded.UnitName))
            {
                progress.Clear();
                LeaveOut(job[0], loaded.UnitName, context);
            }
            else
            {
                Build(job, loaded, bag);
            }
        }

        void Build(IReadOnlyList<string> job, LoadedRecords? loaded, DiagnosticBag bag)
        {
            var own = jobs.Count > 1 ? context with { Subject = job[0] } : context;
            var report = loaded is null ? null : builder.Build(ReportOf(request, records with { Files = job }), loaded, bag, context.Environment.Cancellation);
            code = ExitCode.Worse(code, Hand(request, job[0], report, bag, files, own, progress, kept, heldBack.Contains(job)));
            if (heldBack.Contains(job) && !request.KeepFindings)
            {
                own.Remark(RuleSet.HeldBack);
            }
        }

        if (request.KeepFindings && !request.Files.Contains("-") && request.Files.All(workspace.Exists))
        {
            progress.Clear();
            context.Output.Flush();
            kept.Write(request.Files);
        }

        return code;
    }

    // The file of the county tells the roll-up of the townships' files beside it, and no township: there is no document of its own to write.
    private static void LeaveOut(string path, string unit, CommandContext context)
    {
        var (file, name) = (PrintableText.Of(path), PrintableText.Of(unit));
        context.Remark(new(
            $"{file}：是上级{name}的，说的是各单位的汇总，不单独写；汇总去掉 --each 再写",
            $"{file}: of {name}, the unit above the others, and about their roll-up; no document of its own (leave out --each for the roll-up)"));
    }

    // Without the year's records beside it the report would be a shell of headings.
    private static void LeaveOutWords(string path, CommandContext context)
    {
        var file = PrintableText.Of(path);
        context.Remark(new(
            $"{file}：只有半年、季度材料用的文字，没有记录，不单独写；同全年的文件一起给出、写上 --period 再写",
            $"{file}: the words of a half-year's or quarter's report without records; no document of its own (give it together with the year's file and --period)"));
    }

    private static ReportRequest ReportOf(BuildRequest request, RecordRequest records) => new()
    {
        Records = records,
        Kind = request.Kind is null ? null : ReportKinds.All.Find(request.Kind),
        Template = request.Template,
        Style = request.Style,
        Draft = request.Draft,
        CheckSheet = request.CheckSheet,
        FailOn = request.FailOn,
    };

    // Writes what was built and says what was found.
    private static int Hand(BuildRequest request, string input, BuiltReport? report, DiagnosticBag bag, ReportFiles files, CommandContext context, ProgressLine progress, FindingsFile kept, bool isHeldBack)
    {
        var output = new OutputRequest { Path = request.Output, IsFolder = request.Each, Formats = request.Formats, Force = request.Force, IsOfDesk = request.KeepFindings };
        var written = report is null ? [] : files.Write(report, output, input, bag);
        var notes = request.Annotate ? TemplateNotes.Write(context.Environment.Workspace, request.Force, bag) : [];
        progress.Clear();
        List<Diagnostic> findings = [.. bag.Sorted().Select(finding => context.Subject is { } file && finding.Location == Location.None ? finding with { Location = Location.File(file) } : finding)];
        bool IsNote(Diagnostic finding) => RuleSet.IsLaw(finding.Rule) && finding.Severity < request.FailOn;
        if (request.KeepFindings)
        {
            kept.Add(findings, isHeldBack);
        }
        else
        {
            context.Report([.. findings.Where(finding => !IsNote(finding))]);
        }

        if (report is not null && written.Count > 0)
        {
            BuildRemarks.Print(report, context);
            LawNotes.Print(request.KeepFindings ? [] : [.. findings.Where(IsNote)], context);
        }

        TemplateArguments.TellNotes(notes, context);
        if (request.KeepFindings && written.Count > 0)
        {
            context.Remark(new("写好了：", "written:"));
        }

        foreach (var path in written.Where(path => path != "-"))
        {
            context.Output.Write(PrintableText.Of(path) + "\n");
        }

        return ExitCode.Of(bag.Items, request.FailOn);
    }

    // Records that were read and wait for their report.
    private sealed record ReadJob(IReadOnlyList<string> Files, LoadedRecords Loaded, DiagnosticBag Bag);
}
