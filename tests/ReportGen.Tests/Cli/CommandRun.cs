using ReportGen.Cli;
using ReportGen.Reporting;

namespace ReportGen.Tests.Cli;

/// <summary>One run of the program in process: exit code, and what it printed where.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] words) => In(new MemoryWorkspace(), words);

    public static CommandRun In(IWorkspace workspace, params string[] words) => In(workspace, e => e, words);

    public static CommandRun In(IWorkspace workspace, Func<CommandEnvironment, CommandEnvironment> change, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = change(new CommandEnvironment { Output = output, Error = error, Workspace = workspace });
        var code = CommandLineProgram.Run(words, environment);
        if (code == 0 && workspace is MemoryWorkspace memory && words is not ["style", ..])
        {
            BuiltDocuments.AssertLooks(memory, words);
        }

        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>All of it, for snapshots.</summary>
    public override string ToString() => $"exit {ExitCode}\n--- stdout\n{Output}--- stderr\n{Error}";
}
