namespace ReportGen.Reporting;

/// <summary>
/// A template of a set that lies elsewhere than in <c>templates</c>: a copy to work on. By its name in the set it is judged as the one of that name would be, a
/// partial by every place that includes it, with the other files of the set beside it.
/// </summary>
/// <param name="Name">Its name in a folder of templates: <c>partials/building/honors.sbn</c>.</param>
/// <param name="Folder">The set.</param>
internal sealed record CopiedTemplate(string Name, TemplateFolder Folder)
{
    /// <summary>What a path means; null of a template by itself.</summary>
    public static CopiedTemplate? Of(string path, IWorkspace workspace)
    {
        var plain = path.Replace('\\', '/');
        if (!plain.EndsWith(TemplateNames.Ending, StringComparison.Ordinal))
        {
            return null;
        }

        // 我的模板/partials/building/honors.sbn
        var at = plain.LastIndexOf("/" + TemplateNames.Partials, StringComparison.Ordinal);
        if (at > 0 || plain.StartsWith(TemplateNames.Partials, StringComparison.Ordinal))
        {
            return new CopiedTemplate(plain[(at + 1)..], new TemplateFolder(at > 0 ? plain[..at] : ".", workspace));
        }

        // 片段/building/honors.sbn: the folder of the partials under a name of its own.
        for (var slash = plain.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = plain.IndexOf('/', slash + 1))
        {
            var name = TemplateNames.Partials + plain[(slash + 1)..];
            if (TemplateNames.Shipped.Contains(name))
            {
                return new CopiedTemplate(name, new TemplateFolder(slash > 0 ? plain[..slash] : "/", workspace, TemplateNames.Partials));
            }
        }

        // 我的模板/annual.sbn beside 我的模板/partials
        var folder = WorkspacePath.FolderOf(plain);
        return TemplateNames.Shipped.Contains(WorkspacePath.NameOf(plain)) && workspace.Kind(WorkspacePath.Join(folder, "partials")) == WorkspaceEntry.Directory
            ? new CopiedTemplate(WorkspacePath.NameOf(plain), new TemplateFolder(folder, workspace))
            : null;
    }
}
