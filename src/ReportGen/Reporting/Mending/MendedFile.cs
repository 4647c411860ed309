namespace ReportGen.Reporting;

/// <summary>A record file with its safe faults mended.</summary>
/// <param name="Path">As the caller wrote it.</param>
/// <param name="Content">The bytes to write: the same encoding mark, line ends, comments and layout.</param>
/// <param name="Changes">The lines that differ.</param>
/// <param name="Count">How many faults were mended.</param>
public sealed record MendedFile(string Path, ReadOnlyMemory<byte> Content, IReadOnlyList<MendedLine> Changes, int Count);
