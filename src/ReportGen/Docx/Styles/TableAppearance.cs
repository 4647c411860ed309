namespace ReportGen.Docx;

/// <summary>Rules and cell margins of tables: eighths of a point, twips.</summary>
public sealed record TableAppearance(int Border, int CellMargin);
