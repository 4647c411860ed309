using Spectre.Console;

namespace ReportGen.Cli.Output;

/// <summary>A table drawn on a terminal. The only place that touches Spectre.Console: loading it takes longer than most commands.</summary>
internal static class TerminalTable
{
    public static void Print(TableText table, CommandEnvironment environment)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(environment.Output),
            Ansi = environment.MayColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = environment.MayColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = environment.Width;

        var drawn = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < table.Headings.Count; i++)
        {
            var column = new TableColumn(new Text(table.Headings[i], new Style(decoration: Decoration.Bold)));
            drawn.AddColumn(table.FigureColumns.Contains(i) ? column.RightAligned() : column);
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(drawn);
    }
}
