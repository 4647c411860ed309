namespace ReportGen.Records;

/// <summary>A piece of a text: plain text, or the name in a pair of braces.</summary>
/// <param name="Text">The plain text, or the name.</param>
/// <param name="Start">Where the piece starts in the whole text, from 0; of a reference its brace.</param>
public sealed record ReferencePiece(string Text, bool IsReference, int Start);
