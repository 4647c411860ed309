using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A declared figure and the statistic that it declares.</summary>
internal sealed record DeclaredTotal(StatisticName Name, DeclaredFigure Figure);
