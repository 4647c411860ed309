namespace ReportGen.Cli.Commands;

/// <summary>What <c>explain</c> is asked to do.</summary>
internal sealed record ExplainRequest(string Statistic, IReadOnlyList<string> Files, string? Period, string? Previous);
