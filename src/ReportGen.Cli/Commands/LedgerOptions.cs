using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary>What the commands about ledgers share.</summary>
internal static class LedgerOptions
{
    public static OptionSpec Output { get; } = new("--output", new("写到哪个文件或文件夹（默认写在原来的文件旁边）；- 表示标准输出", "the file or folder to write (beside the input by default); - is the standard output"))
    {
        Aliases = ["-o"],
        Value = new("位置", "PATH"),
        Offered = Offered.Files,
    };

    public static OptionSpec Force { get; } = new("--force", new("已经有同名的文件，也覆盖", "write over a file of that name"));

    public static OptionSpec Personal { get; } = new("--personal", new("电话、出生年月也写进去（默认不写）", "pass on phones and dates of birth too (left out by default)"));

    public static int Run(CommandContext context, Func<LedgerFiles, DiagnosticBag, IReadOnlyList<string>> run)
    {
        var bag = new DiagnosticBag();
        var written = run(new LedgerFiles(context.Environment.Workspace), bag);
        var findings = bag.Sorted();
        context.Report([.. findings.Where(f => f.Severity == Severity.Error)]);
        foreach (var path in written.Where(path => path != "-"))
        {
            context.Output.Write(PrintableText.Of(path) + "\n");
        }

        return ExitCode.Of(findings, Severity.Error);
    }
}
