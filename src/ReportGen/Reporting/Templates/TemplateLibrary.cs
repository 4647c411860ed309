using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// Where the templates of a report come from: the folder of a template that the caller named, the folder <c>templates</c> of the project, and the
/// program itself, the first that has the name. Nothing outside these folders can be reached.
/// </summary>
internal sealed class TemplateLibrary
{
    public const string FolderName = "templates";

    private readonly List<TemplateFolder> _folders = [];

    /// <param name="workspace">The files.</param>
    /// <param name="own">The template that the caller named; null for the shipped one of the kind.</param>
    /// <param name="project">The folder of the project.</param>
    public TemplateLibrary(IWorkspace workspace, string? own, string project)
    {
        if (own is not null)
        {
            _folders.Add(new TemplateFolder(WorkspacePath.FolderOf(own), workspace));
        }

        var folder = WorkspacePath.Join(project, FolderName);
        if (workspace.Kind(folder) == WorkspaceEntry.Directory)
        {
            _folders.Add(new TemplateFolder(folder, workspace));
        }
    }

    /// <param name="first">A folder that is asked before that of the project.</param>
    /// <param name="workspace">The files.</param>
    /// <param name="project">The folder of the project.</param>
    public TemplateLibrary(TemplateFolder first, IWorkspace workspace, string project)
        : this(workspace, null, project) => _folders.Insert(0, first);

    /// <summary>The file of a template by its name in a folder of templates; null where no folder has it.</summary>
    public string? PathOf(string name) => _folders.Select(folder => folder.PathOf(name)).FirstOrDefault(path => path is not null);

    /// <summary>Parsed templates of reports by name, kept from one report to the next.</summary>
    public Dictionary<string, ReportTemplate> Parsed { get; } = new(StringComparer.Ordinal);

    /// <summary>Parsed includes, kept from one report to the next.</summary>
    public TemplateCache Cache { get; } = new();

    /// <summary>The text of a template by its name in a folder of templates; null where none has it.</summary>
    public SourceText? Load(string name)
    {
        foreach (var folder in _folders)
        {
            if (folder.Load(name) is { } found)
            {
                return found;
            }
        }

        return ShippedFiles.Read(name);
    }
}
