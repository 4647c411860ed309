namespace ReportGen.Docx;

/// <summary>How the lines of a paragraph stand.</summary>
public enum TextAlignment
{
    Justify,
    Left,
    Center,
    Right,
}
