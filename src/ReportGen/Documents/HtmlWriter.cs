using ReportGen.Documents.Writing;

namespace ReportGen.Documents;

/// <summary>
/// Writes a document as one accessible page for the office's web site and for preview: semantic elements, captions and column headers, a print style
/// with the margins of the standard, and nothing from elsewhere. Lines end with a line feed.
/// </summary>
public static class HtmlWriter
{
    public static void Write(Document document, TextWriter output, HtmlFrame? frame = null)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlInlines.WriteText(output, LineBreaks.Replaced(PlainText.Of(document.Title), " "));
        output.Write("</title>\n<style>\n" + HtmlStyle.Sheet + frame?.Style + "</style>\n</head>\n<body>\n" + frame?.Before + "<main>\n");
        var blocks = new HtmlBlocks(output);
        if (document.Head is { } head)
        {
            blocks.WriteHead(head);
        }

        if (document.Title.Count > 0)
        {
            blocks.WriteElement("h1", document.Title);
        }

        foreach (var block in document.Blocks)
        {
            blocks.Write(block);
        }

        output.Write("</main>\n" + frame?.Behind + "</body>\n</html>\n");
    }
}
