using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>An included template with what was found while reading it.</summary>
internal sealed record ParsedInclude(Template Template, IReadOnlyList<Diagnostic> Findings);
