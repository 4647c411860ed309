using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>An include or a call that is under way.</summary>
internal readonly record struct TraceEntry(SourceText Source, CallSite Site, string Name, bool IsInclude);
