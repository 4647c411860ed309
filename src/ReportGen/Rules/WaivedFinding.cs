using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>A finding that staff looked into and silenced; the build log prints it with their reason.</summary>
public sealed record WaivedFinding(Rule Rule, Location Location, Message Headline, string Reason);
