using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>
/// The comments of a template. They are for those who edit it and never go into a report; a copy with findings at their tags loses those that the program
/// wrote into it before.
/// </summary>
internal static class TemplateComments
{
    private static readonly string[] s_marks = ["commentRangeStart", "commentRangeEnd", "commentReference"];

    // What Word keeps of comments beside their text: threads, lasting numbers, dates.
    private static readonly string[] s_sideParts = ["word/commentsExtended.xml", "word/commentsIds.xml", "word/commentsExtensible.xml"];

    /// <summary>The words of relationship types that lead from a document to its comments and what belongs to them.</summary>
    public static IReadOnlyList<string> RelationTypes { get; } = ["comments", "commentsExtended", "commentsIds", "commentsExtensible"];

    /// <summary>Takes the marks of all comments out of a part.</summary>
    public static void Drop(WordPart part) => DropMarks(part, _ => true);

    /// <summary>Takes the program's own comments out; those that people wrote stay.</summary>
    /// <param name="package">The template, whose parts are changed.</param>
    /// <param name="comments">Its comments, changed too.</param>
    /// <returns>Other parts that speak of the comments, by name, as they are to be written.</returns>
    public static IReadOnlyDictionary<string, XElement> DropOwn(TemplatePackage package, XElement comments)
    {
        List<XElement> own = [.. comments.Elements(WordNames.W + "comment").Where(comment => (string?)comment.Attribute(WordNames.W + "author") == CommentsPart.Author)];
        var ids = own.Select(comment => (string?)comment.Attribute(WordNames.Id)).ToHashSet();
        foreach (var part in own.Count > 0 ? package.Parts : [])
        {
            DropMarks(part, ids.Contains);
        }

        var keys = own.Descendants(WordNames.Paragraph).Select(paragraph => (string?)paragraph.Attribute(WordNames.Word2010 + "paraId")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        own.Remove();
        return keys.Count > 0 ? SideParts(package, keys) : new Dictionary<string, XElement>();
    }

    private static void DropMarks(WordPart part, Func<string?, bool> isMeant)
    {
        foreach (var mark in part.Root.Descendants().Where(e => e.Name.Namespace == WordNames.W && s_marks.Contains(e.Name.LocalName) && isMeant((string?)e.Attribute(WordNames.Id))).ToList())
        {
            var run = mark.Parent!;
            mark.Remove();
            if (run.Name == WordNames.Run && run.Elements().All(e => e.Name == WordNames.RunProperties))
            {
                run.Remove();
            }
        }
    }

    // Each entry names the paragraph of a comment, or the lasting number that another entry gave it. An answer to a comment that goes stands for itself.
    private static Dictionary<string, XElement> SideParts(TemplatePackage package, HashSet<string> keys)
    {
        var changed = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var name in s_sideParts.Where(package.Has))
        {
            var root = package.Tree(name, "x");
            foreach (var entry in root.Elements().ToList())
            {
                entry.Attributes().Where(a => a.Name.LocalName == "paraIdParent" && keys.Contains(a.Value)).Remove();
                if (entry.Attributes().Any(a => a.Name.LocalName is "paraId" or "durableId" && keys.Contains(a.Value)))
                {
                    keys.UnionWith(entry.Attributes().Where(a => a.Name.LocalName == "durableId").Select(a => a.Value));
                    entry.Remove();
                }
            }

            changed.Add(name, root);
        }

        return changed;
    }
}
