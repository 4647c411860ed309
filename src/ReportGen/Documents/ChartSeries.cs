namespace ReportGen.Documents;

/// <summary>One row of numbers of a chart, a number a category.</summary>
/// <param name="Name">What the legend calls it: the head of the table's column.</param>
/// <param name="Values">The exact values, as the statistics have them; null where the table has none.</param>
/// <param name="IsPercent">The numbers are percentages; 85.7 is 85.7%.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, bool IsPercent);
