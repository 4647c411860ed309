using System.Text;
using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli;

/// <summary>
/// A run from the desk: files dropped on the program, or the records beside it. What was found stays behind as a text file, since the window
/// will close.
/// </summary>
internal static class DeskRun
{
    public const string FindingsName = "核对结果.txt";

    public static int Run(IReadOnlyList<string> words, DeskWindow desk, CommandContext context, Func<IReadOnlyList<string>, CommandEnvironment, int> run)
    {
        var files = words.Count > 0 ? words : Beside(desk.ProgramFolder, context.Environment.Workspace);
        int code;
        if (files.Count == 0)
        {
            context.Say(new(
                $"文件夹“{desk.ProgramFolder}”里没有台账。\n把台账（如 2024台账.xlsx）拖到程序上，或者和程序放在同一个文件夹里，再双击。",
                $"There is no ledger in “{desk.ProgramFolder}”.\nDrop a ledger (2024台账.xlsx) on the program, or put it beside the program and open that."));
            code = ExitCode.InputUnreadable;
        }
        else
        {
            code = run(files, context.Environment);
            if (files.All(file => context.Environment.Workspace.Exists(file)))
            {
                Keep(files, context, run);
            }
        }

        context.Environment.Output.Flush();
        context.Say(new("\n看完了，按任意键关闭窗口。", "\nPress any key to close the window."));
        desk.WaitForKey();
        return code;
    }

    // The newest year alone: a folder of many years is no order to write them all again.
    private static IReadOnlyList<string> Beside(string folder, IWorkspace workspace)
    {
        var jobs = RecordLoader.FilesOf(workspace, [folder]).SelectMany(job => job).Where(file => workspace.Kind(file) == WorkspaceEntry.File).ToList();
        var ledgers = jobs.Where(file => file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (ledgers.Count > 0 ? ledgers : jobs).Order(StringComparer.Ordinal).TakeLast(1)];
    }

    private static void Keep(IReadOnlyList<string> files, CommandContext context, Func<IReadOnlyList<string>, CommandEnvironment, int> run)
    {
        using var found = new StringWriter { NewLine = "\n" };
        using var summary = new StringWriter { NewLine = "\n" };
        run([ValidateCommand.Spec.Verb, .. files], context.Environment with { Output = found, Error = summary, OutputIsTerminal = false, ErrorIsTerminal = false });
        if (found.GetStringBuilder().Length == 0)
        {
            return;
        }

        var folder = context.Environment.Workspace.Kind(files[0]) == WorkspaceEntry.Directory ? files[0] : Path.GetDirectoryName(files[0]) ?? "";
        var path = folder.Length == 0 ? FindingsName : Path.Combine(folder, FindingsName).Replace('\\', '/');
        var text = (found.ToString() + "\n" + summary).ReplaceLineEndings("\r\n");
        if (context.Environment.Workspace.WriteWhole(path, stream => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])) is null)
        {
            context.Say(new($"\n核对中发现的问题，写在“{path}”里。", $"\nWhat was found is written in “{path}”."));
        }
    }
}
