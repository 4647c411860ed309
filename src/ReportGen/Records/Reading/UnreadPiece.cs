namespace ReportGen.Records;

/// <summary>A piece of a record that was read as no field, and the field whose value it may be the rest of.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Start">Where it starts in the file's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Before">The field before it; null where that is not known.</param>
internal sealed record UnreadPiece(string Text, int Start, int End, Field? Before);
