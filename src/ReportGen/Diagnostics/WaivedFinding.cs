namespace ReportGen.Diagnostics;

/// <summary>A finding that staff looked into and silenced; every form of output tells it with their reason.</summary>
public sealed record WaivedFinding(Rule Rule, Location Location, Message Headline, string Reason);
