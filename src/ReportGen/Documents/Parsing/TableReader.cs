using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>A pipe table of the template. Tables of records do not come this way: they are block values.</summary>
internal sealed class TableReader(MarkdownSource source, InlineReader inlines, ParagraphReader paragraphs, DiagnosticBag bag)
{
    public TableBlock Read(Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        return new TableBlock
        {
            Columns = Columns(table, columns),
            Header = [.. rows.Where(r => r.IsHeader).Select(Read)],
            Rows = [.. rows.Where(r => !r.IsHeader).Select(r => ReadChecked(r, columns))],
        };
    }

    private List<TableColumn> Columns(Table table, int count)
    {
        var widths = Widths(table, count);
        return [.. table.ColumnDefinitions.Take(count).Select((column, i) => new TableColumn(AlignmentOf(column), widths[i]))];
    }

    private static ColumnAlignment AlignmentOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Right => ColumnAlignment.Right,
        TableColumnAlign.Center => ColumnAlignment.Center,
        _ => ColumnAlignment.Left,
    };

    // The lengths of the separators are the shares of the width. The usual short forms (---, ---:, :---:) say nothing about it.
    private decimal[] Widths(Table table, int count)
    {
        const int LongestShortForm = 5;
        var line = source.Text.AsSpan(table.Span.Start).TrimStart();
        line = line[(line.IndexOf('\n') + 1)..];
        line = line[..(line.IndexOf('\n') is var end && end < 0 ? line.Length : end)].Trim().Trim('|');
        var cells = line.ToString().Split('|');
        var widths = new decimal[count];
        for (var i = 0; i < count && cells.Length == count && cells.Any(cell => cell.Trim().Length > LongestShortForm); i++)
        {
            widths[i] = cells[i].Trim().Length;
        }

        return widths;
    }

    // GFM takes any line below a table for a row and drops the cells that are over: both would lose the author's text without a word.
    private TableRow ReadChecked(Markdig.Extensions.Tables.TableRow row, int columns)
    {
        var line = source.Text[row.Span.Start..(row.Span.End + 1)];
        var cells = CountCells(line);
        if (!line.Contains('|', StringComparison.Ordinal) || cells > columns)
        {
            bag.ReportBrokenTable(source.LocationAt(row.Span.Start, row.Span.End + 1), source.Quote(row.Span.Start, row.Span.End + 1));
        }

        return Read(row);
    }

    private TableRow Read(Markdig.Extensions.Tables.TableRow row) => new([.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(Read)]);

    private TableCell Read(Markdig.Extensions.Tables.TableCell cell)
    {
        var lines = cell.OfType<ParagraphBlock>().SelectMany(p => inlines.Lines(p.Inline)).ToList();
        foreach (var line in lines)
        {
            paragraphs.ReportBlocksInside(line, cell);
        }

        return new TableCell(inlines.Single(lines));
    }

    private static int CountCells(string line)
    {
        var inner = line.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        inner = inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal) ? inner[..^1] : inner;
        var cells = 1;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '|' && (i == 0 || inner[i - 1] != '\\'))
            {
                cells++;
            }
        }

        return cells;
    }
}
