namespace ReportGen.Documents;

/// <summary>One item: paragraphs, and lists within it.</summary>
public sealed record ListItem(IReadOnlyList<Block> Blocks);
