namespace ReportGen.Records;

/// <summary>What is wrong with a date; <see cref="Number"/> is the month or day that does not exist; <see cref="Year"/> is 0 where no year is known.</summary>
internal readonly record struct DateFault(DateFaultKind Kind, int Number = 0, int Month = 0, int Year = 0);
