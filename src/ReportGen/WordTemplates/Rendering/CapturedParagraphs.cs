using System.Xml.Linq;
using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>Paragraphs and tables of the document that a tag printed again (a capture of whole paragraphs): they take the place of the tag's paragraph.</summary>
internal static class CapturedParagraphs
{
    private static readonly HashSet<int> s_noTags = [];

    public static void Lift(XElement root, IReadOnlyList<WordTag> tags, DiagnosticBag bag)
    {
        foreach (var paragraph in root.Descendants(WordNames.Paragraph).Where(p => Blocks(p).Any()).ToList())
        {
            var blocks = Blocks(paragraph).ToList();
            var rest = paragraph.Descendants().Where(e => !blocks.Exists(block => e == block || e.Ancestors().Contains(block)));
            if (rest.Any(e => e.Name == WordNames.Insert || TagContent.IsContent(e, s_noTags)))
            {
                var tag = InsertionReader.Own(paragraph).Select(insert => insert.Annotation<Insertion>()?.Tag).FirstOrDefault(t => t is not null);
                bag.ReportBlockInsideLine(tag?.Location ?? Location.None, tag?.Code ?? "");
                continue;
            }

            blocks.ForEach(block => block.Remove());
            paragraph.AddBeforeSelf(blocks);
            paragraph.SetAttributeValue(WordNames.Tagged, 1);
        }
    }

    // Not those of text boxes, which stand in runs.
    private static IEnumerable<XElement> Blocks(XElement paragraph) => paragraph.Elements().Where(e => e.Name == WordNames.Paragraph || e.Name == WordNames.Table);
}
