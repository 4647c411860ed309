namespace ReportGen.Records;

/// <summary>Where a value begins and ends in its file, as offsets.</summary>
internal readonly record struct ValueSpan(int Start, int End);
