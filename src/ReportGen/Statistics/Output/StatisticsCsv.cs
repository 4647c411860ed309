using System.Text;

namespace ReportGen.Statistics;

/// <summary>Figures as CSV for a spreadsheet: one figure a line, under a header in Chinese. Several units or years are further columns.</summary>
public static class StatisticsCsv
{
    /// <summary>Writes UTF-8 with BOM, without which Excel takes Chinese for another encoding; lines end in CR LF (RFC 4180).</summary>
    public static void Write(Stream output, StatisticSet set, StatisticSet? previous = null)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        var parts = StatisticColumns.Parts(set, previous);
        string[] change = StatisticColumns.ChangeHeading(set, previous) is { } heading ? [heading.Chinese] : [];
        WriteLine(writer, ["统计项", "名称", "数值", "单位", "文字", "分子", "分母", "概数", "未统计", "申报", .. parts.Select(part => part.Heading), .. change]);
        foreach (var figure in set.Figures)
        {
            WriteLine(
                writer,
                [
                    figure.Name, figure.Label, Number(figure), figure.Unit, figure.Text, Number(figure.Numerator), Number(figure.Denominator), figure.Qualifier,
                    figure.Unknown > 0 ? Rounding.Plain(figure.Unknown) : "", figure.IsDeclared ? "是" : "", .. parts.Select(part => Number(part.Set, figure)),
                    .. change.Select(_ => Number(StatisticColumns.Difference(set, previous, figure))),
                ]);
        }
    }

    // A member that a year or unit does not have is nought there; what it did not fill in stays empty.
    private static string Number(StatisticSet part, Figure figure) =>
        FigurePart.Of(part.Label, part, figure) is { State: PartState.None } ? "0" : Number(part.Find(figure.Name));

    private static string Number(Figure? figure) => figure?.Date is { } day ? day.ToString("yyyy-MM-dd") : Number(figure?.Value);

    private static string Number(decimal? number) => number is { } value ? Rounding.Plain(value) : "";

    private static void WriteLine(StreamWriter writer, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            writer.Write(Quoted(cells[i]));
        }

        writer.WriteLine();
    }

    // A cell that begins like a formula would be run by a spreadsheet; names of categories come from the records.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '@' or '\t' or '\r' || (cell.Length > 1 && cell[0] == '-' && !char.IsAsciiDigit(cell[1])) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
