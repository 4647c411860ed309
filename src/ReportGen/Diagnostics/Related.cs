namespace ReportGen.Diagnostics;

/// <summary>A second place that explains a finding: the first of two duplicates, an including template.</summary>
public sealed record Related(Location Location, Message Text);
