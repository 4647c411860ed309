using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>A paragraph that begins a page hands that on to what stands in its place.</summary>
internal static class PageBreaks
{
    public static readonly XName Name = WordNames.W + "pageBreakBefore";

    private static readonly string[] s_before = ["pStyle", "keepNext", "keepLines"];

    /// <summary>
    /// A break that was put into the paragraph of a tag, with Ctrl+Enter or by a program that writes all breaks so, becomes the property that says the same, so
    /// that the tag stands alone and may give paragraphs. Breaks between tags, and those before a table, stay.
    /// </summary>
    public static void Settle(WordPart part)
    {
        foreach (var paragraph in part.Root.Descendants(WordNames.Paragraph).Where(p => p.Parent!.Name == WordNames.Body).ToList())
        {
            List<XElement> pieces = [.. ParagraphText.Runs(paragraph).Elements().Where(e => IsBreak(e) || ParagraphText.Of(e, out _).Length > 0)];
            if (!pieces.Exists(IsBreak) || ParagraphText.Of(paragraph).Trim() is not (['{', '{', ..] and [.., '}', '}']))
            {
                continue;
            }

            foreach (var leading in pieces.TakeWhile(IsBreak).ToList())
            {
                Take(leading);
                Set(paragraph);
            }

            if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == WordNames.Paragraph)
            {
                foreach (var trailing in Enumerable.Reverse(pieces).TakeWhile(IsBreak).Where(piece => piece.Parent is not null).ToList())
                {
                    Take(trailing);
                    Set(next);
                }
            }
        }
    }

    /// <summary>Does nothing where the first begins no page, or the other is no paragraph.</summary>
    public static void Pass(XElement from, XElement? to)
    {
        if (from.Element(WordNames.ParagraphProperties)?.Element(Name) is { } mark && to is not null && to.Name == WordNames.Paragraph)
        {
            Set(to, mark);
        }
    }

    private static void Set(XElement paragraph, XElement? mark = null)
    {
        var properties = paragraph.Element(WordNames.ParagraphProperties);
        if (properties is null)
        {
            paragraph.AddFirst(properties = new XElement(WordNames.ParagraphProperties));
        }

        if (properties.Element(Name) is not null)
        {
            return;
        }

        var added = mark is null ? new XElement(Name) : new XElement(mark);
        if (properties.Elements().TakeWhile(e => s_before.Contains(e.Name.LocalName)).LastOrDefault() is { } last)
        {
            last.AddAfterSelf(added);
        }
        else
        {
            properties.AddFirst(added);
        }
    }

    private static bool IsBreak(XElement piece) => piece.Name == WordNames.Break && (string?)piece.Attribute(WordNames.W + "type") == "page";

    // With the run that held nothing else.
    private static void Take(XElement piece)
    {
        var run = piece.Parent!;
        piece.Remove();
        if (run.Elements().All(e => e.Name == WordNames.RunProperties || e.Name.LocalName == "lastRenderedPageBreak"))
        {
            run.Remove();
        }
    }
}
