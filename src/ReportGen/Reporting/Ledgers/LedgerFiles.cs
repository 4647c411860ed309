using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Ledgers made of record files and record files of ledgers, on a workspace: whole or not at all, and never over what is there.</summary>
public sealed class LedgerFiles(IWorkspace workspace)
{
    public const string LedgerEnding = Word + ".xlsx";

    private const string Word = "台账";

    private readonly List<string> _sheetsLeftOut = [];
    private readonly List<string> _withoutUnit = [];

    /// <summary>Of so many deputies a ledger that was written lacks the phone or the month of birth, which stand in the file it was made of.</summary>
    public int PersonsLeftOut { get; private set; }

    /// <summary>Sheets of the office's own in the ledgers that were read, which are no records and so not passed on.</summary>
    public IReadOnlyList<string> SheetsLeftOut => _sheetsLeftOut;

    /// <summary>Files whose unit stands in the project file: the ledgers made of them do not name it.</summary>
    public IReadOnlyList<string> WithoutUnit => _withoutUnit;

    /// <summary>Writes an empty ledger of a period, <c>2024台账.xlsx</c> unless another place is given.</summary>
    public IReadOnlyList<string> New(string period, string? output, bool force, DiagnosticBag bag)
    {
        if (PeriodParser.Parse(period) is null)
        {
            bag.NoPeriod(period);
            return [];
        }

        var path = PathOf(output, "", period + LedgerEnding);
        return Write(path, force, [], stream => LedgerTemplate.Write(new LedgerSeed(period), stream), bag) ? [path] : [];
    }

    /// <summary>Writes each record file as a ledger; the paths written come back.</summary>
    public IReadOnlyList<string> Export(LedgerRequest request, DiagnosticBag bag)
    {
        bool Fits(RecordFile file)
        {
            if (LedgerExport.TooLong(file, request.WithPersonal) is not { } text)
            {
                return true;
            }

            bag.ReportTooLong(file.Path, text);
            return false;
        }

        var written = Convert(
            request,
            path => WorkspacePath.StemOf(path) is var stem && stem.Contains(Word, StringComparison.Ordinal) ? stem + ".xlsx" : stem + LedgerEnding,
            (file, stream) => LedgerExport.Write(file, request.WithPersonal, stream),
            bag,
            out var records,
            Fits);
        PersonsLeftOut = request.WithPersonal || written.Count == 0 ? 0 : records.Books.SelectMany(book => book.Roster.Deputies).Count(deputy => deputy.Has(Deputies.Phone) || deputy.Has(Deputies.Born));
        return written;
    }

    /// <summary>Writes each ledger as YAML.</summary>
    public IReadOnlyList<string> ToYaml(LedgerRequest request, DiagnosticBag bag) =>
        Convert(request, path => WithoutWord(WorkspacePath.StemOf(path)) + ".yaml", LedgerYaml.Write, bag, out _);

    /// <summary>Writes bytes where nothing stands yet, or where the caller may write over it, which is never what was read; false after a fault that is reported.</summary>
    /// <param name="path">Where to; <c>-</c> is the standard output.</param>
    /// <param name="force">Whatever stands there may go.</param>
    /// <param name="read">The files that were read.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <param name="bag">Takes the fault.</param>
    public bool Write(string path, bool force, IReadOnlyList<string> read, Action<Stream> write, DiagnosticBag bag)
    {
        if (path != "-" && read.Any(one => one != "-" && workspace.IsSameFile(one, path)))
        {
            bag.OverInput(path);
            return false;
        }

        if (path != "-" && !force && workspace.Exists(path))
        {
            bag.Exists(path);
            return false;
        }

        if (workspace.WriteWhole(path, write) is { } fault)
        {
            bag.CouldNotWrite(fault);
            return false;
        }

        return true;
    }

    // 台账.xlsx, without a year, keeps its name: a file called .yaml would be hidden.
    private static string WithoutWord(string stem) => stem == Word ? stem : stem.Replace(Word, "", StringComparison.Ordinal);

    private List<string> Convert(LedgerRequest request, Func<string, string> name, Action<RecordFile, Stream> write, DiagnosticBag bag, out RecordSet records, Func<RecordFile, bool>? fits = null)
    {
        var files = new RecordFiles(workspace, bag);
        var inputs = files.Find(request.Files);
        // Whose records they are may stand beside the file that is written: a blank ledger is as good as any.
        var read = new DiagnosticBag();
        records = RecordReader.Read(inputs, read);
        foreach (var finding in read.Items.Where(finding => !ReferenceEquals(finding.Rule, RecordRules.MissingUnit)))
        {
            bag.Add(finding);
        }

        var written = new List<string>();
        if (bag.Items.Any(Stops))
        {
            return written;
        }

        if (request.Output is not null && inputs.Count > 1 && workspace.Kind(request.Output) != WorkspaceEntry.Directory)
        {
            bag.OneOutput(request.Output, inputs.Count);
            return written;
        }

        foreach (var input in inputs)
        {
            var path = PathOf(request.Output, input.File.Path, name(input.File.Path));
            if (request.Output is null && path != "-" && workspace.IsSameFile(path, input.File.Path))
            {
                bag.IsThatAlready(path);
            }
            else if (fits?.Invoke(input.File) is not false && Write(path, request.Force, files.Paths, stream => write(input.File, stream), bag))
            {
                written.Add(path);
                _sheetsLeftOut.AddRange(LedgerForm.SheetsLeftOut(input.File));
                if (fits is not null && !LedgerExport.NamesUnit(input.File))
                {
                    _withoutUnit.Add(path);
                }
            }
        }

        return written;
    }

    // A value that is written wrongly is passed on as it is, to be mended there. What is not understood at all would be lost.
    private static bool Stops(Diagnostic finding) =>
        finding.Severity == Severity.Error && !finding.Id.StartsWith("RG12", StringComparison.Ordinal) && !finding.Id.StartsWith("RG14", StringComparison.Ordinal) && finding.Id != RecordRules.MissingField.Id;

    private string PathOf(string? output, string input, string name) =>
        output is null ? input == "-" ? "-" : input.Length == 0 ? name : WorkspacePath.Join(WorkspacePath.FolderOf(input), name)
        : output != "-" && (output[^1] is '/' or '\\' || workspace.Kind(output) == WorkspaceEntry.Directory) ? WorkspacePath.Join(output, name)
        : workspace.WithEnding(output, Path.GetExtension(name));
}
