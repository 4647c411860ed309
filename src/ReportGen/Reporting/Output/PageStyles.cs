using ReportGen.Diagnostics;
using ReportGen.Docx;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The writers of a run, one a page style: the shipped style, or a file that overrides single values of it.</summary>
internal sealed class PageStyles(IWorkspace workspace)
{
    private const string Shipped = "styles/gbt9704.yaml";

    private static readonly string[] s_shippedNames = ["gbt9704", "GB/T 9704", "GB/T 9704-2012"];

    private readonly Dictionary<string, DocxWriter> _writers = new(StringComparer.Ordinal);

    /// <summary>The writer of the style that the caller named, else of the settings, else of GB/T 9704; null after an error in the bag.</summary>
    public DocxWriter? WriterFor(string? asked, LoadedRecords records, DiagnosticBag bag)
    {
        var isMissing = false;
        var path = asked ?? Stated(records, bag, out isMissing);
        if (isMissing)
        {
            return null;
        }

        var key = path is null ? "" : workspace.FullPath(path);
        if (_writers.TryGetValue(key, out var known))
        {
            return known;
        }

        var own = path is null ? null : TemplateFolder.Read(path, workspace, bag);
        if (path is not null && own is null)
        {
            return null;
        }

        var before = bag.Items.Count;
        var style = PageStyle.Read(ShippedFiles.Read(Shipped)!, own, bag);
        if (bag.Items.Skip(before).Any(item => item.Severity == Severity.Error))
        {
            return null;
        }

        var writer = new DocxWriter(style);
        _writers.Add(key, writer);
        return writer;
    }

    private string? Stated(LoadedRecords records, DiagnosticBag bag, out bool isMissing)
    {
        isMissing = false;
        if (records.Books[^1].Settings.Style is not { Length: > 0 } name || s_shippedNames.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var candidate in (string[])[name, name + ".yaml", TemplateLibrary.FolderName + "/styles/" + name + ".yaml"])
        {
            var path = WorkspacePath.Join(records.Folder, candidate);
            if (workspace.Kind(path) == WorkspaceEntry.File)
            {
                return path;
            }
        }

        bag.NoStyle(name, Location.None);
        isMissing = true;
        return null;
    }
}
