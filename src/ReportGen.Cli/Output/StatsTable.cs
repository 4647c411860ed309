using ReportGen.Diagnostics;
using ReportGen.Statistics;

namespace ReportGen.Cli.Output;

/// <summary>The figures as a table for people: those that have something to show, and how many have not.</summary>
internal static class StatsTable
{
    public static void Print(StatisticSet figures, StatisticSet? previous, CommandContext context)
    {
        var shown = figures.Figures.Where(f => f.TableText != Figure.Nothing).ToList();
        var table = TableOf(shown, previous, context.Language);
        context.Output.Write($"{PrintableText.Of(figures.UnitName)}  {figures.Period.Label}\n\n".TrimStart(' '));
        if (context.Environment.OutputIsTerminal)
        {
            TerminalTable.Print(table, context.Environment);
        }
        else
        {
            PlainTable.Print(table, context.Output);
        }

        if (figures.Figures.Count - shown.Count is var missing and > 0)
        {
            context.Output.Flush();
            context.Remark(new(
                $"另有 {missing} 项没有数：记录里没有填，或者不适用（--format json 全部列出）",
                $"{missing} more have no figure: not filled in, or not applicable (--format json lists all)"));
        }
    }

    private static TableText TableOf(List<Figure> shown, StatisticSet? previous, Language language)
    {
        var english = language == Language.English;
        List<string> headings = english ? ["statistic", "figure", "unit"] : ["统计项", "数", "单位"];
        if (previous is not null)
        {
            headings.Insert(2, previous.Period.Label);
        }

        var rows = new List<IReadOnlyList<string>>(shown.Count);
        foreach (var figure in shown)
        {
            // A rate carries its sign in its text.
            List<string> row = [PrintableText.Of(english ? figure.Name : figure.Label), figure.TableText, figure.TableText.EndsWith('%') ? "" : figure.Unit];
            if (previous is not null)
            {
                row.Insert(2, previous.Find(figure.Name)?.TableText ?? Figure.Nothing);
            }

            rows.Add(row);
        }

        return new TableText(headings, rows, new HashSet<int> { 1, previous is null ? 1 : 2 });
    }
}
