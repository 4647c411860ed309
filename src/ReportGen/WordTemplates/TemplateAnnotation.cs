using System.Globalization;
using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>Puts findings into a template as Word comments: at the tag where one is meant, else at its paragraph.</summary>
internal sealed class TemplateAnnotation
{
    private readonly TagCutter _cutter;
    private readonly WordSource _source;
    private readonly CommentsMerge _comments;
    private readonly IReadOnlyDictionary<string, XElement> _others;
    private readonly List<string> _texts = [];
    private readonly List<Diagnostic> _open;

    private TemplateAnnotation(string path, TemplatePackage package, IReadOnlyList<Diagnostic> findings)
    {
        _source = new WordSource(path);
        var comments = package.Tree(PartNames.Comments, WordNames.W + "comments");
        _others = TemplateComments.DropOwn(package, comments);
        _cutter = new TagCutter(_source, new WordStyles(package.Tree(PartNames.Styles, WordNames.W + "styles")), new DiagnosticBag(), keepsOpen: false);
        _comments = new CommentsMerge(comments);
        _open = [.. findings];
    }

    public static void Write(string path, TemplatePackage package, IReadOnlyList<Diagnostic> findings, Stream stream)
    {
        var annotation = new TemplateAnnotation(path, package, findings);
        foreach (var part in package.Parts)
        {
            annotation._cutter.Cut(part);
        }

        foreach (var part in package.Parts)
        {
            annotation.Restore(part);
        }

        annotation.MarkTheRest(package.Parts[0]);
        annotation._comments.Add(annotation._texts);
        var trees = package.Parts.ToDictionary(part => part.Name, part => part.Root, StringComparer.Ordinal);
        trees.Add(PartNames.Comments, annotation._comments.Root);
        foreach (var (name, root) in annotation._others)
        {
            trees.Add(name, root);
        }

        WordPackage.WriteCopy(package, trees, stream);
    }

    // Word has comments in the text, not in headers, footers and notes.
    private void Restore(WordPart part)
    {
        var isText = part.Kind == WordPartKind.Document;
        foreach (var element in part.Root.Descendants(WordNames.Tag).ToList())
        {
            var tag = _cutter.Tags[TagCutter.NumberOf(element)];
            var findings = isText ? Take(at => at.Line == tag.Location.Line && at.Column >= tag.Location.Column && at.Column < tag.Location.Column + tag.Code.Length) : [];
            element.ReplaceWith(Marked(findings, [Run(element, tag)]));
        }

        foreach (var paragraph in part.Root.Descendants(WordNames.Paragraph).Where(p => p.Attribute(WordNames.Tagged) is not null).ToList())
        {
            var line = int.Parse(paragraph.Attribute(WordNames.Tagged)!.Value, CultureInfo.InvariantCulture);
            paragraph.SetAttributeValue(WordNames.Tagged, null);
            if (isText)
            {
                MarkParagraph(paragraph, Take(at => at.Line == line));
            }
        }
    }

    // What is said of headers, footers and notes stands at the beginning of the text, with its place.
    private void MarkTheRest(WordPart text)
    {
        if (_open.Count > 0 && text.Root.Descendants(WordNames.Paragraph).FirstOrDefault() is { } first)
        {
            MarkParagraph(first, [.. Take(_ => true).Select(finding => finding with { Headline = new($"{_source.PlaceOf(finding.Location.Line)}：{finding.Headline.Chinese}", finding.Headline.English) })]);
        }
    }

    private List<Diagnostic> Take(Func<Location, bool> isThere)
    {
        List<Diagnostic> taken = [.. _open.Where(finding => isThere(finding.Location))];
        _open.RemoveAll(taken.Contains);
        return taken;
    }

    // As it was typed; where it was broken into lines, as it is read.
    private XElement Run(XElement element, WordTag tag)
    {
        var typed = tag.Code.Contains('\n', StringComparison.Ordinal) ? tag.Code : _source.LineText(tag.Location.Line)!.Substring(tag.Location.Column - 1, tag.Code.Length);
        var run = new XElement(WordNames.Run, element.Element(WordNames.RunProperties));
        foreach (var (line, index) in typed.Split('\n').Select((line, index) => (line, index)))
        {
            run.Add(index == 0 ? null : new XElement(WordNames.Break), new XElement(WordNames.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), line));
        }

        return run;
    }

    private void MarkParagraph(XElement paragraph, List<Diagnostic> findings)
    {
        List<XElement> content = [.. paragraph.Elements().Where(e => e.Name != WordNames.ParagraphProperties)];
        content.ForEach(e => e.Remove());
        paragraph.Add(Marked(findings, content));
    }

    private List<XElement> Marked(List<Diagnostic> findings, List<XElement> content)
    {
        var all = new List<XElement>();
        var ids = new List<string>();
        foreach (var finding in findings)
        {
            ids.Add((_comments.First + _texts.Count).ToString(CultureInfo.InvariantCulture));
            _texts.Add($"{finding.Id}：{finding.Headline.Chinese}{(finding.Help is { } help ? "\n" + help.Chinese : "")}");
            all.Add(Mark("commentRangeStart", ids[^1]));
        }

        all.AddRange(content);
        foreach (var id in ids)
        {
            all.Add(Mark("commentRangeEnd", id));
            all.Add(new XElement(WordNames.Run, Mark("commentReference", id)));
        }

        return all;
    }

    private static XElement Mark(string name, string id) => new(WordNames.W + name, new XAttribute(WordNames.Id, id));
}
