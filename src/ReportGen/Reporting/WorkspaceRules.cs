using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about the files themselves.</summary>
public static class WorkspaceRules
{
    public static Rule InputNotRead { get; } = new("RG7091", Severity.Error, new("文件读不了", "A file cannot be read"));

    public static Rule OutputNotWritten { get; } = new("RG7092", Severity.Error, new("文件写不了", "A file cannot be written"));

    public static IReadOnlyList<Rule> All { get; } = [InputNotRead, OutputNotWritten];
}
