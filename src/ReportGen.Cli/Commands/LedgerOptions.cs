using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Ledger;
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

    /// <summary>The endings of a ledger.</summary>
    public static IReadOnlyList<string> Ledger { get; } = ["xlsx"];

    /// <summary>The endings of records in YAML.</summary>
    public static IReadOnlyList<string> Yaml { get; } = ["yaml", "yml"];

    /// <param name="arguments">The command line.</param>
    /// <param name="forms">The endings of what the command writes.</param>
    /// <param name="context">The world.</param>
    /// <param name="run">Writes and returns the paths.</param>
    public static int Run(ParsedArguments arguments, IReadOnlyList<string> forms, CommandContext context, Func<LedgerFiles, DiagnosticBag, IReadOnlyList<string>> run)
    {
        if (IsOtherForm(arguments, forms, context))
        {
            return ExitCode.Usage;
        }

        var bag = new DiagnosticBag();
        var files = new LedgerFiles(context.Environment.Workspace);
        var written = run(files, bag);
        var findings = bag.Sorted();
        // What is not read of a ledger is not passed on, and is told though it is no error.
        context.Report([.. findings.Where(f => f.Severity == Severity.Error || LedgerRules.All.Contains(f.Rule))]);
        foreach (var path in written.Where(path => path != "-"))
        {
            context.Output.Write(PrintableText.Of(path) + "\n");
        }

        TellSheetsLeftOut(files.SheetsLeftOut, context);
        if (files.WithoutUnit.Count > 0)
        {
            context.Remark(new(
                "单位写在项目文件（reportgen.yaml）里，没有写进台账：放在同一个文件夹里照样读得到；单独拿走的，在“本单位”表里补上名称、级别、届",
                "the unit stands in the project file and is not in the ledger, which is read in the same folder all the same; elsewhere give its name, level and term in the sheet 本单位"));
        }

        if (files.PersonsLeftOut is > 0 and var left)
        {
            context.Remark(new(
                $"{left}名代表的电话、出生年月没有写进去；只留这一份的，加 --personal 再写一次，不然就丢了",
                $"phones and months of birth of {left} deputies are left out; to keep this file alone write it again with --personal, or they are lost"));
        }

        return ExitCode.Of(findings, Severity.Error);
    }

    /// <summary>Tells which sheets of the office's own stay behind.</summary>
    public static void TellSheetsLeftOut(IReadOnlyList<string> sheets, CommandContext context)
    {
        if (sheets.Count > 0)
        {
            context.Remark(new(
                $"没有写进去的工作表（不是台账的表）：{PrintableText.Of(string.Join("、", sheets))}",
                $"sheets left out, since they are none of a ledger: {PrintableText.Of(string.Join(", ", sheets))}"));
        }
    }

    /// <summary>Whether the ending of <c>-o</c> is that of another kind of file, which is told then.</summary>
    public static bool IsOtherForm(ParsedArguments arguments, IReadOnlyList<string> forms, CommandContext context)
    {
        var usage = new DiagnosticBag();
        OutputEnding.Check(arguments.Value(Output), arguments.Words, forms, context.Environment.Workspace, usage);
        context.Report(usage.Items);
        return usage.HasErrors;
    }
}
