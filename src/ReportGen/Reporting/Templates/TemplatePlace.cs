namespace ReportGen.Reporting;

/// <summary>The project that a template command is about.</summary>
internal static class TemplatePlace
{
    /// <summary>The folder of the nearest project file, the folder itself or one above it; where there is none, the folder itself.</summary>
    public static string Of(IWorkspace workspace, string folder)
    {
        for (var at = folder; ; at = WorkspacePath.FolderOf(at))
        {
            if (workspace.Kind(WorkspacePath.Join(at, RecordFiles.ProjectName)) == WorkspaceEntry.File)
            {
                return at;
            }

            if (workspace.FullPath(WorkspacePath.FolderOf(at)) == workspace.FullPath(at))
            {
                return folder;
            }
        }
    }
}
