namespace ReportGen.Docx;

/// <summary>A rule of a paragraph, a table or a cell: its width in eighths of a point (nothing: no rule) and its colour.</summary>
internal sealed record RuleLine(int Size, string Color)
{
    public bool IsRed => FontFaces.IsRed(Color);
}
