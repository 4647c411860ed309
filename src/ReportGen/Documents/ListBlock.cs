namespace ReportGen.Documents;

/// <summary>A list; an ordered one counts from <paramref name="Start"/>.</summary>
public sealed record ListBlock(bool Ordered, IReadOnlyList<ListItem> Items, int Start = 1) : Block;
