using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A text under a name of the office's own choice (narrative, house words, rule levels).</summary>
public sealed record NamedText(string Name, string Text, Location NameLocation, Location TextLocation);
