namespace ReportGen.Documents;

/// <summary>A report as a tree: what it says and in which order, nothing of how it looks. Immutable; the writers read it.</summary>
public sealed record Document
{
    /// <summary>The title above everything, empty where there is none.</summary>
    public IReadOnlyList<Inline> Title { get; init; } = [];

    public required IReadOnlyList<Block> Blocks { get; init; }
}
