using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Takes out paragraphs of tags into which nothing was printed, as a text template leaves no empty line; what must stay in a cell or a section stays.</summary>
internal static class EmptyParagraphs
{
    private static readonly HashSet<int> s_noTags = [];

    public static void Remove(XElement root)
    {
        var empty = new HashSet<XElement>();
        foreach (var paragraph in root.Descendants(WordNames.Paragraph).Where(p => p.Attribute(WordNames.Tagged) is not null).ToList())
        {
            if (!paragraph.Descendants().Any(element => TagContent.IsContent(element, s_noTags))
                && paragraph.Element(WordNames.ParagraphProperties)?.Element(WordNames.Section) is null && !IsNeeded(paragraph))
            {
                PageBreaks.Pass(paragraph, paragraph.ElementsAfterSelf().FirstOrDefault());
                if (paragraph.Parent!.Name == WordNames.Body)
                {
                    empty.Add(paragraph);
                }
                else
                {
                    paragraph.Remove();
                }
            }
        }

        // All at once: taking one out of a long body walks through what stands before it.
        if (empty.Count > 0)
        {
            var body = root.Element(WordNames.Body)!;
            body.ReplaceNodes(body.Nodes().Where(node => node is not XElement element || !empty.Contains(element)).ToList());
        }

        foreach (var table in root.Descendants(WordNames.Table).Where(table => !table.Descendants(WordNames.Row).Any()).ToList())
        {
            table.Remove();
        }
    }

    // A cell ends with a paragraph, and headers, text boxes and notes hold one at least.
    private static bool IsNeeded(XElement paragraph) =>
        paragraph.Parent is { } parent && parent.Name != WordNames.Body
        && ((!paragraph.ElementsAfterSelf(WordNames.Paragraph).Any() && !paragraph.ElementsBeforeSelf(WordNames.Paragraph).Any())
            || (parent.Name == WordNames.Cell && !paragraph.ElementsAfterSelf().Any() && paragraph.ElementsBeforeSelf().LastOrDefault()?.Name == WordNames.Table));
}
