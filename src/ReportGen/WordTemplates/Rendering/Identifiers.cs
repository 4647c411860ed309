using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>
/// What may be there once only in a document, after loops have repeated it: bookmarks and their ids, ids of drawings, of paragraphs, of content controls. One
/// counting for the whole document, the template's and the report's.
/// </summary>
internal sealed class Identifiers
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paragraphs = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _controls = new(StringComparer.Ordinal);
    private int _bookmarks;
    private int _drawings;

    public void Settle(XElement root)
    {
        Bookmarks(root);
        foreach (var drawing in root.Descendants().Where(e => e.Name.LocalName == "docPr" && e.Name.NamespaceName == Docx.Namespaces.WordDrawing))
        {
            drawing.SetAttributeValue("id", Text(++_drawings));
        }

        foreach (var element in root.Descendants())
        {
            if (element.Attribute(WordNames.Word2010 + "paraId") is { } id && !_paragraphs.Add(id.Value))
            {
                id.Remove();
                element.Attribute(WordNames.Word2010 + "textId")?.Remove();
            }

            if (element.Name == WordNames.W + "sdtPr" && element.Element(WordNames.Id) is { } control && !_controls.Add((string?)control.Attribute(WordNames.Value) ?? ""))
            {
                control.Remove();
            }

            element.Attribute(WordNames.Number)?.Remove();
            element.Attribute(WordNames.Tagged)?.Remove();
        }
    }

    // Each start is paired with the next end of its id. A name that comes again, and a half whose other half went, go.
    private void Bookmarks(XElement root)
    {
        var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var mark in root.Descendants().Where(e => e.Name == WordNames.BookmarkStart || e.Name == WordNames.BookmarkEnd).ToList())
        {
            var id = (string?)mark.Attribute(WordNames.Id) ?? "";
            if (mark.Name == WordNames.BookmarkStart)
            {
                if (open.Remove(id, out var unclosed))
                {
                    unclosed.Remove();
                }

                open.Add(id, mark);
            }
            else if (!open.Remove(id, out var start))
            {
                mark.Remove();
            }
            else if (!_names.Add((string?)start.Attribute(WordNames.W + "name") ?? ""))
            {
                start.Remove();
                mark.Remove();
            }
            else
            {
                var number = Text(++_bookmarks);
                start.SetAttributeValue(WordNames.Id, number);
                mark.SetAttributeValue(WordNames.Id, number);
            }
        }

        foreach (var unclosed in open.Values)
        {
            unclosed.Remove();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
