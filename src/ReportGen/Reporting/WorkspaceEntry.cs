namespace ReportGen.Reporting;

/// <summary>What stands at a path.</summary>
public enum WorkspaceEntry
{
    Missing,
    File,
    Directory,

    /// <summary>A pipe, a socket or a device: never opened, since reading one may wait for ever.</summary>
    Special,
}
