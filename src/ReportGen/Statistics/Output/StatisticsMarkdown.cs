using System.Text;

namespace ReportGen.Statistics;

/// <summary>Figures as Markdown tables, one a group, in Chinese.</summary>
public static class StatisticsMarkdown
{
    /// <summary>Writes UTF-8 without BOM, lines ending in LF.</summary>
    public static void Write(Stream output, StatisticSet set, StatisticSet? previous = null)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var parts = StatisticColumns.Parts(set, previous);
        string[] change = StatisticColumns.ChangeHeading(set, previous) is { } heading ? [heading.Chinese] : [];
        writer.WriteLine($"# {set.UnitName}{set.Period.Label}统计数据");
        foreach (var group in StatisticGroups.Of(set))
        {
            writer.WriteLine();
            writer.WriteLine($"## {group.Chinese}");
            writer.WriteLine();
            WriteRow(writer, ["统计项", "数值", "单位", "分子/分母", "说明", .. parts.Select(part => part.Heading.Chinese), .. change]);
            WriteRow(writer, ["---", "---:", "---", "---", "---", .. parts.Select(_ => "---:"), .. change.Select(_ => "---:")]);
            foreach (var row in group.Rows)
            {
                WriteRow(
                    writer,
                    [
                        row.Label, row.Text, row.Unit, row.Basis, StatisticRow.NoteOf(set, row.Figure).Chinese, .. parts.Select(part => StatisticColumns.Text(part.Set, row.Figure)),
                        .. change.Select(_ => StatisticColumns.Change(set, previous, row.Figure).Chinese),
                    ]);
            }
        }
    }

    private static void WriteRow(StreamWriter writer, IReadOnlyList<string> cells)
    {
        writer.Write('|');
        foreach (var cell in cells)
        {
            writer.Write($" {Escaped(cell)} |");
        }

        writer.WriteLine();
    }

    // Members of families are what people wrote; nothing of it may become markup.
    private static string Escaped(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            if (c is '|' or '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '&' or '~')
            {
                text.Append('\\');
            }

            text.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return text.ToString();
    }
}
