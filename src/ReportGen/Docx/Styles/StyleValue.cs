using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>A scalar of a style file with its places, so that a fault in it can be told.</summary>
internal sealed record StyleValue(string Text, Location Location, Location KeyLocation);
