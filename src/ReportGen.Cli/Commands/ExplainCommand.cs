using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;
using ReportGen.Statistics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen explain STATISTIC FILE…</c>: why a figure is what it is.</summary>
internal static class ExplainCommand
{
    public static ArgumentSpec Statistic { get; } = new(
        new("统计项", "STATISTIC"),
        new("统计项的名称，中文英文都行，如 视察次数、建议答复率；全部名称用 reportgen stats 看", "the name of a figure, Chinese or English, as suggestions.reply_rate; reportgen stats lists them"))
    {
        Offered = new(PathKind.None, StatisticCatalogue.Words),
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "explain",
        Summary = new("查来历：一个数字是怎么算出来的，算了哪几条记录", "why a figure is what it is, and from which records"),
        Arguments = [Statistic, SharedOptions.Files],
        Options = [SharedOptions.Period, SharedOptions.Previous],
        Examples =
        [
            new("reportgen explain 建议答复率 2024.yaml", new("说明建议答复率的来历", "explain the rate of replies")),
            new("reportgen explain inspections.total 2024.yaml", new("用英文名也可以", "by its English name")),
        ],
        Misplaced = StatisticPlace.InExplain,
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static ExplainRequest RequestOf(ParsedArguments arguments) =>
        new(arguments.Words[0], [.. arguments.Words.Skip(1)], arguments.Value(SharedOptions.Period), arguments.Value(SharedOptions.Previous));

    private static int Run(ExplainRequest request, CommandContext context)
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

        var explanation = records is null ? null : StatisticExplanation.For(request.Statistic, records.Statistics, records.Previous, bag);
        var findings = bag.Sorted();
        context.Report(findings);
        foreach (var line in explanation?.Lines(context.Language) ?? [])
        {
            context.Output.Write(PrintableText.Of(line) + "\n");
        }

        // The name is a word of the command line; a wrong one in a file is a finding.
        return records is not null && explanation is null ? ExitCode.Usage : ExitCode.Of(findings, Severity.Error);
    }
}
