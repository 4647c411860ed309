namespace ReportGen.Docx;

/// <summary>Rules of tables (eighths of a point), the margins of cells at their sides and the room above and below their text (twips).</summary>
public sealed record TableAppearance(int Border, int CellMargin, int CellPadding);
