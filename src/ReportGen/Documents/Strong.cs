namespace ReportGen.Documents;

/// <summary>Heavily stressed text, <c>**…**</c>.</summary>
public sealed record Strong(IReadOnlyList<Inline> Inlines) : Inline;
