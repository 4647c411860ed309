using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Makes the folder of a new project: records, project file, schema, scripts, a short text. Nothing that is there is written over.</summary>
public sealed class ProjectFiles(IWorkspace workspace)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The sample town to play with; the paths written come back.</summary>
    public IReadOnlyList<string> WriteSample(string folder, DiagnosticBag bag)
    {
        var files = ShippedFiles.Sample().ToList();
        return Write(folder, [.. files.Select(file => (file.Name, (Action<Stream>)(stream => stream.Write(file.Content))))], bag);
    }

    /// <summary>The paths written; none after a fault that is reported.</summary>
    public IReadOnlyList<string> Write(ProjectRequest request, DiagnosticBag bag)
    {
        if (UnitLevels.All.Find(request.Level) is null)
        {
            bag.NoLevel(request.Level);
            return [];
        }

        if (!ProjectRequest.IsTerm(request.Term))
        {
            bag.NoTerm(request.Term);
            return [];
        }

        var year = request.Year.ToString(CultureInfo.InvariantCulture);
        var records = request.InLedger ? year + LedgerFiles.LedgerEnding : year + ".yaml";
        var files = new List<(string, Action<Stream>)>
        {
            (records, request.InLedger ? stream => LedgerTemplate.Write(Seed(request, year), stream) : stream => Text(stream, ProjectTexts.Year(request))),
            (RecordFiles.ProjectName, stream => Text(stream, ProjectTexts.Project(request))),
            ("reportgen.schema.json", RecordSchema.Write),
            (".gitignore", stream => Text(stream, ProjectTexts.Ignored(request))),
            ("说明.txt", stream => Marked(stream, ProjectTexts.ReadMe(request, records))),
            ("写总结.cmd", stream => Text(stream, ProjectTexts.WindowsScript(records))),
            ("写总结.sh", stream => Text(stream, ProjectTexts.UnixScript(records))),
            (ProjectTexts.NextYearName + ".cmd", stream => Text(stream, ProjectTexts.WindowsNextYear(records[year.Length..]))),
            (ProjectTexts.NextYearName + ".sh", stream => Text(stream, ProjectTexts.UnixNextYear(records[year.Length..]))),
        };
        switch (request.Checks)
        {
            case ContinuousIntegration.GitHub:
                files.Add((".github/workflows/records.yml", stream => Text(stream, ProjectTexts.GitHub)));
                break;
            case ContinuousIntegration.GitLab:
                files.Add((".gitlab-ci.yml", stream => Text(stream, ProjectTexts.GitLab)));
                break;
        }

        return Write(request.Folder, files, bag);
    }

    private static LedgerSeed Seed(ProjectRequest request, string year) => new(year)
    {
        Unit = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Units.Name.Key] = request.Name,
            [Units.Level.Key] = request.Level,
            [Units.Parent.Key] = request.Parent,
            [Units.Term.Key] = request.Term,
        },
    };

    private List<string> Write(string folder, IReadOnlyList<(string Name, Action<Stream> Write)> files, DiagnosticBag bag)
    {
        var all = files.Select(file => (Path: WorkspacePath.Join(folder, file.Name), file.Write)).ToList();
        List<string> there = [.. files.Select(file => file.Name).Where(name => workspace.Exists(WorkspacePath.Join(folder, name)))];
        if (there.Count > 0)
        {
            bag.InTheWay(folder, there);
        }

        var written = new List<string>();
        foreach (var (path, write) in bag.HasErrors ? [] : all)
        {
            var fault = workspace.MakeDirectory(WorkspacePath.FolderOf(path))
                ?? workspace.WriteWhole(path, write)
                ?? (path.EndsWith(".sh", StringComparison.Ordinal) ? workspace.MakeExecutable(path) : null);
            if (fault is not null)
            {
                bag.CouldNotWrite(fault);
                break;
            }

            written.Add(path);
        }

        return written;
    }

    private static void Text(Stream stream, string text) => stream.Write(Plain.GetBytes(text));

    // Notepad of older systems takes a text for one of its own code page unless it is marked.
    private static void Marked(Stream stream, string text)
    {
        stream.Write(Encoding.UTF8.Preamble);
        Text(stream, text);
    }
}
