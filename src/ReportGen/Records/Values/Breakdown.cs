namespace ReportGen.Records;

/// <summary>Labels with numbers, in file order: 35岁以下: 9, 36-55岁: 35. A label may have parts of its own.</summary>
public sealed record Breakdown(IReadOnlyList<BreakdownPart> Parts)
{
    public Quantity Total => Parts.Aggregate(Quantity.Zero, (sum, part) => sum + part.Count);
}
