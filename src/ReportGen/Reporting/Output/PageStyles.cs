using ReportGen.Diagnostics;
using ReportGen.Docx;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The writers of a run, one a page style: a shipped style, or a file that overrides single values of one.</summary>
internal sealed class PageStyles(IWorkspace workspace)
{
    private const string Standard = "styles/gbt9704.yaml";
    private const string House = "styles/house.yaml";

    private readonly Dictionary<string, DocxWriter> _writers = new(StringComparer.Ordinal);

    /// <summary>The writer of the style that the caller named, else of the settings, else of GB/T 9704; null after an error in the bag.</summary>
    public DocxWriter? WriterFor(string? asked, LoadedRecords records, DiagnosticBag bag)
    {
        var settings = records.Books[^1].Settings;
        var (name, folder, at) = asked is null ? (settings.Style, records.Folder, settings.StyleLocation) : (asked, null, Location.None);
        if (Locate(name, folder, at, bag) is not var (shipped, path))
        {
            return null;
        }

        var key = shipped ?? workspace.FullPath(path!);
        if (!_writers.TryGetValue(key, out var writer) && StyleOf(shipped, path, at, bag) is { } style)
        {
            _writers.Add(key, writer = new DocxWriter(style));
        }

        return writer;
    }

    /// <summary>A style by its name or its file, as the caller names it, GB/T 9704 without a name; null after an error in the bag.</summary>
    public PageStyle? Find(string? asked, DiagnosticBag bag) => Find(asked, null, Location.None, bag);

    /// <summary>The same of one that the settings of a project name.</summary>
    /// <param name="name">The style.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="at">Where it is named.</param>
    /// <param name="bag">Takes why there is none.</param>
    public PageStyle? Find(string? name, string? folder, Location at, DiagnosticBag bag) =>
        Locate(name, folder, at, bag) is var (shipped, path) ? StyleOf(shipped, path, at, bag) : null;

    // A style that comes with the program, or a file: the one that the caller names, or one beside the project file.
    private (string? Shipped, string? Path)? Locate(string? name, string? folder, Location at, DiagnosticBag bag)
    {
        var shipped = name is { Length: > 0 } ? ShippedFileOf(name) : Standard;
        var path = shipped is not null ? null : folder is null ? name : PathOf(name!, folder);
        if (shipped is null && (path is null || IsNoFile(path)))
        {
            bag.NoStyle(name!, at);
            return null;
        }

        return (shipped, path);
    }

    // 常用板式 is no file that is missing but a name that is wrong.
    private bool IsNoFile(string path) => Path.GetExtension(path).Length == 0 && workspace.Kind(path) == WorkspaceEntry.Missing;

    private static string? ShippedFileOf(string name) =>
        PageStyleNames.Standard.Contains(name, StringComparer.OrdinalIgnoreCase) ? Standard
        : PageStyleNames.House.Contains(name, StringComparer.OrdinalIgnoreCase) ? House
        : null;

    // The house style is itself one that overrides some values of the standard.
    private PageStyle? StyleOf(string? shipped, string? path, Location at, DiagnosticBag bag)
    {
        var own = shipped == Standard ? null : path is null ? ShippedFiles.Read(shipped!) : OwnText(path, at, bag);
        if (path is not null && own is null)
        {
            return null;
        }

        var before = bag.Items.Count;
        var style = PageStyle.Read(ShippedFiles.Read(Standard)!, own, bag, name => ShippedFileOf(name) is { } file ? ShippedFiles.Read(file) : null);
        return bag.Items.Skip(before).Any(item => item.Severity == Severity.Error) ? null : style;
    }

    // Every line of another file would be a fault of a style: one finding says what it is.
    private SourceText? OwnText(string path, Location at, DiagnosticBag bag)
    {
        var foreign = workspace.Kind(path) == WorkspaceEntry.File ? ForeignFile.OfStyle(path) : null;
        var found = new DiagnosticBag();
        var text = foreign is null ? TemplateFolder.Read(path, workspace, found) : null;
        foreach (var fault in found.Items)
        {
            // A file that cannot be read has no lines of its own to name.
            bag.Add(fault.Location == Location.None ? fault with { Location = at } : fault);
        }

        foreign ??= text is not null && IsOfRecords(text) ? new("记录文件", "a record file") : null;
        if (foreign is not null)
        {
            bag.NotAStyle(path, foreign, at);
            return null;
        }

        return text;
    }

    private static bool IsOfRecords(SourceText text) => YamlMap.Read(text, new DiagnosticBag()).Members.Any(member => YearFile.Type.Find(member.Key) is not null);

    private string? PathOf(string name, string folder) =>
        ((string[])[name, name + ".yaml", TemplateLibrary.FolderName + "/styles/" + name + ".yaml"])
            .Select(candidate => WorkspacePath.Join(folder, candidate))
            .FirstOrDefault(path => workspace.Kind(path) == WorkspaceEntry.File);
}
