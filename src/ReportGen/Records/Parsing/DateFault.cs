namespace ReportGen.Records;

/// <summary>What is wrong with a date; <see cref="Number"/> is the month or day that does not exist.</summary>
internal readonly record struct DateFault(DateFaultKind Kind, int Number = 0, int Month = 0);
