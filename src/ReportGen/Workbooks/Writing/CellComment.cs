namespace ReportGen.Workbooks;

/// <summary>A note that shows while the mouse is over the cell.</summary>
public sealed record CellComment(int Row, int Column, string Text);
