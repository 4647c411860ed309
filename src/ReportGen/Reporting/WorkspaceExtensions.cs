namespace ReportGen.Reporting;

/// <summary>Questions that every workspace answers in the same way.</summary>
public static class WorkspaceExtensions
{
    public static bool Exists(this IWorkspace workspace, string path) => workspace.Kind(path) != WorkspaceEntry.Missing;
}
