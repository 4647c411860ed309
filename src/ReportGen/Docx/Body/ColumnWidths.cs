using ReportGen.Diagnostics;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// The widths of columns, in twips, that fill the text block. Where no shares are given the contents decide: short columns get what they need,
/// the long ones share what is left and wrap. Given shares yield where a short column would be cut within a word or a date.
/// </summary>
internal static class ColumnWidths
{
    private const int Narrowest = 4;
    private const int Widest = 80;

    // Eight Chinese characters: a column of running text that is narrower becomes a ribbon.
    private const int NarrowestText = 16;

    public static int[] Of(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style, int total)
    {
        var needed = Needed(table, sample, style);
        var shares = table.Columns.Any(c => c.Width > 0) ? Given(table, Least(needed, style), total) : Fitted(needed, total);
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

    /// <summary>The columns do not fit side by side on an upright page, as wide as each must be to be read.</summary>
    public static bool Crowd(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style) => Least(Needed(table, sample, style), style).Sum() > style.Page.TextWidth;

    // What a column must have: a short one its longest line, a long one a few characters a line.
    private static int[] Least(int[] needed, PageStyle style)
    {
        var ribbon = Width(NarrowestText, style);
        var least = new int[needed.Length];
        for (var i = 0; i < needed.Length; i++)
        {
            least[i] = Math.Min(needed[i], ribbon);
        }

        return least;
    }

    // The shares of the template, with what columns lack taken from those that have more than they must.
    private static decimal[] Given(TableBlock table, int[] least, int total)
    {
        var shares = Shares(table);
        var scale = total / Sum(shares);
        var (spare, lack) = (0m, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] *= scale;
            spare += Math.Max(0, shares[i] - least[i]);
            lack += Math.Max(0, least[i] - shares[i]);
        }

        if (lack > spare)
        {
            return Fitted(least, total);
        }

        for (var i = 0; i < shares.Length && lack > 0; i++)
        {
            shares[i] = shares[i] < least[i] ? least[i] : shares[i] - ((shares[i] - least[i]) * lack / spare);
        }

        return shares;
    }

    // A column without a share of its own has the average one.
    private static decimal[] Shares(TableBlock table)
    {
        var (sum, count) = (0m, 0);
        foreach (var column in table.Columns)
        {
            sum += column.Width;
            count += column.Width > 0 ? 1 : 0;
        }

        var shares = new decimal[table.Columns.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = table.Columns[i].Width > 0 ? table.Columns[i].Width : sum / count;
        }

        return shares;
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

        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Width(cells[i], style);
        }

        return cells;
    }

    // A little more than the text: some programs part digits and Chinese.
    private static int Width(int cells, PageStyle style) => ((cells + 2) * style[StyleKey.TableText].Size * 5) + (2 * style.Table.CellMargin);

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
