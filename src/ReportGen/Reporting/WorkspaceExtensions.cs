namespace ReportGen.Reporting;

/// <summary>Questions that every workspace answers in the same way.</summary>
public static class WorkspaceExtensions
{
    public static bool Exists(this IWorkspace workspace, string path) => workspace.Kind(path) != WorkspaceEntry.Missing;

    /// <summary>All bytes of a file; none where there is a fault.</summary>
    public static WorkspaceFault? Read(this IWorkspace workspace, string path, out ReadOnlyMemory<byte> bytes)
    {
        var all = Array.Empty<byte>();
        var fault = workspace.Read(path, stream =>
        {
            var read = new byte[stream.Length];
            stream.ReadExactly(read);
            all = read;
        });
        bytes = all;
        return fault;
    }
}
