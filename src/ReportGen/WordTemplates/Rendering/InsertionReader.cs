using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Documents.Parsing;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>
/// Reads what tags printed as a document does: template text is Markdown, values are leaves. What stands alone in its paragraph may be several paragraphs, a
/// table, a chapter; all else is text of its line.
/// </summary>
internal sealed class InsertionReader(bool keepHints, DiagnosticBag bag)
{
    private readonly DocumentOptions _options = new() { IsPart = true, KeepHints = keepHints };

    /// <summary>The headings of chapters that were left out.</summary>
    public List<Heading> Omitted { get; } = [];

    public void Read(XElement paragraph)
    {
        var own = Own(paragraph).ToList();
        if (own.Count == 0)
        {
            return;
        }

        if (HasOther(paragraph))
        {
            foreach (var element in own)
            {
                ReadLine(element.Annotation<Insertion>()!);
            }

            return;
        }

        // Tags side by side print one text.
        var first = own[0].Annotation<Insertion>()!;
        foreach (var element in own.Skip(1))
        {
            first.Segments.AddRange(element.Annotation<Insertion>()!.Segments);
            element.Remove();
        }

        ReadAlone(first);
    }

    /// <summary>The insertions of a paragraph itself, not those of text boxes in it.</summary>
    public static IEnumerable<XElement> Own(XElement paragraph) => paragraph.Descendants(WordNames.Insert).Where(insert => insert.Ancestors(WordNames.Paragraph).First() == paragraph);

    private static bool HasOther(XElement paragraph) => paragraph.Descendants().Any(element => element.Name != WordNames.Insert && TagContent.IsContent(element, EmptySet));

    private static readonly HashSet<int> EmptySet = [];

    private void ReadAlone(Insertion insertion)
    {
        if (Plain(insertion.Segments) is { } plain)
        {
            insertion.Inlines = plain;
            return;
        }

        var document = DocumentParser.Parse(insertion.Segments, bag, _options);
        Omitted.AddRange(document.Omitted);
        if (document is { Head: null, Title: [], Blocks: [Paragraph { Role: ParagraphRole.Body } only] })
        {
            insertion.Inlines = only.Inlines;
        }
        else if (document is { Head: null, Title: [], Blocks: [] })
        {
            insertion.Inlines = [];
        }
        else
        {
            insertion.Document = document;
        }
    }

    // A letter before it keeps the beginning of a text from being that of a list or heading.
    private void ReadLine(Insertion insertion)
    {
        var line = insertion.Segments.ConvertAll(OnOneLine);
        if (Plain(line) is { } plain)
        {
            insertion.Inlines = plain;
            return;
        }

        var guard = new ValueInline("", insertion);
        var document = DocumentParser.Parse([new ValueSegment("", insertion, insertion.Tag?.Location ?? Location.None), .. line], bag, _options);
        if (document is { Head: null, Title: [], Blocks: [Paragraph only] })
        {
            insertion.Inlines = [.. only.Inlines.Where(inline => inline != guard)];
        }
        else if (document is { Head: null, Title: [], Blocks: [] })
        {
            insertion.Inlines = [];
        }
        else
        {
            bag.ReportBlockInsideLine(insertion.Tag?.Location ?? Location.None, insertion.Tag?.Code ?? "");
        }
    }

    // Within a line the paragraphs of a value are joined.
    private static Segment OnOneLine(Segment segment) => segment is ValueSegment { Tag: not Block } value ? value with { Text = LineJoin.Join(value.Text) } : segment;

    // Values on one line need no reading.
    private static List<Inline>? Plain(List<Segment> segments)
    {
        var inlines = new List<Inline>(segments.Count);
        foreach (var segment in segments)
        {
            if (segment is not ValueSegment { Tag: not Block } value || value.Text.AsSpan().IndexOfAny('\n', '\r') >= 0)
            {
                return null;
            }

            inlines.Add(new ValueInline(value.Text, value.Tag));
        }

        return inlines;
    }
}
