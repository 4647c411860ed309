namespace ReportGen.Documents;

/// <summary>A new line within the paragraph.</summary>
public sealed record LineBreak : Inline;
