using ReportGen.Diagnostics;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>How long the texts of a table's columns are.</summary>
internal static class CellLengths
{
    private const int Narrowest = 4;
    private const int Widest = 80;

    /// <summary>The longest cell of each column, in cells of half a Chinese character, none below the narrowest.</summary>
    public static int[] Longest(int columns, IEnumerable<TableRow> rows)
    {
        var cells = new int[columns];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Narrowest;
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < Math.Min(cells.Length, row.Cells.Count); i++)
            {
                cells[i] = Math.Max(cells[i], Math.Min(Widest, Cells(PlainText.Of(row.Cells[i].Inlines))));
            }
        }

        return cells;
    }

    // Digits may come from a wider face than the style names.
    private static int Cells(string text) => DisplayWidth.Of(text) + (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? 1 : 0);
}
