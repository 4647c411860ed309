namespace ReportGen.Statistics;

/// <summary>One group of rows under its heading.</summary>
public sealed record StatisticGroup(string Chinese, string English, IReadOnlyList<StatisticRow> Rows);
