using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The templates of a project beside those of the program: which there are, copies to edit, and what was changed.</summary>
/// <param name="workspace">The files.</param>
/// <param name="folder">A folder of the project, or one below it.</param>
public sealed class TemplateFiles(IWorkspace workspace, string folder)
{
    private readonly TemplateNames _names = new(workspace, TemplatePlace.Of(workspace, folder));

    /// <summary>The names of the program's own templates as a caller may write them: <c>annual</c>, <c>suggestions/replied</c>, <c>word/annual.docx</c>.</summary>
    public static IEnumerable<string> ShippedNames => TemplateNames.Shipped.Select(CallName);

    /// <summary>Those of them that write a whole report of records.</summary>
    public static IEnumerable<string> ShippedReports => TemplateNames.Shipped.Where(name => TemplateNames.IsReport(name) && name != ReportBuilder.CheckSheetTemplate).Select(CallName);

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

        var isFile = request.Output is { } output && TemplateNames.IsTemplate(output);
        if (isFile && names.Count > 1)
        {
            bag.OneOutput(request.Output!, names.Count);
        }

        var files = names.ConvertAll(name => (Name: name, Path: isFile || request.Output == "-" ? request.Output! : WorkspacePath.Join(request.Output ?? _names.Folder, name)));
        // Two templates of one kind side by side are refused by every build.
        foreach (var (name, _) in files.Where(_ => request is { Output: null, Force: false }))
        {
            if (_names.WordInstead(name) is { } used)
            {
                bag.WordIsUsed(name, used);
            }
        }

        foreach (var (_, path) in files.Where(file => file.Path != "-" && !request.Force && workspace.Exists(file.Path)))
        {
            bag.Exists(path);
        }

        var written = new List<string>();
        foreach (var (name, path) in bag.HasErrors ? [] : files)
        {
            var bytes = ShippedFiles.ReadBytes(name).ToArray();
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

            if (!TemplateNames.Shipped.Contains(name))
            {
                bag.NotShipped(name);
            }
            else if (!_names.Own.Contains(name))
            {
                if (_names.WordInstead(name) is { } used)
                {
                    bag.WordIsUsed(name, used);
                }
                else
                {
                    bag.NoShadow(name, _names.Folder);
                }
            }
            else if (LinesOf(name, bag) is { } lines)
            {
                if (_names.WordInstead(name) is { } other)
                {
                    bag.TwoTemplates(_names.PathOf(name), other); // no report is written by either
                }

                found.Add(new TemplateDifference(name, _names.PathOf(name), lines));
            }
        }

        return found;
    }

    /// <summary>Of paths that <see cref="Copy"/> wrote, the names of those that no report takes by itself: Word templates in a folder of their own.</summary>
    public static IEnumerable<string> NamedOnly(IEnumerable<string> written) =>
        TemplateNames.Shipped.Where(name => TemplateNames.IsWord(name) && name.Contains('/', StringComparison.Ordinal) && written.Any(path => path.Replace('\\', '/').EndsWith("/" + name, StringComparison.Ordinal)));

    private static string CallName(string name)
    {
        var inner = name.StartsWith(TemplateNames.Partials, StringComparison.Ordinal) ? name[TemplateNames.Partials.Length..] : name;
        return inner.EndsWith(".sbn", StringComparison.Ordinal) ? inner[..^4] : inner;
    }

    private TemplateEntry EntryOf(string name, DiagnosticBag bag)
    {
        var isOwn = _names.Own.Contains(name);
        var isShipped = TemplateNames.Shipped.Contains(name);
        var origin = !isOwn ? TemplateOrigin.Shipped : isShipped ? TemplateOrigin.Shadowed : TemplateOrigin.Own;
        var isSame = isOwn && isShipped && LinesOf(name, bag) is { Length: 0 };
        return new TemplateEntry(name, origin, isOwn ? _names.PathOf(name) : null, PurposeOf(name, isOwn, bag), isSame) { UsedInstead = _names.WordInstead(name) };
    }

    private string PurposeOf(string name, bool isOwn, DiagnosticBag bag) =>
        TemplateNames.IsWord(name) ? "Word 文档，在 Word 里改" : TemplatePurpose.Of((isOwn ? TemplateFolder.Read(_names.PathOf(name), workspace, bag) : ShippedFiles.Read(name))?.Text ?? "");

    // Of Word documents only whether they differ; null where the project's own cannot be read, which is reported.
    private string? LinesOf(string name, DiagnosticBag bag)
    {
        if (!TemplateNames.IsWord(name))
        {
            return TemplateFolder.Read(_names.PathOf(name), workspace, bag) is { } own ? LineDiff.Of(ShippedFiles.Read(name)!.Text, own.Text) : null;
        }

        if (workspace.Read(_names.PathOf(name), out var bytes) is { } fault)
        {
            bag.CouldNotRead(fault);
            return null;
        }

        return bytes.Span.SequenceEqual(ShippedFiles.ReadBytes(name).Span) ? "" : "  Word 文档，内容不一样\n";
    }

    // The partials that its text names, and those that they name; one whose name is put together while writing is not seen.
    private void Collect(string name, bool withPartials, List<string> names, DiagnosticBag bag)
    {
        if (names.Contains(name))
        {
            return;
        }

        if (!TemplateNames.Shipped.Contains(name))
        {
            bag.NotShipped(name);
            return;
        }

        names.Add(name);
        if (withPartials && !TemplateNames.IsWord(name) && ShippedFiles.Read(name) is { } source)
        {
            foreach (var partial in TemplateNames.Shipped.Where(one => source.Text.Contains($"\"{one}\"", StringComparison.Ordinal)))
            {
                Collect(partial, withPartials, names, bag);
            }
        }
    }
}
