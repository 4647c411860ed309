namespace ReportGen.Docx;

/// <summary>The marks that every cell of a column begins with; ten thousand rows would put them together sixty thousand times.</summary>
internal sealed class CellMarks(int width, string styleId)
{
    private readonly string _start = $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{styleId}\" /></w:pPr>";

    public void Write(BodyContext context, IReadOnlyList<Documents.Inline> inlines)
    {
        var xml = context.Xml;
        if (!xml.TakesMarks || context.PageBreakPending || context.PendingComments.Count > 0)
        {
            xml.Start("tc").Start("tcPr").Start("tcW").With("w", width).With("type", "dxa").End().End();
            ParagraphWriter.Write(context, styleId, inlines);
            xml.End();
            return;
        }

        xml.Raw(_start);
        InlineWriter.Write(context, inlines);
        xml.Raw("</w:p></w:tc>");
    }
}
