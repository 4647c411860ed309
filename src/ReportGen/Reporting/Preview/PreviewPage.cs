using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>One state of a preview.</summary>
/// <param name="Html">The whole page.</param>
/// <param name="IsBuilt">Whether the report could be built; else the page shows the last one that could, if there was one.</param>
public sealed record PreviewPage(string Html, bool IsBuilt, IReadOnlyList<Diagnostic> Findings);
