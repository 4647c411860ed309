namespace ReportGen.Documents;

/// <summary>A column: how its cells stand, and its share of the width (relative to the other columns; 0 leaves it to the contents).</summary>
public sealed record TableColumn(ColumnAlignment Alignment = ColumnAlignment.Left, decimal Width = 0);
