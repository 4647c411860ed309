namespace ReportGen.Records;

/// <summary>What a run was given: one book a unit and period, in order of unit and period. Empty where nothing could be read.</summary>
public sealed record RecordSet(IReadOnlyList<RecordBook> Books);
