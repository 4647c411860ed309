using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A total known without its events, under the English or Chinese name of a statistic. Statistics resolves the name.</summary>
public sealed record DeclaredFigure(string Name, Quantity Value, Location NameLocation, Location ValueLocation);
