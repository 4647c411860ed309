using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>A paragraph that begins a page hands that on to what stands in its place.</summary>
internal static class PageBreaks
{
    public static readonly XName Name = WordNames.W + "pageBreakBefore";

    private static readonly string[] s_before = ["pStyle", "keepNext", "keepLines"];

    /// <summary>Does nothing where the first begins no page, or the other is no paragraph.</summary>
    public static void Pass(XElement from, XElement? to)
    {
        if (from.Element(WordNames.ParagraphProperties)?.Element(Name) is not { } mark || to is null || to.Name != WordNames.Paragraph)
        {
            return;
        }

        var properties = to.Element(WordNames.ParagraphProperties);
        if (properties is null)
        {
            to.AddFirst(properties = new XElement(WordNames.ParagraphProperties));
        }

        if (properties.Element(Name) is null)
        {
            var last = properties.Elements().TakeWhile(e => s_before.Contains(e.Name.LocalName)).LastOrDefault();
            if (last is null)
            {
                properties.AddFirst(new XElement(mark));
            }
            else
            {
                last.AddAfterSelf(new XElement(mark));
            }
        }
    }
}
