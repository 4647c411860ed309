namespace ReportGen.Ledger;

/// <summary>One value of a record in its column.</summary>
internal sealed record CellValue(ColumnPath Path, string Text);
