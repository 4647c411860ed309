using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// From the paths of a command line to the files of records: folders stand for the record files in them, a file named twice is read once, and
/// every record file gets the project file that is found by walking up from it, with the phrases beside that.
/// </summary>
internal sealed class RecordFiles(IWorkspace workspace, DiagnosticBag bag)
{
    public const string ProjectName = "reportgen.yaml";
    public const string PhrasesName = "phrases.yaml";
    private const string StandardInput = "-";

    // What Excel and WPS put beside a workbook that is open.
    private const string LockPrefix = "~$";

    private readonly Dictionary<string, ProjectFolder> _projects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _read = [];

    /// <summary>All paths that were read, as they print.</summary>
    public IReadOnlyList<string> Paths => _read;

    /// <summary>The folder of the first project file, else of the first record file.</summary>
    public string Folder { get; private set; } = ".";

    public IReadOnlyList<RecordInput> Find(IReadOnlyList<string> paths)
    {
        var inputs = new List<RecordInput>();
        string? project = null;
        foreach (var path in paths.SelectMany(FilesOf))
        {
            if (_seen.Add(workspace.FullPath(path)) && Read(path) is { } file)
            {
                var folder = WorkspacePath.FolderOf(path);
                var found = ProjectOf(folder);
                project ??= found.Folder ?? folder;
                inputs.Add(new RecordInput(file, found.Project, found.Phrases));
            }
        }

        Folder = project ?? Folder;

        return inputs;
    }

    /// <summary>The record files that a path stands for, as they print.</summary>
    public IEnumerable<string> FilesOf(string path)
    {
        if (workspace.Kind(path) != WorkspaceEntry.Directory)
        {
            return IsRecordFile(path) ? [path] : [];
        }

        if (workspace.List(path, out var files) is { } fault)
        {
            bag.CouldNotRead(fault);
            return [];
        }

        List<string> records = [.. files.Where(IsRecordName)];
        if (records.Count == 0)
        {
            bag.FolderWithoutRecords(path);
        }

        return records;
    }

    private bool IsRecordFile(string path)
    {
        var name = WorkspacePath.NameOf(path);
        if (name is ProjectName)
        {
            bag.NotARecordFile(path, new("项目文件", "the project file"), new("写年度文件的名字，如 2024.yaml；项目文件会自动取用", "name a year's file, as 2024.yaml; the project file is taken by itself"));
            return false;
        }

        if (name is PhrasesName)
        {
            bag.NotARecordFile(path, new("提法文件", "the file of phrases"), new("写年度文件的名字，如 2024.yaml；提法文件会自动取用", "name a year's file, as 2024.yaml; the phrases are taken by themselves"));
            return false;
        }

        if (Path.GetExtension(name).ToLowerInvariant() is ".docx" or ".doc" or ".wps" or ".pdf")
        {
            bag.NotARecordFile(path, new("文档", "a document"), new("记录写在台账（.xlsx）或 .yaml 文件里", "records are kept in ledgers (.xlsx) or .yaml files"));
            return false;
        }

        if (Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv")
        {
            bag.NotARecordFile(path, new("用逗号分开的表（.csv）", "a table of text with commas (.csv)"), new("台账用 reportgen ledger new 写出空表来填；已有的表，用 Excel 或 WPS 打开，把内容复制进去", "reportgen ledger new writes an empty ledger; copy what you have into it"));
            return false;
        }

        if (name.StartsWith(LockPrefix, StringComparison.Ordinal))
        {
            bag.NotARecordFile(path, new("表格打开时的临时文件", "the lock file of a workbook that is open"), new("写台账自己的名字；台账开着也能读", "name the ledger itself; it can be read while it is open"));
            return false;
        }

        return true;
    }

    private static bool IsRecordName(string path) =>
        WorkspacePath.NameOf(path) is not (ProjectName or PhrasesName)
        && !IsLockFile(path)
        && Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" or ".xlsx";

    private static bool IsLockFile(string path) => WorkspacePath.NameOf(path).StartsWith(LockPrefix, StringComparison.Ordinal);

    private RecordFile? Read(string path)
    {
        RecordFile? file = null;
        if (workspace.Read(path, stream => file = Take(path, stream)) is { } fault)
        {
            bag.CouldNotRead(fault, fault.Trouble == WorkspaceTrouble.Missing ? Nearest(path) : null);
            return null;
        }

        _read.Add(path);
        return file;
    }

    // 2024.yml or 2024.yaml where 2024.yaml or 2024台账.xlsx lies there. A name of other figures is another year's.
    private string? Nearest(string path)
    {
        if (workspace.List(WorkspacePath.FolderOf(path), out var files) is not null)
        {
            return null;
        }

        var stem = StemOf(path);
        return files.FirstOrDefault(file => IsRecordName(file) && StemOf(file) == stem) is { } found
            ? path[..^WorkspacePath.NameOf(path).Length] + WorkspacePath.NameOf(found)
            : null;

        static string StemOf(string file) => WorkspacePath.StemOf(file).Replace("台账", "", StringComparison.Ordinal);
    }

    private static RecordFile Take(string path, Stream stream)
    {
        var shown = path == StandardInput ? path : path.Replace('\\', '/');
        var start = new byte[LedgerForm.StartLength];
        var isLedger = LedgerForm.Recognises(path, start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if (!isLedger)
        {
            return RecordFile.OfText(shown, stream);
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new RecordFile(shown, bytes) { Form = LedgerForm.Instance };
    }

    // The nearest one decides; a project may lie above several folders of years.
    private ProjectFolder ProjectOf(string folder)
    {
        var full = workspace.FullPath(folder);
        if (_projects.TryGetValue(full, out var known))
        {
            return known;
        }

        var project = WorkspacePath.Join(folder, ProjectName);
        if (workspace.Kind(project) == WorkspaceEntry.File)
        {
            var phrases = WorkspacePath.Join(folder, PhrasesName);
            known = new ProjectFolder(folder, Read(project), workspace.Kind(phrases) == WorkspaceEntry.File ? Read(phrases) : null);
        }
        else
        {
            var above = WorkspacePath.FolderOf(folder);
            known = workspace.FullPath(above) == full ? ProjectFolder.None : ProjectOf(above);
        }

        _projects.Add(full, known);
        return known;
    }
}
