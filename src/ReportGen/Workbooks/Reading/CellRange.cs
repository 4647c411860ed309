namespace ReportGen.Workbooks;

/// <summary>Cells that are merged into one: what they show stands in the first of them.</summary>
internal sealed record CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
