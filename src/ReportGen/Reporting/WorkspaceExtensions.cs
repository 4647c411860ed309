namespace ReportGen.Reporting;

/// <summary>Questions that every workspace answers in the same way.</summary>
public static class WorkspaceExtensions
{
    public static bool Exists(this IWorkspace workspace, string path) => workspace.Kind(path) != WorkspaceEntry.Missing;

    /// <summary>Whether two paths name one file; writing over an input is refused by this.</summary>
    public static bool IsSameFile(this IWorkspace workspace, string left, string right) =>
        string.Equals(workspace.FullPath(left), workspace.FullPath(right), StringComparison.Ordinal);
}
