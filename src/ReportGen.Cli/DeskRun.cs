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
            var areFiles = files.All(file => context.Environment.Workspace.Exists(file));
            code = run(areFiles ? [BuildCommand.Spec.Verb, BuildCommand.KeepFindings.Name, "--", .. files] : files, context.Environment);
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
}
