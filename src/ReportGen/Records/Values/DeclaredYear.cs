using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Totals of a year, or since a date, outside the period.</summary>
public sealed record DeclaredYear(DateSpan Since, IReadOnlyList<DeclaredFigure> Figures, Location Location);
