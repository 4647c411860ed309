namespace ReportGen.Reporting;

/// <summary>What a workspace could not do, and where. <see cref="WorkspaceDiagnostics"/> puts it into words.</summary>
/// <param name="Path">The path as the caller wrote it.</param>
public sealed record WorkspaceFault(WorkspaceTrouble Trouble, string Path);
