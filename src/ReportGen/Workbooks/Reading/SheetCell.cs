namespace ReportGen.Workbooks;

/// <summary>A cell that is not blank.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">As text: dates as <c>2024-05-15</c> or <c>2024-05</c>, percentages as <c>98.1%</c>, flags as <c>true</c> and <c>false</c>.</param>
internal readonly record struct SheetCell(int Column, CellKind Kind, string Text);
