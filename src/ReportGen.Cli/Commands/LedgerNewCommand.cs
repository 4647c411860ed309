using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen ledger new 2024</c>: an empty ledger.</summary>
internal static class LedgerNewCommand
{
    public static ArgumentSpec Year { get; } = new(new("年度", "YEAR"), new("台账的年度，如 2024；也可以写 2024年上半年", "the year of the ledger, as 2024, or another period"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "ledger new",
        Summary = new("新台账：做一份空白的 Excel 台账，各张表都有说明和示例", "an empty ledger (.xlsx) with notes and examples"),
        Arguments = [Year],
        Options = [LedgerOptions.Output, LedgerOptions.Force],
        Examples = [new("reportgen ledger new 2024 -o 2024台账.xlsx", new("做 2024 年的空白台账", "an empty ledger of 2024"))],
        Run = (arguments, context) => LedgerOptions.Run(
            arguments, LedgerOptions.Ledger, context, (files, bag) => files.New(arguments.Words[0], arguments.Value(LedgerOptions.Output), arguments.Has(LedgerOptions.Force), bag)),
    };
}
