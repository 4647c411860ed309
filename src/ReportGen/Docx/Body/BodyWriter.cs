using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>word/document.xml, streamed: one small writer a node of the tree, then the section.</summary>
internal static class BodyWriter
{
    public static void Write(BodyContext context, Document document)
    {
        context.Xml.Root("document").Declare("r", Namespaces.OfficeRelationships).Start("body");
        if (document.Head is { } head)
        {
            HeadWriter.Write(context, head);
        }

        if (document.Title.Count > 0)
        {
            TakeComments(context, document.Blocks, 0);
            WriteCentred(context, StyleKey.Title, document.Title, context.Plan.BeginsLandscape);
        }

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            TakeComments(context, document.Blocks, i + 1);
            Write(context, document.Blocks, i);
            EndSection(context, document.Blocks[i], i);
        }

        SectionWriter.Write(context, context.Plan.EndsLandscape);
        context.Xml.End().End();
    }

    private static void Write(BodyContext context, IReadOnlyList<Block> blocks, int index)
    {
        context.SectionEnd = blocks[index] is TableBlock or ListBlock ? null : context.Plan.SectionEndingAt(index);
        switch (blocks[index])
        {
            case Heading heading:
                HeadingWriter.Write(context, heading);
                break;
            case Paragraph { Role: ParagraphRole.Subtitle } subtitle:
                WriteCentred(context, StyleKey.Subtitle, subtitle.Inlines, isLandscape: false);
                break;
            case Paragraph paragraph:
                // 7.3.5: a page never holds the signature alone, nor with what stands above it.
                var isLast = index + 1 < blocks.Count && blocks[index + 1] is SignatureBlock or AttachmentList;
                ParagraphWriter.Write(context, StyleIds.Of(KeyOf(paragraph.Role)), paragraph.Inlines, keepNext: isLast);
                break;
            case ListBlock list:
                ListWriter.Write(context, list, level: 0);
                break;
            case TableBlock:
                TableWriter.Write(context, context.Plan.TableAt(index), followsTable: index > 0 && blocks[index - 1] is TableBlock);
                break;
            case ChartBlock chart:
                ChartWriter.Write(context, chart);
                break;
            case SignatureBlock signature:
                SignatureWriter.Write(context, signature);
                break;
            case AttachmentList list:
                AttachmentWriter.Write(context, list);
                break;
            case ImprintBlock imprint:
                ImprintWriter.Write(context, imprint);
                break;
            case PageBreak:
                context.PageBreakPending = !context.Plan.IsBetweenSections(index);
                break;
        }
    }

    // A table holds no end of a section, and the last item of a list should not.
    private static void EndSection(BodyContext context, Block block, int index)
    {
        if (block is TableBlock or ListBlock && context.Plan.SectionEndingAt(index) is { } isLandscape)
        {
            context.SectionEnd = isLandscape;
            ParagraphWriter.Write(context, StyleIds.SectionEnd, []);
        }
    }

    // A hint is a comment on the block before it. One before everything else waits for the first block, where there is no title.
    private static void TakeComments(BodyContext context, IReadOnlyList<Block> blocks, int from)
    {
        if (from == 0 || blocks[from - 1] is not Hint)
        {
            context.PendingComments.AddRange(blocks.Skip(from).TakeWhile(block => block is Hint).Cast<Hint>().Select(hint => hint.Text));
        }
    }

    private static void WriteCentred(BodyContext context, StyleKey key, IReadOnlyList<Inline> text, bool isLandscape) =>
        ParagraphWriter.Write(context, StyleIds.Of(key), TitleLines.Break(text, context.Style[key], context.Style.Page.Turned(isLandscape).TextWidth));

    private static StyleKey KeyOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => StyleKey.Lead,
        ParagraphRole.Speaker => StyleKey.Speaker,
        ParagraphRole.Salutation => StyleKey.Salutation,
        ParagraphRole.Note => StyleKey.Note,
        ParagraphRole.Remark => StyleKey.Remark,
        _ => StyleKey.Body,
    };
}
