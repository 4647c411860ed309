namespace ReportGen.Diagnostics;

/// <summary>How grave a finding is. Errors stop a build; warnings and information never do unless the caller asks.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
