namespace ReportGen.Docx;

/// <summary>The cell that a paragraph stands in; rows and columns count from 1.</summary>
internal sealed record ReadCell(ReadTable Table, int Row, int Column)
{
    /// <summary>Its text runs down or up.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Rules of its own, by their side.</summary>
    public IReadOnlyDictionary<string, RuleLine> Rules { get; init; } = new Dictionary<string, RuleLine>();
}
