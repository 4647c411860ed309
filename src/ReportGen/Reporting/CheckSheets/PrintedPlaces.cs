using ReportGen.Documents;

namespace ReportGen.Reporting;

/// <summary>The traced numbers of a document in the order in which a reader meets them.</summary>
internal static class PrintedPlaces
{
    private static readonly TableRow s_noHead = new([]);

    public static IEnumerable<PrintedPlace> In(Document document)
    {
        var chapter = "";
        foreach (var place in InText(document.Title, chapter))
        {
            yield return place;
        }

        foreach (var block in document.Blocks)
        {
            chapter = block is Heading { Level: 1 } heading ? heading.Numeral + PlainText.Of(heading.Inlines) : chapter;
            foreach (var place in InBlock(block, chapter))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<PrintedPlace> InBlock(Block block, string chapter) => block switch
    {
        Heading heading => InText(heading.Inlines, chapter),
        Paragraph paragraph => InText(paragraph.Inlines, chapter),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(inner => InBlock(inner, chapter)),
        TableBlock table => InText(table.Caption, chapter).Concat(InTable(table, table.Label, table.Caption, chapter)),
        ChartBlock chart => InText(chart.Caption, chapter).Concat(InTable(chart.Table, chart.Label, chart.Caption, chapter)),
        _ => [],
    };

    private static IEnumerable<PrintedPlace> InText(IReadOnlyList<Inline> inlines, string chapter)
    {
        var text = PlainText.Of(inlines);
        foreach (var (figure, start, length) in Figures(inlines, 0))
        {
            yield return new PrintedPlace(figure, chapter, SentenceCut.Round(text, start, length), text.Substring(start, length));
        }
    }

    // What a cell says is told by its row and its column.
    private static IEnumerable<PrintedPlace> InTable(TableBlock table, string label, IReadOnlyList<Inline> caption, string chapter)
    {
        var head = table.Header.Count > 0 ? table.Header[^1] : s_noHead;
        var name = label + (caption.Count > 0 ? "《" + PlainText.Of(caption) + "》" : "表");
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                foreach (var (figure, start, length) in Figures(row.Cells[i].Inlines, 0))
                {
                    var text = PlainText.Of(row.Cells[i].Inlines);
                    var parts = new[] { i > 0 ? Text(row, 0) : "", Text(head, i), SentenceCut.Marked(text, start, length) }.Where(part => part.Length > 0);
                    yield return new PrintedPlace(figure, chapter, name + "：" + string.Join("，", parts), text.Substring(start, length));
                }
            }
        }
    }

    private static string Text(TableRow row, int index) => index < row.Cells.Count ? PlainText.Of(row.Cells[index].Inlines) : "";

    // Places are those of the plain text.
    private static IEnumerable<(TracedFigure Figure, int Start, int Length)> Figures(IReadOnlyList<Inline> inlines, int start)
    {
        foreach (var inline in inlines)
        {
            var length = PlainText.Of([inline]).Length;
            if (inline is ValueInline { Tag: TracedFigure figure } && length > 0)
            {
                yield return (figure, start, length);
            }
            else if (inline is Strong or Emphasis)
            {
                foreach (var inner in Figures(inline is Strong strong ? strong.Inlines : ((Emphasis)inline).Inlines, start))
                {
                    yield return inner;
                }
            }

            start += length;
        }
    }
}
