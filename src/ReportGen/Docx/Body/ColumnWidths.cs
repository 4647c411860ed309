using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// The widths of columns, in twips, that fill the text block. Where no shares are given the contents decide: short columns get what they need,
/// the long ones share what is left and wrap. Given shares yield where a short column would be cut within a word or a date, and where a column has room
/// that it does not need while another wraps.
/// </summary>
internal static class ColumnWidths
{
    // Eight Chinese characters: a column of running text that is narrower becomes a ribbon.
    private const int NarrowestText = 16;

    // Percent: the room beside the text of a narrow column.
    private const int Give = 6;

    // Four Chinese characters: 办理结果 on two lines looks torn.
    private const int ShortHead = 8;

    public static int[] Of(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style, int total)
    {
        var needed = Needed(table, sample, style);
        var floors = Floors(table, sample, style);
        var shares = table.Columns.Any(c => c.Width > 0) ? Given(table, needed, floors, total) : Fitted(needed, floors, total);
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
    public static bool Crowd(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style) => Sum(Least(Needed(table, sample, style), style)) > style.Page.TextWidth;

    // What a column must have: a short one its longest line, a long one a few characters a line.
    private static int[] Least(int[] needed, PageStyle style)
    {
        var ribbon = Width(NarrowestText + 2, style);
        var least = new int[needed.Length];
        for (var i = 0; i < needed.Length; i++)
        {
            least[i] = Math.Min(needed[i], ribbon);
        }

        return least;
    }

    // The shares of the template, with what columns lack taken from those that have more than they must.
    private static decimal[] Given(TableBlock table, int[] needed, int[] floors, int total)
    {
        var shares = Shares(table);
        var scale = total / Sum(shares);
        var (spare, lack) = (0m, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] *= scale;
            spare += Math.Max(0, shares[i] - floors[i]);
            lack += Math.Max(0, floors[i] - shares[i]);
        }

        if (lack > spare)
        {
            return Fitted(needed, floors, total);
        }

        for (var i = 0; i < shares.Length && lack > 0; i++)
        {
            shares[i] = shares[i] < floors[i] ? floors[i] : shares[i] - ((shares[i] - floors[i]) * lack / spare);
        }

        Level(shares, needed);
        return shares;
    }

    // Room beyond the longest line goes to the columns that wrap.
    private static void Level(decimal[] shares, int[] needed)
    {
        var (spare, lack) = (0m, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            spare += Math.Max(0, shares[i] - needed[i]);
            lack += Math.Max(0, needed[i] - shares[i]);
        }

        var (moved, left) = (Math.Min(spare, lack), Math.Min(spare, lack));
        foreach (var i in Enumerable.Range(0, shares.Length).OrderBy(i => needed[i]))
        {
            if (shares[i] > needed[i])
            {
                shares[i] -= (shares[i] - needed[i]) * moved / spare;
                continue;
            }

            // Short columns first: what a long one lacks is a line more or less.
            var given = Math.Min(left, needed[i] - shares[i]);
            shares[i] += given;
            left -= given;
        }
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
    private static int[] Needed(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style) =>
        Widths(CellLengths.Longest(table.Columns.Count, table.Header.Concat(sample)), style);

    // What a column can do with: words of a few characters are not cut, heads of more than four take two lines.
    private static int[] Floors(TableBlock table, IReadOnlyList<TableRow> sample, PageStyle style)
    {
        var cells = CellLengths.Longest(table.Columns.Count, sample);
        var heads = CellLengths.Longest(table.Columns.Count, table.Header);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Math.Max(Math.Min(cells[i], NarrowestText), Math.Min(heads[i], Math.Clamp((heads[i] + 1) / 2, ShortHead, NarrowestText)));
        }

        return Widths(cells, style);
    }

    // A little more than the text: some programs part digits and Chinese.
    private static int[] Widths(int[] cells, PageStyle style)
    {
        var widths = new int[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            widths[i] = Width(cells[i] + 1, style);
        }

        return widths;
    }

    private static int Width(int cells, PageStyle style) => (cells * style[StyleKey.TableText].Size * 5) + (2 * style.Table.CellMargin);

    // Too wide together: the widest are cut down to one width, the largest at which all fit, but none below what it can do with.
    private static decimal[] Fitted(int[] needed, int[] floors, int total)
    {
        var widths = new decimal[needed.Length];
        var (isTight, limit) = (Sum(floors) > total, total);
        if (isTight && Sum(floors) * 100 <= total * (100 + Give))
        {
            // A little too wide together: every column gives a little, and none of its words is cut.
            return Array.ConvertAll(floors, floor => (decimal)floor * total / Sum(floors));
        }

        if (isTight)
        {
            limit = (int)Limit(floors, total);
        }
        else if (Sum(needed) > total)
        {
            // Halved to the twip: the sum grows with the limit.
            var low = 0;
            for (var high = total; low < high;)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = Sum(needed, floors, middle) <= total ? (middle, high) : (low, middle - 1);
            }

            limit = low;
        }

        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = isTight ? Math.Min(floors[i], limit) : Math.Max(floors[i], Math.Min(needed[i], limit));
        }

        return widths;
    }

    private static int Sum(int[] needed, int[] floors, int limit)
    {
        var sum = 0;
        for (var i = 0; i < needed.Length; i++)
        {
            sum += Math.Max(floors[i], Math.Min(needed[i], limit));
        }

        return sum;
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

    /// <summary>The widths together. A loop: the sum of LINQ over numbers is compiled at every start.</summary>
    public static int Sum(int[] widths)
    {
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
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
