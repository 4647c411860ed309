namespace ReportGen.Reporting;

/// <summary>A template to be tried with JSON data. Paths are as the caller wrote them.</summary>
/// <param name="Strict">Whether unknown names are errors; false is the language's own lax way.</param>
public sealed record TrialRequest(string Template, string Data, bool Strict);
