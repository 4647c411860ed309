using ReportGen.Diagnostics;
using ReportGen.Statistics;

namespace ReportGen.Cli.Output;

/// <summary>The figures as one table for people, in groups, with the period before, the years or the units beside them.</summary>
internal static class StatsTable
{
    public static void Print(StatisticSet figures, StatisticSet? previous, CommandContext context)
    {
        context.Output.Write(PrintableText.Of($"{figures.UnitName} {(context.Language == Language.English ? figures.Period.EnglishLabel : figures.Period.Label)}".Trim()) + "\n\n");
        var table = TableOf(figures, previous, context.Language);
        if (context.Environment.OutputIsTerminal)
        {
            TerminalTable.Print(table, context.Environment);
        }
        else
        {
            PlainTable.Print(table, context.Output);
        }
    }

    private static TableText TableOf(StatisticSet figures, StatisticSet? previous, Language language)
    {
        var english = language == Language.English;
        var parts = StatisticColumns.Parts(figures, previous);
        string[] change = StatisticColumns.ChangeHeading(figures, previous) is { } heading ? [heading.In(language)] : [];
        string[] own = english ? ["statistic", "figure", "unit"] : ["统计项", "数值", "单位"];
        string[] last = english ? ["parts", "note"] : ["分子/分母", "说明"];
        List<string> headings = [.. own, .. parts.Select(p => p.Heading.In(language)), .. change, .. last];
        var rows = new List<IReadOnlyList<string>>();
        foreach (var group in StatisticGroups.Of(figures))
        {
            rows.Add([english ? group.English : group.Chinese, .. Enumerable.Repeat("", headings.Count - 1)]);
            foreach (var row in group.Rows)
            {
                var others = parts.Select(p => StatisticColumns.Text(p.Set, row.Figure)).Concat(change.Select(_ => StatisticColumns.Change(figures, previous, row.Figure).In(language)));
                List<string> cells = ["  " + (english ? row.Name : row.Label), row.Text, english ? row.EnglishUnit : row.Unit, .. others, row.Basis, StatisticRow.NoteOf(figures, row.Figure).In(language)];
                rows.Add([.. cells.Select(PrintableText.Of)]);
            }
        }

        return new TableText([.. headings.Select(PrintableText.Of)], rows, Enumerable.Range(3, parts.Count + change.Length).Prepend(1).ToHashSet());
    }
}
