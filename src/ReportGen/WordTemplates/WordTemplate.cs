using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Packages;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>
/// The door to Word documents as templates: a .docx whose text, headers, footers, tables, text boxes and notes hold tags of the template language. It is read
/// once and rendered as often as wanted. What is hostile in the file is refused before anything is unpacked; tags that stand where they cannot work are
/// reported with their place in words.
/// </summary>
public sealed partial class WordTemplate
{
    private readonly WordText _text;
    private readonly bool _isWhole;

    private WordTemplate(string path, TemplatePackage package, WordStyles styles, IReadOnlyList<WordTag> tags, WordText text, Template template, bool isWhole)
    {
        (Path, Package, Styles, Tags, _text, Template, _isWhole) = (path, package, styles, tags, text, template, isWhole);
    }

    /// <summary>As the caller wrote it.</summary>
    public string Path { get; }

    /// <summary>The tags in order: of the text, headers, footers, footnotes, endnotes.</summary>
    public IReadOnlyList<WordTag> Tags { get; }

    /// <summary>
    /// The codes of all tags as one template, each block round what it repeats; the XML between is one character U+FFFC a piece. Whoever examines it puts
    /// the places of findings right with <see cref="Placed"/>.
    /// </summary>
    public Template Template { get; }

    internal TemplatePackage Package { get; }

    internal WordStyles Styles { get; }

    internal WordText Text => _text;

    /// <summary>Whether bytes are a zip or an old Office file, so that they are no text template.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> content) => OfficePackage.LooksLikeOne(content);

    /// <summary>
    /// Reads a template; null where the file is none or is refused. All errors of all tags come out of one run, and one with errors can be examined but not
    /// rendered, so that callers look at the bag first.
    /// </summary>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="prelude">Code in braces that runs before the tags, such as an include of functions; it prints nothing.</param>
    public static WordTemplate? Read(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag, string prelude = "")
    {
        if (TemplatePackage.Open(path, content, bag) is not { } package)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var styles = new WordStyles(package.Tree(PartNames.Styles, WordNames.W + "styles"));
        var cutter = new TagCutter(new WordSource(path), styles, found, keepsOpen: true);
        foreach (var part in package.Parts)
        {
            TemplateComments.Drop(part);
            PageBreaks.Settle(part);
            var first = cutter.Tags.Count;
            cutter.Cut(part);
            TemplateMarks.Set(part);
            List<WordTag> own = [.. cutter.Tags.Skip(first)];
            if (own.Count > 0 && PartOutline.Read(path, own, found) is { } outline)
            {
                BlockLayout.Arrange(part, outline, cutter.Tags, found);
            }
        }

        // What the parts by themselves have said of their tags is not said again.
        var text = WordText.Of(path, package.Parts, cutter.Tags, prelude);
        var template = Parse(text, found.HasErrors ? new DiagnosticBag() : found);
        foreach (var finding in found.Items)
        {
            bag.Add(finding);
        }

        return new WordTemplate(path, package, styles, cutter.Tags, text, template, !found.HasErrors);
    }

    /// <summary>A finding about <see cref="Template"/> as one about the document: its place is the paragraph of the tag.</summary>
    public Diagnostic Placed(Diagnostic finding) => _text.Placed(finding);

    /// <summary>
    /// Fills the template in; null after an error, one of reading it included. All run-time errors come out of one run. Printed statistics get bookmarks and are listed in the
    /// document's manifest.
    /// </summary>
    /// <param name="model">The data.</param>
    /// <param name="options">As for text templates; rendering goes on after an error in any case.</param>
    /// <param name="page">The styles of what is placed and has none in the template: tables, headings, charts.</param>
    /// <param name="numbering">The numerals of headings that are placed.</param>
    /// <param name="keepHints">A draft: hints become comments.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="cancellation">Ends it early.</param>
    public WordRendering? Render(ScriptObject model, RenderOptions options, PageStyle page, HeadingNumbering numbering, bool keepHints, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        if (!_isWhole)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var segments = Template.Render(model, options with { KeepGoing = true, AutoIndent = false }, found, cancellation);
        var rendering = found.HasErrors ? null : new TemplateRendering(this, page, numbering, keepHints, found).Finish(segments);
        foreach (var finding in found.Items)
        {
            bag.Add(_text.Placed(finding));
        }

        return found.HasErrors ? null : rendering;
    }

    /// <summary>
    /// Writes a copy of the template with a Word comment at the tag of each finding, for who mends it in Word; false, and nothing is written, where the file
    /// is none or is refused.
    /// </summary>
    /// <param name="path">The template, as the findings name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="findings">Findings of <see cref="Read"/> and <see cref="Render"/>; those about other files are passed over.</param>
    /// <param name="stream">Takes the copy and stays open.</param>
    public static bool Annotate(string path, ReadOnlyMemory<byte> content, IEnumerable<Diagnostic> findings, Stream stream)
    {
        List<Diagnostic> own = [.. findings.Where(finding => IsAbout(finding, path)).Select(finding => finding with { Location = PlacesOf(finding).First(at => IsIn(at, path)) })];
        if (own.Count == 0 || TemplatePackage.Open(path, content, new DiagnosticBag()) is not { } package)
        {
            return false;
        }

        TemplateAnnotation.Write(path, package, own, stream);
        return true;
    }

    /// <summary>Whether a finding points to a place in the template of that path, or arose in an include from there.</summary>
    public static bool IsAbout(Diagnostic finding, string path) => PlacesOf(finding).Any(at => IsIn(at, path));

    /// <summary>The Word templates that a finding points into, as the caller named them.</summary>
    public static IEnumerable<string> PathsOf(Diagnostic finding) => PlacesOf(finding).Select(at => at.Source).OfType<WordSource>().Select(source => source.Path);

    /// <summary>
    /// Tells the tags that give paragraphs, a table or a chart and share their paragraph with words, before there are data. Rendering refuses them as soon as
    /// they give any.
    /// </summary>
    /// <param name="givesBlocks">Whether the function of this name does.</param>
    /// <param name="bag">Takes the findings.</param>
    public void TellBlocksInLines(Func<string, bool> givesBlocks, DiagnosticBag bag)
    {
        foreach (var tag in Tags)
        {
            if (CalledFirst().Match(tag.Code) is { Success: true } call && givesBlocks(call.Groups[1].Value)
                && tag.Location.Source?.LineText(tag.Location.Line) is { } paragraph && AnyTag().Replace(paragraph, "").AsSpan().Trim().Length > 0)
            {
                bag.ReportBlockInsideLine(tag.Location, tag.Code);
            }
        }
    }

    [GeneratedRegex(@"^\{\{[-~]?\s*([\p{L}_][\p{L}\p{N}_]*)\s")]
    private static partial Regex CalledFirst();

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex AnyTag();

    private static IEnumerable<Location> PlacesOf(Diagnostic finding) => finding.Related.Select(related => related.Location).Prepend(finding.Location);

    private static bool IsIn(Location at, string path) => at.Source is WordSource source && source.Path == path;

    private static Template Parse(WordText text, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var template = Template.Parse(text.Source, found, new TemplateOptions { Strict = true });
        foreach (var finding in found.Items)
        {
            bag.Add(text.Placed(finding));
        }

        return template;
    }
}
