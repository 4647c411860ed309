using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>What can be said in general of findings that have no page: they stand at a place that shows the rest.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Checks">What is looked at.</param>
/// <param name="Mend">What to do.</param>
public sealed record RuleNote(string Id, Message Checks, Message Mend);
