using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Readies a part before its chunks are made: paragraphs get numbers, and bookmarks of an earlier report go.</summary>
internal static class TemplateMarks
{
    public static void Set(WordPart part)
    {
        var number = 0;
        foreach (var paragraph in part.Root.Descendants(WordNames.Paragraph))
        {
            paragraph.SetAttributeValue(WordNames.Number, (++number).ToString(CultureInfo.InvariantCulture));
        }

        // A report that was made a template still has the bookmarks of its figures.
        var own = part.Root.Descendants(WordNames.BookmarkStart).Where(b => Docx.DocumentIds.IsOwnBookmark((string?)b.Attribute(WordNames.W + "name") ?? "")).ToList();
        var ids = own.Select(b => (string?)b.Attribute(WordNames.Id)).ToHashSet();
        part.Root.Descendants(WordNames.BookmarkEnd).Where(b => ids.Contains((string?)b.Attribute(WordNames.Id))).Remove();
        own.Remove();
    }
}
