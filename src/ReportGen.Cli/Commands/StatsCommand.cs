using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;
using ReportGen.Statistics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen stats FILE…</c>: the figures.</summary>
internal static class StatsCommand
{
    public static OptionSpec Format { get; } = new("--format", new("用哪种形式列出（默认 table）", "the form of the list (table by default)"))
    {
        Value = new("形式", "FORM"),
        Choices =
        [
            new("table", new("表格，给人看", "a table, for people"), "表格"),
            new("json", new("给别的程序用", "for other programs")),
            new("csv", new("可以用 Excel 打开", "for spreadsheets")),
            new("md", new("Markdown 表格", "a Markdown table"), "markdown"),
        ],
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "stats",
        Summary = new("看数字：列出全部统计数字", "show all figures"),
        Arguments = [SharedOptions.Files],
        Options = [Format, SharedOptions.Period, SharedOptions.Previous],
        Examples =
        [
            new("reportgen stats 2024.yaml", new("列出 2024 年的数字", "the figures of 2024")),
            new("reportgen stats 2024.yaml --period 2024-Q1", new("只算一季度", "of the first quarter only")),
            new("reportgen stats 2024.yaml --format csv > 统计.csv", new("存成 Excel 能打开的文件", "into a file for a spreadsheet")),
        ],
        Misplaced = (words, workspace, bag) => StatisticPlace.Among("stats", words, workspace, bag),
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static StatsRequest RequestOf(ParsedArguments arguments) =>
        new(arguments.Words, arguments.Value(SharedOptions.Period), arguments.Value(SharedOptions.Previous), arguments.Value(Format) ?? "table");

    private static int Run(StatsRequest request, CommandContext context)
    {
        if (SharedOptions.RecordsOf(request.Files, request.Period, request.Previous, context) is not { } asked)
        {
            return ExitCode.Usage;
        }

        var bag = new DiagnosticBag();
        var records = RecordLoader.Load(context.Environment.Workspace, asked, bag);
        if (records is not null)
        {
            RuleSet.CheckCounts(records.Books, records.Statistics, bag);
            records.TellPreviousDoubts(bag);
        }

        var findings = bag.Sorted();
        context.Report(findings);
        if (records is not null)
        {
            Print(request.Format, records.Statistics, records.Previous, context);
        }

        return ExitCode.Of(findings, Severity.Error);
    }

    private static void Print(string format, StatisticSet figures, StatisticSet? previous, CommandContext context)
    {
        switch (format)
        {
            case "json":
                context.Write(stream => StatisticsJson.Write(stream, figures, previous));
                break;
            case "csv":
                context.Write(stream => StatisticsCsv.Write(stream, figures, previous));
                break;
            case "md":
                context.Write(stream => StatisticsMarkdown.Write(stream, figures, previous));
                break;
            default:
                StatsTable.Print(figures, previous, context);
                break;
        }
    }
}
