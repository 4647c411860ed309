using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen rollover FILE</c>: the next year's file.</summary>
internal static class RolloverCommand
{
    public static ArgumentSpec File { get; } = new(new("文件", "FILE"), new("上一年的台账或记录文件", "the ledger or record file of the year that ends")) { Offered = Offered.Files };

    public static OptionSpec NewTerm { get; } = new("--new-term", new("新的一年是新的一届（届期止早于新的一年的，不写也知道）", "a new congress begins (known by itself where its term ends before the new year)"));

    public static OptionSpec Force { get; } = new("--force", new("已经有同名的文件，也覆盖；这一年还没有记什么，也转", "write over a file of that name; roll over a year without records, too"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "rollover",
        Summary = new("转到下一年：带上单位、名册、没有办完的建议和去年的打算", "the next year's file: unit, roster, open suggestions, last year's plans"),
        Details = [new("带过去的打算，年底在“完成情况”里写上做得怎样；离任的代表不带过去。", "Plans come with an empty 完成情况 to be reported on; deputies who left stay behind.")],
        Arguments = [File],
        Options = [LedgerOptions.Output, NewTerm, Force],
        Examples =
        [
            new("reportgen rollover 2024台账.xlsx", new("在旁边写出 2025台账.xlsx", "write 2025台账.xlsx beside it")),
            new("reportgen rollover 2026.yaml --new-term", new("换届以后的第一年", "the first year of a new congress")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        // The next year's file is in the form of this year's; that of a folder or of the standard input is not known yet.
        var forms = Path.GetExtension(arguments.Words[0]).ToLowerInvariant() switch
        {
            ".xlsx" => LedgerOptions.Ledger,
            ".yaml" or ".yml" => LedgerOptions.Yaml,
            _ => null,
        };
        if (forms is not null && LedgerOptions.IsOtherForm(arguments, forms, context))
        {
            return ExitCode.Usage;
        }

        var bag = new DiagnosticBag();
        var request = new RolloverRequest
        {
            File = arguments.Words[0],
            Output = arguments.Value(LedgerOptions.Output),
            IsNewTerm = arguments.Has(NewTerm),
            Force = arguments.Has(Force),
        };
        var rolled = new Rollover(context.Environment.Workspace).Run(request, bag);
        var findings = bag.Sorted();
        context.Report([.. findings.Where(f => f.Severity == Severity.Error)]);
        if (rolled is { Path: not "-" })
        {
            context.Output.Write(PrintableText.Of(rolled.Path) + "\n");
            context.Remark(new($"{rolled.Year}年：带过去没有办完或者不满意的建议 {rolled.OpenSuggestions} 件", $"{rolled.Year}: {rolled.OpenSuggestions} open suggestions go on"));
            LedgerOptions.TellSheetsLeftOut(rolled.SheetsLeftOut, context);
            if (rolled.IsNewTerm)
            {
                context.Remark(new("新的一届：请填上新的代表名册、届期和主席团；人代会从第一次会议记起", "a new congress: fill in its roster, term and presidium; its sessions start at one"));
            }
        }

        return ExitCode.Of(findings, Severity.Error);
    }
}
