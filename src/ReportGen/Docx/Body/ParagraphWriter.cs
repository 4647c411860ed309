using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>One paragraph: its style, and only what no style could carry.</summary>
internal static class ParagraphWriter
{
    public static void Write(BodyContext context, string styleId, IReadOnlyList<Inline> inlines, ListInstance? list = null, int? rightIndent = null, bool keepNext = false, bool isLast = true) =>
        Write(context, styleId, _ => InlineWriter.Write(context, inlines), list, rightIndent, keepNext, isLast);

    /// <param name="writeRuns">Writes what the paragraph holds.</param>
    /// <param name="isLast">No further paragraph of its block follows: a section may end here.</param>
    public static void Write(BodyContext context, string styleId, Action<WordXml> writeRuns, ListInstance? list = null, int? rightIndent = null, bool keepNext = false, bool isLast = true)
    {
        var xml = context.Xml;
        xml.Start("p").Start("pPr").Value("pStyle", styleId);
        if (keepNext)
        {
            xml.Empty("keepNext");
        }

        if (context.PageBreakPending)
        {
            xml.Empty("pageBreakBefore");
            context.PageBreakPending = false;
        }

        if (list is not null)
        {
            xml.Start("numPr").Value("ilvl", list.Level).Value("numId", list.Id).End();
        }

        if (rightIndent is { } right)
        {
            // The style's indent in characters would win over twips: it is set to none.
            xml.Start("ind").With("rightChars", 0).With("right", right).End();
        }

        if (isLast && context.SectionEnd is { } isLandscape)
        {
            context.SectionEnd = null;
            SectionWriter.Write(context, isLandscape);
        }

        xml.End();
        var comments = CommentWriter.Begin(context);
        writeRuns(xml);
        CommentWriter.End(context, comments);
        xml.End();
    }
}
