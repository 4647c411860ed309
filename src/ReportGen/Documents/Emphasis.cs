namespace ReportGen.Documents;

/// <summary>Stressed text, <c>*…*</c>; Chinese print changes the face and never slants.</summary>
public sealed record Emphasis(IReadOnlyList<Inline> Inlines) : Inline;
