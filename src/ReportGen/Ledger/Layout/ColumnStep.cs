using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>One step of a path: the key under which the value stands in its map, and the field; null for a free label.</summary>
internal sealed record ColumnStep(string Key, Field? Field);
