namespace ReportGen.Records;

/// <summary>A record file that was read, and what was asked to be read with it.</summary>
internal sealed record ReadFile(FileContents File, RecordInput Input);
