using ReportGen.Documents.Writing;

namespace ReportGen.Documents;

/// <summary>
/// Writes a document as CommonMark with pipe tables, to read and to put on a wiki: the same text and numerals as in Word. Values are escaped, so that
/// they stay text. Lines end with a line feed.
/// </summary>
public static class MarkdownWriter
{
    public static void Write(Document document, TextWriter output)
    {
        var blocks = new MarkdownBlocks(output);
        if (document.Head is { } head)
        {
            blocks.WriteHead(head);
        }

        if (document.Title.Count > 0)
        {
            blocks.WriteTitle(document.Title);
        }

        foreach (var block in document.Blocks)
        {
            blocks.Write(block, indent: "");
        }
    }
}
