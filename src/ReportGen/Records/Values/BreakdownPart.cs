using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>One label of a breakdown with its number, stated or summed from its parts.</summary>
public sealed record BreakdownPart(string Label, Quantity Count, Location Location)
{
    public Breakdown? Parts { get; init; }
}
