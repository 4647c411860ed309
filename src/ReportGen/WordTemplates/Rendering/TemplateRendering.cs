using System.Globalization;
using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>One rendering of a template: from the segments of the engine to the parts of the document.</summary>
internal sealed class TemplateRendering(WordTemplate template, PageStyle page, HeadingNumbering numbering, bool keepHints, DiagnosticBag bag)
{
    // Styles are added to while a document is written; the template's own stay as they are for the next one.
    private readonly WordStyles _styles = new(new XElement(template.Styles.Root));

    public WordRendering? Finish(IReadOnlyList<Segment> segments)
    {
        var roots = new PartAssembly(template, Formats()).Build(segments);
        var reader = new InsertionReader(keepHints, bag);
        foreach (var root in roots)
        {
            CapturedParagraphs.Lift(root, template.Tags, bag);
            foreach (var paragraph in root.Descendants(WordNames.Paragraph).ToList())
            {
                reader.Read(paragraph);
            }
        }

        if (bag.HasErrors)
        {
            return null;
        }

        InsertionNumbering.Apply(roots[0], _styles, numbering);
        var numbers = new NumberingMerge(template.Package.Tree(PartNames.Numbering, WordNames.W + "numbering"));
        var comments = new CommentsMerge(new XElement(WordNames.W + "comments"));
        var import = new StyleImport(_styles, page);
        using var nowhere = new WordXml(Stream.Null);
        using var plan = new BodyPlan(new Document { Blocks = [] }, page);
        var shared = new BodyContext(nowhere, page, plan) { Ids = new DocumentIds(bookmarks: LastBookmark(roots), lists: numbers.LastNumber, charts: LastChart()) };
        var writer = new InsertionWriter(import, page, shared);
        foreach (var paragraph in roots.SelectMany(root => root.Descendants(WordNames.Paragraph).ToList()))
        {
            writer.Write(paragraph);
        }

        numbers.Add(shared.Lists, page);
        comments.Add(shared.Comments);
        Settle(roots, numbers);
        return new WordRendering(template, Parts(roots, numbers, comments, import, shared), Document(roots[0], shared, reader.Omitted));
    }

    private void Settle(IReadOnlyList<XElement> roots, NumberingMerge numbers)
    {
        var lists = new ListRestart(_styles, numbers);
        var identifiers = new Identifiers();
        foreach (var root in roots)
        {
            root.Descendants(WordNames.Insert).Remove();
            EmptyParagraphs.Remove(root);
            lists.Apply(root);
            TextBoxCopies.Make(root);
            identifiers.Settle(root);
        }
    }

    private RenderedParts Parts(IReadOnlyList<XElement> roots, NumberingMerge numbers, CommentsMerge comments, StyleImport import, BodyContext shared)
    {
        var trees = new Dictionary<string, XElement>(StringComparer.Ordinal);
        for (var i = 0; i < roots.Count; i++)
        {
            trees.Add(template.Package.Parts[i].Name, roots[i]);
        }

        if (numbers.HasChanged)
        {
            trees.Add(PartNames.Numbering, numbers.Root);
        }

        if (comments.HasChanged)
        {
            trees.Add(PartNames.Comments, comments.Root);
        }

        if (import.HasAdded)
        {
            trees.Add(PartNames.Styles, _styles.Root);
        }

        return new RenderedParts { Trees = trees, Charts = shared.Charts, Figures = shared.Figures, Page = page };
    }

    private Document Document(XElement root, BodyContext shared, List<Heading> omitted)
    {
        var figures = shared.Figures.Zip(shared.Sources).ToDictionary(pair => pair.First.Bookmark, pair => pair.Second, StringComparer.Ordinal);
        return new WordReader(_styles, figures).Read(root) with { Omitted = omitted };
    }

    // The formatting of each tag, by its number; the trees of the template hold it.
    private XElement?[] Formats()
    {
        var formats = new XElement?[template.Tags.Count];
        foreach (var tag in template.Package.Parts.SelectMany(part => part.Root.Descendants(WordNames.Tag)))
        {
            formats[TagCutter.NumberOf(tag)] = tag.Element(WordNames.RunProperties);
        }

        return formats;
    }

    private static int LastBookmark(IReadOnlyList<XElement> roots) => roots.Descendants(WordNames.BookmarkStart)
        .Select(b => int.TryParse((string?)b.Attribute(WordNames.Id), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(0).Max();

    private int LastChart()
    {
        var number = 0;
        while (template.Package.Has(ChartParts.NameOf(number + 1)))
        {
            number++;
        }

        return number;
    }
}
