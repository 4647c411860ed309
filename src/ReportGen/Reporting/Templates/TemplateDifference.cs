namespace ReportGen.Reporting;

/// <summary>How a project's template differs from the shipped one of its name.</summary>
/// <param name="Path">The project's file.</param>
/// <param name="Lines">The differing lines, those of the shipped one with <c>-</c>; empty where there are none.</param>
public sealed record TemplateDifference(string Name, string Path, string Lines);
