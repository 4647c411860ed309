using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>
/// Cuts a Markdown paragraph where a value has a line to itself: a block (a table of records) takes its place in the document, a text of several
/// paragraphs becomes these paragraphs. All else is one paragraph.
/// </summary>
internal sealed class ParagraphReader(MarkdownSource source, InlineReader inlines, DiagnosticBag bag)
{
    private readonly ChartReader _charts = new(bag);

    /// <summary>How many fences of containers were met that are no such, since their signs are full-width.</summary>
    public int FullWidthFences { get; private set; }

    public void Read(ParagraphBlock paragraph, ParagraphRole role, List<Block> into)
    {
        CheckLeftoverMarkup(paragraph);
        var running = new List<List<Inline>>();
        foreach (var line in inlines.Lines(paragraph.Inline))
        {
            if (line is [ValueInline { Tag: Block block }])
            {
                Flush(running, role, into);
                into.Add(block is ChartRequest chart ? _charts.Read(chart.Table, chart.Form, source.LocationAt(paragraph.Span.Start, paragraph.Span.End + 1)) : block);
            }
            else if (ValueParagraphs.Of(line) is { Count: > 1 } paragraphs)
            {
                Flush(running, role, into);
                into.AddRange(paragraphs.Select(text => new Paragraph(text) { Role = role }));
            }
            else
            {
                ReportBlocksInside(line, paragraph);
                running.Add(line);
            }
        }

        Flush(running, role, into);
    }

    public void ReportBlocksInside(IEnumerable<Inline> line, MarkdownObject at)
    {
        if (line.Any(HoldsBlock))
        {
            bag.ReportBlockInsideLine(source.LocationAt(at.Span.Start, at.Span.End + 1));
        }
    }

    private static bool HoldsBlock(Inline inline) => inline switch
    {
        ValueInline { Tag: Block } => true,
        Strong strong => strong.Inlines.Any(HoldsBlock),
        Emphasis emphasis => emphasis.Inlines.Any(HoldsBlock),
        _ => false,
    };

    private void Flush(List<List<Inline>> running, ParagraphRole role, List<Block> into)
    {
        var text = inlines.Single(running);
        running.Clear();
        if (!InlineEdges.IsBlank(text))
        {
            into.Add(new Paragraph(text) { Role = role });
        }
    }

    // Markdown prints what it cannot read as markup; in a report that is always a slip. The signs are the template's: a value is never one.
    private void CheckLeftoverMarkup(ParagraphBlock paragraph)
    {
        foreach (var (start, line) in SourceLines(paragraph))
        {
            var at = source.LocationAt(start, start + line.Length);
            var quoted = source.Quote(start, start + line.Length);
            if (MarkupLine.Of(line) is { IsFullWidth: true } signs)
            {
                FullWidthFences += signs.IsFence ? 1 : 0;
                bag.ReportFullWidthMarkup(source.LocationAt(start, start + signs.Signs.Length), signs.Signs, signs.Meant);
            }
            else if (line[0] == '#')
            {
                bag.ReportHeadingWithoutSpace(at, quoted);
            }
            else if (line[0] == '|')
            {
                bag.ReportBrokenTable(at, quoted);
            }
        }
    }

    private IEnumerable<(int Start, string Line)> SourceLines(ParagraphBlock paragraph)
    {
        var start = Math.Max(paragraph.Span.Start, 0);
        foreach (var raw in source.Text[start..Math.Max(start, Math.Min(paragraph.Span.End + 1, source.Text.Length))].Split('\n'))
        {
            var line = raw.TrimStart(' ', '\t');
            if (line.Trim().Length > 0)
            {
                yield return (start + raw.Length - line.Length, line.TrimEnd());
            }

            start += raw.Length + 1;
        }
    }
}
