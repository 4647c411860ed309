using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>A list: every item numbered by its own instance, further paragraphs of an item unnumbered.</summary>
internal static class ListWriter
{
    private const int DeepestLevel = 8;

    public static void Write(BodyContext context, ListBlock list, int level)
    {
        var instance = new ListInstance(context.Ids.NextList(), list.Ordered, Math.Min(level, DeepestLevel), list.Start);
        context.Lists.Add(instance);
        foreach (var item in list.Items)
        {
            WriteItem(context, item, instance, level);
        }
    }

    private static void WriteItem(BodyContext context, ListItem item, ListInstance instance, int level)
    {
        var numbered = false;
        foreach (var block in item.Blocks)
        {
            if (block is ListBlock inner)
            {
                Write(context, inner, level + 1);
            }
            else if (block is Paragraph paragraph)
            {
                ParagraphWriter.Write(context, StyleIds.Of(StyleKey.List), paragraph.Inlines, numbered ? null : instance);
                numbered = true;
            }
        }
    }
}
