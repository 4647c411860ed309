namespace ReportGen.Reporting;

/// <summary>Questions that every workspace answers in the same way.</summary>
public static class WorkspaceExtensions
{
    public static bool Exists(this IWorkspace workspace, string path) => workspace.Kind(path) != WorkspaceEntry.Missing;

    /// <summary>The name of a file to write, with an ending where it has none: without one it would open nowhere. Neither the standard output nor a device has one.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="path">What the caller asked for.</param>
    /// <param name="ending">Of what is written, with its dot.</param>
    public static string WithEnding(this IWorkspace workspace, string path, string ending) =>
        path == "-" || Path.HasExtension(path) || workspace.Kind(path) == WorkspaceEntry.Special ? path : path + ending;

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
