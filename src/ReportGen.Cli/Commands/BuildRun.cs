using ReportGen.Cli.Output;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Commands;

/// <summary>One run of <c>build</c>: reads the files of each report, builds, writes and says what was found; with <c>--each</c> a report a file.</summary>
internal sealed class BuildRun(BuildRequest request, RecordRequest records, CommandContext context)
{
    private readonly IWorkspace _workspace = context.Environment.Workspace;
    private readonly ReportBuilder _builder = new(context.Environment.Workspace);
    private readonly ReportFiles _files = new(context.Environment.Workspace);
    private readonly FindingsFile _kept = new(context);
    private readonly List<ReadJob> _failed = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _leftOut;
    private int _code = ExitCode.Done;

    /// <summary>The exit code of all reports.</summary>
    public int Run()
    {
        var jobs = request.Each ? RecordLoader.FilesOf(_workspace, request.Files) : [request.Files];
        using var progress = new ProgressLine(context);
        var done = 0;
        var above = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<ReadJob>();
        foreach (var files in jobs)
        {
            progress.Show(++done, jobs.Count, files[0]);
            var job = Read(files, jobs.Count > 1);
            if (jobs.Count > 1 && job.Loaded is { IsAboveTownships: true })
            {
                later.Add(job);
            }
            else if (jobs.Count > 1 && job.Loaded is { IsWordsOfAPart: true })
            {
                Hand(job, null, progress);
                LeaveOutWords(job);
            }
            else
            {
                if (job.Loaded?.UnitAbove is { } unit)
                {
                    above.Add(unit);
                }

                Build(job, progress);
            }
        }

        // A county's file is its own report where no other file names the county as the unit above, which is known when all have been read.
        foreach (var job in later)
        {
            if (above.Contains(job.Loaded!.UnitName))
            {
                progress.Clear();
                LeaveOut(job);
            }
            else
            {
                Build(job, progress);
            }
        }

        if (jobs.Count > 1 && _failed.Count > 0)
        {
            TellNotWritten(jobs.Count - _leftOut);
        }

        if (request.KeepFindings && !request.Files.Contains("-") && request.Files.All(_workspace.Exists))
        {
            progress.Clear();
            context.Output.Flush();
            _kept.Write(request.Files);
        }

        return _code;
    }

    private ReadJob Read(IReadOnlyList<string> files, bool isOneOfSeveral)
    {
        var bag = new DiagnosticBag();
        var loaded = RecordLoader.Load(_workspace, records with { Files = files }, bag, out var books);
        var isHeldBack = loaded is null && books.Count > 0;
        if (isHeldBack)
        {
            RuleSet.CheckReadable(books, bag);
        }

        return new(files, loaded, bag, isHeldBack, isOneOfSeveral ? context with { Subject = files[0] } : context);
    }

    private void Build(ReadJob job, ProgressLine progress)
    {
        Hand(job, job.Loaded is null ? null : _builder.Build(ReportOf(job.Files), job.Loaded, job.Bag, context.Environment.Cancellation), progress);
        if (job.IsHeldBack && !request.KeepFindings)
        {
            job.Context.Remark(RuleSet.HeldBack);
        }
    }

    // Of a county's many townships, those without a document are looked for in vain among the findings and paths of all: the last line, below the paths.
    private void TellNotWritten(int all)
    {
        context.Output.Flush();
        var names = _failed.Select(job => job.Loaded is { UnitName: { Length: > 0 } unit } ? new Message($"{unit}（{job.Files[0]}）", $"{unit} ({job.Files[0]})") : new Message(job.Files[0], job.Files[0])).ToList();
        context.Remark(new(
            $"{all}个文件里有{_failed.Count}个没有写出来（原因见各自的提示）：{PrintableText.Of(string.Join('、', names.Select(name => name.Chinese)))}",
            $"{_failed.Count} of {all} files have no document (see the findings of each): {PrintableText.Of(string.Join(", ", names.Select(name => name.English)))}"));
    }

