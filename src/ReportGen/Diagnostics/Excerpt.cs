namespace ReportGen.Diagnostics;

/// <summary>
/// One line of a source with the marked part of it, cut to a window where the line is long. Widths are terminal cells, since a Chinese
/// character takes two of them and a caret one.
/// </summary>
internal sealed record Excerpt(string Text, int MarkStart, int MarkWidth)
{
    private const int MaxWidth = 100;
    private const int Before = 40;
    private const string Cut = "...";

    /// <summary>Null where the place has no line to show.</summary>
    public static Excerpt? Of(Location location)
    {
        var line = location.Source?.LineText(location.Line);
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        var start = Math.Clamp(location.Column - 1, 0, line.Length);
        var end = start + Math.Clamp(location.Length, 0, line.Length - start);
        var cells = Cells(line);
        var markStart = WidthUpTo(cells, start);
        var markEnd = Math.Max(markStart + 1, WidthUpTo(cells, end));
        return WidthUpTo(cells, line.Length) <= MaxWidth
            ? new Excerpt(string.Concat(cells.Select(c => c.Shown)), markStart, markEnd - markStart)
            : Window(cells, markStart, markEnd);
    }

    private static Excerpt Window(List<Cell> cells, int markStart, int markEnd)
    {
        var total = cells[^1].Start + cells[^1].Width;
        var from = Math.Clamp(markStart - Before, 0, total - MaxWidth);
        var to = from + MaxWidth;
        var kept = cells.Where(c => c.Start >= from && c.Start + c.Width <= to).ToList();
        var first = kept[0].Start;
        var last = kept[^1].Start + kept[^1].Width;
        var head = first > 0 ? Cut : "";
        var tail = last < total ? Cut : "";
        var text = head + string.Concat(kept.Select(c => c.Shown)) + tail;
        return new Excerpt(text, markStart - first + head.Length, Math.Max(1, Math.Min(markEnd, last) - markStart));
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var width = 0;
        var index = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = PrintableText.Of(rune, width);
            var cell = new Cell(index, width, DisplayWidth.Of(shown), shown);
            cells.Add(cell);
            width += cell.Width;
            index += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static int WidthUpTo(List<Cell> cells, int index)
    {
        foreach (var cell in cells)
        {
            if (cell.Index >= index)
            {
                return cell.Start;
            }
        }

        return cells[^1].Start + cells[^1].Width;
    }

    // A class: lists of a struct of ours are compiled anew at every start that has something to print.
    private sealed record Cell(int Index, int Start, int Width, string Shown);
}
