using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The templates of a project beside those of the program: which there are, copies to edit, and what was changed.</summary>
/// <param name="workspace">The files.</param>
/// <param name="folder">A folder of the project, or one below it.</param>
public sealed class TemplateFiles(IWorkspace workspace, string folder)
{
    private readonly TemplateNames _names = new(workspace, TemplatePlace.Of(workspace, folder));

    /// <summary>All templates, reports first.</summary>
    public IReadOnlyList<TemplateEntry> List(DiagnosticBag bag) => [.. _names.All.Select(name => EntryOf(name, bag))];

    /// <summary>Copies shipped templates; the paths written come back. Nothing is written over unless the request says so.</summary>
    public IReadOnlyList<string> Copy(TemplateCopyRequest request, DiagnosticBag bag)
    {
        var names = new List<string>();
        foreach (var word in request.Names)
        {
            if (_names.Find(word, bag) is { } name)
            {
                Collect(name, request.WithPartials, names, bag);
            }
        }

        var isFile = request.Output?.EndsWith(TemplateNames.Ending, StringComparison.Ordinal) == true;
        if (isFile && names.Count > 1)
        {
            bag.OneOutput(request.Output!, names.Count);
        }

        var files = names.ConvertAll(name => (Name: name, Path: isFile || request.Output == "-" ? request.Output! : WorkspacePath.Join(request.Output ?? _names.Folder, name)));
        foreach (var (_, path) in files.Where(file => file.Path != "-" && !request.Force && workspace.Exists(file.Path)))
        {
            bag.Exists(path);
        }

        var written = new List<string>();
        foreach (var (name, path) in bag.HasErrors ? [] : files)
        {
            var bytes = Encoding.UTF8.GetBytes(ShippedFiles.Read(name)!.Text);
            if (((path == "-" ? null : workspace.MakeDirectory(WorkspacePath.FolderOf(path))) ?? workspace.WriteWhole(path, stream => stream.Write(bytes))) is { } fault)
            {
                bag.CouldNotWrite(fault);
                break;
            }

            written.Add(path);
        }

        return written;
    }

    /// <summary>What the project changed in shipped templates: in those that the words name, else in all of which it has its own.</summary>
    public IReadOnlyList<TemplateDifference> Differences(IReadOnlyList<string> words, DiagnosticBag bag)
    {
        var found = new List<TemplateDifference>();
        foreach (var name in words.Count == 0 ? _names.Own.Where(TemplateNames.Shipped.Contains) : words.Select(word => _names.Find(word, bag)))
        {
            if (name is null)
            {
                continue;
            }

            if (ShippedFiles.Read(name) is not { } shipped)
            {
                bag.NotShipped(name);
            }
            else if (!_names.Own.Contains(name))
            {
                bag.NoShadow(name, _names.Folder);
            }
            else if (TemplateFolder.Read(_names.PathOf(name), workspace, bag) is { } own)
            {
                found.Add(new TemplateDifference(name, _names.PathOf(name), LineDiff.Of(shipped.Text, own.Text)));
            }
        }

        return found;
    }

    private TemplateEntry EntryOf(string name, DiagnosticBag bag)
    {
        var shipped = ShippedFiles.Read(name);
        var own = _names.Own.Contains(name) ? TemplateFolder.Read(_names.PathOf(name), workspace, bag) : null;
        var origin = own is null ? TemplateOrigin.Shipped : shipped is null ? TemplateOrigin.Own : TemplateOrigin.Shadowed;
        var isSame = own is not null && shipped is not null && LineDiff.Of(shipped.Text, own.Text).Length == 0;
        return new TemplateEntry(name, origin, own is null ? null : _names.PathOf(name), TemplatePurpose.Of((own ?? shipped)?.Text ?? ""), isSame);
    }

    // The partials that its text names, and those that they name; one whose name is put together while writing is not seen.
    private void Collect(string name, bool withPartials, List<string> names, DiagnosticBag bag)
    {
        if (names.Contains(name))
        {
            return;
        }

        if (ShippedFiles.Read(name) is not { } source)
        {
            bag.NotShipped(name);
            return;
        }

        names.Add(name);
        if (withPartials)
        {
            foreach (var partial in TemplateNames.Shipped.Where(one => source.Text.Contains($"\"{one}\"", StringComparison.Ordinal)))
            {
                Collect(partial, withPartials, names, bag);
            }
        }
    }
}
