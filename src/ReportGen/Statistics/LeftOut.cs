using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A record that is not counted, and why.</summary>
public sealed record LeftOut(Record Record, LeftOutReason Reason);
