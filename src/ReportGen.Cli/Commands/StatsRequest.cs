namespace ReportGen.Cli.Commands;

/// <summary>What <c>stats</c> is asked to do.</summary>
internal sealed record StatsRequest(IReadOnlyList<string> Files, string? Period, string? Previous, string Format);
