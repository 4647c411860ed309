using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The includes of a template that is tried on its own: what lies in its folder or below, links followed, and nothing else.</summary>
/// <param name="folder">The folder.</param>
/// <param name="workspace">The files.</param>
/// <param name="prefix">What the names of all that lies in it begin with: <c>partials/</c> of a folder that holds these under another name.</param>
internal sealed class TemplateFolder(string folder, IWorkspace workspace, string prefix = "")
{
    /// <summary>The text of a template; null where it cannot be read or is no text, which is reported.</summary>
    public static SourceText? Read(string path, IWorkspace workspace, DiagnosticBag bag)
    {
        if (workspace.Read(path, out var bytes) is { } fault)
        {
            bag.CouldNotRead(fault);
            return null;
        }

        // Plain text may hold characters that records and documents may not.
        var found = new DiagnosticBag();
        var text = TextDecoder.Decode(path.Replace('\\', '/'), bytes.Span, found);
        foreach (var item in found.Items.Where(d => d.Id != YamlRules.ForbiddenCharacter.Id))
        {
            bag.Add(item);
        }

        return text;
    }

    /// <summary>The text of an include; null where the folder has none of that name.</summary>
    public SourceText? Load(string name)
    {
        if (Within(name) is not { } inner)
        {
            return null;
        }

        name = inner;
        var path = name.Length == 0 ? folder : folder == "." ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
        return workspace.Kind(path) == WorkspaceEntry.File && IsBelow(workspace.FullPath(path)) ? Read(path, workspace, new DiagnosticBag()) : null;
    }

    /// <summary>The path of a file of that name; null where the folder has none.</summary>
    public string? PathOf(string name)
    {
        if (Within(name) is not { } inner)
        {
            return null;
        }

        var path = WorkspacePath.Join(folder, inner);
        return workspace.Kind(path) == WorkspaceEntry.File && IsBelow(workspace.FullPath(path)) ? path : null;
    }

    private string? Within(string name) => name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;

    private bool IsBelow(string path) => path.StartsWith(workspace.FullPath(folder).TrimEnd('/') + "/", StringComparison.Ordinal);
}
