using ReportGen.Cli.Syntax;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen ledger export FILE…</c>: record files as ledgers.</summary>
internal static class LedgerExportCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "ledger export",
        Summary = new("转成台账：把记录文件写成 Excel 台账，内容不变", "write record files as ledgers (.xlsx)"),
        Details = [new("原来文件里的注释不带过去；电话、出生年月不带过去，除非写 --personal。", "Comments are left behind; so are phones and dates of birth, unless --personal is given.")],
        Arguments = [SharedOptions.Files],
        Options = [LedgerOptions.Output, LedgerOptions.Personal, LedgerOptions.Force],
        Examples =
        [
            new("reportgen ledger export 2024.yaml", new("在旁边写出 2024台账.xlsx", "write 2024台账.xlsx beside it")),
            new("reportgen ledger export 2024.yaml -o 台账.xlsx", new("写到别的名字", "under another name")),
        ],
        Run = (arguments, context) => LedgerOptions.Run(arguments, LedgerOptions.Ledger, context, (files, bag) => files.Export(RequestOf(arguments), bag)),
    };

    public static LedgerRequest RequestOf(ParsedArguments arguments) => new()
    {
        Files = arguments.Words,
        Output = arguments.Value(LedgerOptions.Output),
        WithPersonal = arguments.Has(LedgerOptions.Personal),
        Force = arguments.Has(LedgerOptions.Force),
    };
}