    // The file of the county tells the roll-up of the townships' files beside it, and no township: there is no document of its own to write.
    private void LeaveOut(ReadJob job)
    {
        _leftOut++;
        var (file, name) = (PrintableText.Of(job.Files[0]), PrintableText.Of(job.Loaded!.UnitName));
        context.Remark(new(
            $"{file}：是上级{name}的，说的是各单位的汇总，不单独写；汇总去掉 --each 再写",
            $"{file}: of {name}, the unit above the others, and about their roll-up; no document of its own (leave out --each for the roll-up)"));
    }

    // Without the year's records beside it the report would be a shell of headings.
    private void LeaveOutWords(ReadJob job)
    {
        _leftOut++;
        var file = PrintableText.Of(job.Files[0]);
        context.Remark(new(
            $"{file}：只有半年、季度材料用的文字，没有记录，不单独写；同全年的文件一起给出、写上 --period 再写",
            $"{file}: the words of a half-year's or quarter's report without records; no document of its own (give it together with the year's file and --period)"));
    }

    private ReportRequest ReportOf(IReadOnlyList<string> files) => new()
    {
        Records = records with { Files = files },
        Kind = request.Kind is null ? null : ReportKinds.All.Find(request.Kind),
        Template = request.Template,
        Style = request.Style,
        Draft = request.Draft,
        CheckSheet = request.CheckSheet,
        FailOn = request.FailOn,
    };

    // Writes what was built and says what was found.
    private void Hand(ReadJob job, BuiltReport? report, ProgressLine progress)
    {
        var (bag, own) = (job.Bag, job.Context);
        var output = new OutputRequest { Path = request.Output, IsFolder = request.Each, Formats = request.Formats, Force = request.Force, IsOfDesk = request.KeepFindings };
        var written = report is null ? [] : _files.Write(report, output, job.Files[0], bag);
        var notes = request.Annotate ? TemplateNotes.Write(context.Environment.Workspace, request.Force, bag) : [];
        progress.Clear();
        List<Diagnostic> findings = [.. bag.Sorted()
            .Where(finding => !IsOfCommandLine(finding) || _told.Add(finding.Headline.Chinese))
            .Select(finding => own.Subject is { } file && finding.Location == Location.None && !IsOfCommandLine(finding) ? finding with { Location = Location.File(file) } : finding)];
        bool IsNote(Diagnostic finding) => RuleSet.IsLaw(finding.Rule) && finding.Severity < request.FailOn;
        if (request.KeepFindings)
        {
            _kept.Add(findings, job.IsHeldBack);
        }
        else
        {
            own.Report([.. findings.Where(finding => !IsNote(finding))]);
        }

        if (written.Count == 0 && !(job.Loaded is { IsWordsOfAPart: true }))
        {
            _failed.Add(job);
        }

        if (report is not null && written.Count > 0)
        {
            BuildRemarks.Print(report, own);
            LawNotes.Print(request.KeepFindings ? [] : [.. findings.Where(IsNote)], own);
        }

        TemplateArguments.TellNotes(notes, own);
        if (request.KeepFindings && written.Count > 0)
        {
            own.Remark(new("写好了：", "written:"));
        }

        foreach (var path in written.Where(path => path != "-"))
        {
            own.Output.Write(PrintableText.Of(path) + "\n");
        }

        _code = ExitCode.Worse(_code, ExitCode.Of(bag.Items, request.FailOn));
    }

    // A template or a style of the command line that is none, a file named there that cannot be read: the same for every report, told once, and in none
    // of the files that are read. What a file's own settings name wrongly has its place there.
    private bool IsOfCommandLine(Diagnostic finding) => finding.Location == Location.None
        && (finding.Rule == TemplateRules.NoSuchTemplate || finding.Rule == TemplateRules.NotATemplate || finding.Rule == ReportRules.TemplateOfOtherKind ? request.Template is not null
            : finding.Rule == ReportRules.NoStyle ? request.Style is not null
            : finding.Unread is { } path && (request.Files.Contains(path) || path == request.Template || path == request.Style));

    // Records that were read; what is said of them is said of their file where there are several.
    private sealed record ReadJob(IReadOnlyList<string> Files, LoadedRecords? Loaded, DiagnosticBag Bag, bool IsHeldBack, CommandContext Context);
}
