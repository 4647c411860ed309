using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>A table as text with columns set by display width: what a pipe or a file gets.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    public static void Print(TableText table, TextWriter output)
    {
        var widths = table.Headings.Select((h, i) => table.Rows.Select(r => DisplayWidth.Of(r[i])).Append(DisplayWidth.Of(h)).Max()).ToList();
        output.Write(Line(table.Headings, widths, table.FigureColumns));
        output.Write(Line([.. widths.Select(w => new string('-', w))], widths, table.FigureColumns));
        foreach (var row in table.Rows)
        {
            output.Write(Line(row, widths, table.FigureColumns));
        }
    }

    private static string Line(IReadOnlyList<string> cells, List<int> widths, IReadOnlySet<int> figures)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            var padding = new string(' ', widths[i] - DisplayWidth.Of(cells[i]));
            line.Append(i == 0 ? "" : Gap).Append(figures.Contains(i) ? padding + cells[i] : cells[i] + padding);
        }

        return line.ToString().TrimEnd() + "\n";
    }
}
