namespace ReportGen.Documents;

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
