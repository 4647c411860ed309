using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>附件说明 below the text (7.3.4), and the head of the page of an attachment (7.3.7).</summary>
internal static class AttachmentWriter
{
    public static void Write(BodyContext context, AttachmentList list)
    {
        var (number, first) = (0, list.Names.Count == 1 ? StyleIds.AttachmentNoteOnly : StyleIds.Of(StyleKey.AttachmentNote));
        foreach (var line in list.Lines())
        {
            ParagraphWriter.Write(context, number++ == 0 ? first : StyleIds.AttachmentNoteNext, line, isLast: number == list.Names.Count);
        }
    }

    /// <summary>附件 and its number in the first line, flush left; its title in the third, centred.</summary>
    public static void WriteHead(BodyContext context, TableBlock attachment, bool isLandscape)
    {
        ParagraphWriter.Write(context, StyleIds.Of(StyleKey.AttachmentLabel), [new Text(attachment.Label)], isLast: false);
        var width = context.Style.Page.Turned(isLandscape).TextWidth;
        ParagraphWriter.Write(context, StyleIds.Of(StyleKey.AttachmentTitle), TitleLines.Break(attachment.Caption, context.Style[StyleKey.AttachmentTitle], width), isLast: false);
    }
}
