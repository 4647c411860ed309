namespace ReportGen.Docx;

/// <summary>The marks that every cell of a column begins with; ten thousand rows would put them together sixty thousand times.</summary>
internal sealed class CellMarks(int width, string styleId)
{
    private readonly string _start = $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\" /></w:tcPr>";
    private readonly string _paragraph = $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{styleId}\" /></w:pPr>";

    public void Write(BodyContext context, IReadOnlyList<Documents.Inline> inlines)
    {
        if (context.PageBreakPending || context.PendingComments.Count > 0)
        {
            context.Xml.Raw(_start);
            ParagraphWriter.Write(context, styleId, inlines);
            context.Xml.Raw("</w:tc>");
            return;
        }

        context.Xml.Raw(_paragraph);
        InlineWriter.Write(context, inlines);
        context.Xml.Raw("</w:p></w:tc>");
    }
}
