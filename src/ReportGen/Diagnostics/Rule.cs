namespace ReportGen.Diagnostics;

/// <summary>
/// What a finding is an instance of: a stable id (<c>RG1203</c>, or the id of a law rule, <c>R-40</c>), its severity unless a project
/// changes it, and a title of a few words. Each room lists its rules in one catalogue.
/// </summary>
public sealed record Rule(string Id, Severity Severity, Message Title);
