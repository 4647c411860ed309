namespace ReportGen.Documents;

/// <summary>What follows begins a new page.</summary>
public sealed record PageBreak : Block;
