namespace ReportGen.Documents;

/// <summary>A report as a tree: what it says and in which order, nothing of how it looks. Immutable; the writers read it.</summary>
public sealed record Document
{
    /// <summary>版头 above the title; null where the document has none.</summary>
    public OfficialHead? Head { get; init; }

    /// <summary>The title above everything, empty where there is none.</summary>
    public IReadOnlyList<Inline> Title { get; init; } = [];

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The headings that were taken out because nothing stood under them, in order.</summary>
    public IReadOnlyList<Heading> Omitted { get; init; } = [];
}
