using ReportGen.Diagnostics;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// The widths of columns, in twips, that fill the text block. Where no shares are given the contents decide: short columns get what they need,
/// the long ones share what is left and wrap.
/// </summary>
internal static class ColumnWidths
{
    private const int Narrowest = 4;
    private const int Widest = 80;

    public static int[] Of(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style)
    {
        var total = style.Page.TextWidth;
        var shares = table.Columns.Any(c => c.Width > 0) ? Given(table) : Fitted(Needed(table, sample, style), total);
        var sum = Sum(shares);
        var widths = new int[shares.Length];
        var (used, shared) = (0, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            // Cut at the running total, so that rounding never adds up.
            shared += shares[i];
            widths[i] = (int)(total * shared / sum) - used;
            used += widths[i];
        }

        return widths;
    }

    private static decimal[] Given(TableBlock table)
    {
        var average = table.Columns.Where(c => c.Width > 0).Average(c => c.Width);
        return [.. table.Columns.Select(c => c.Width > 0 ? c.Width : average)];
    }

    // The longest line of each column with the margins of its cell. A Chinese character counts two cells of half a size.
    private static int[] Needed(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style)
    {
        var cells = new int[table.Columns.Count];
        Array.Fill(cells, Narrowest);
        foreach (var row in table.Header.Concat(sample))
        {
            for (var i = 0; i < Math.Min(cells.Length, row.Cells.Count); i++)
            {
                cells[i] = Math.Max(cells[i], Math.Min(Widest, DisplayWidth.Of(PlainText.Of(row.Cells[i].Inlines))));
            }
        }

        var half = style[StyleKey.TableText].Size * 5;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = ((cells[i] + 1) * half) + (2 * style.Table.CellMargin);
        }

        return cells;
    }

    // Too wide together: the widest are cut down to one width, the largest at which all fit.
    private static decimal[] Fitted(int[] needed, int total)
    {
        var widths = new decimal[needed.Length];
        var limit = needed.Sum() <= total ? total : Limit(needed, total);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Math.Min(needed[i], limit);
        }

        return widths;
    }

    private static decimal Limit(int[] needed, int total)
    {
        var (left, columns) = (total, needed.Length);
        var ascending = (int[])needed.Clone();
        Array.Sort(ascending);
        foreach (var width in ascending)
        {
            if (width * columns > left)
            {
                break;
            }

            left -= width;
            columns--;
        }

        return (decimal)left / columns;
    }

    private static decimal Sum(decimal[] shares)
    {
        var sum = 0m;
        foreach (var share in shares)
        {
            sum += share;
        }

        return sum;
    }
}
