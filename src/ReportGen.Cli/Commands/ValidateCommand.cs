using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen validate FILE…</c>: all findings of all files in one run, on the standard output.</summary>
internal static class ValidateCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "validate",
        Summary = new("查错：一次列出所有文件的全部问题", "list all that is wrong with the records, in one run"),
        Details = [new("只检查，不写任何文件。每一处都说明在哪个文件、哪一行、错在哪里、怎么改。", "Nothing is written. Every finding says where it is and how to mend it.")],
        Arguments = [SharedOptions.Files],
        Options = [FindingsFormat.Option, SharedOptions.FailOn],
        Examples =
        [
            new("reportgen validate 2024.yaml", new("检查一个文件", "check one file")),
            new("reportgen validate 2023.yaml 2024.yaml --fail-on warning", new("检查两个文件，有警告也算不通过", "check two; warnings fail too")),
            new("reportgen validate 2024.yaml --format concise", new("一处一行", "one line a finding")),
        ],
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static ValidateRequest RequestOf(ParsedArguments arguments) =>
        new(arguments.Words, arguments.Value(FindingsFormat.Option), SharedOptions.SeverityOf(arguments));

    private static int Run(ValidateRequest request, CommandContext context)
    {
        var bag = new DiagnosticBag();
        if (RecordLoader.Load(context.Environment.Workspace, new RecordRequest { Files = request.Files }, bag) is { } records)
        {
            RuleSet.Check(records.Books, records.Statistics, bag);
        }

        var findings = bag.Sorted();
        FindingsFormat.Print(request.Format, findings, context);
        context.Output.Flush();
        context.Remark(DiagnosticSummary.Of(findings).Text);
        return ExitCode.Of(findings, request.FailOn);
    }
}
