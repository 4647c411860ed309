using ReportGen.Cli.Syntax;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen ledger to-yaml FILE…</c>: ledgers as YAML files.</summary>
internal static class LedgerToYamlCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "ledger to-yaml",
        Summary = new("台账转成 YAML：内容不变，自己加的列写成注释", "write ledgers as YAML; columns of your own become comments"),
        Arguments = [SharedOptions.Files],
        Options = [LedgerOptions.Output, LedgerOptions.Force],
        Examples =
        [
            new("reportgen ledger to-yaml 2024台账.xlsx", new("在旁边写出 2024.yaml", "write 2024.yaml beside it")),
            new("reportgen ledger to-yaml 2024台账.xlsx -o -", new("写到标准输出", "to the standard output")),
        ],
        Run = (arguments, context) => LedgerOptions.Run(arguments, LedgerOptions.Yaml, context, (files, bag) => files.ToYaml(RequestOf(arguments), bag)),
    };

    public static LedgerRequest RequestOf(ParsedArguments arguments) => new()
    {
        Files = arguments.Words,
        Output = arguments.Value(LedgerOptions.Output),
        Force = arguments.Has(LedgerOptions.Force),
    };
}
