using ReportGen.Diagnostics;

namespace ReportGen.Cli.Completion;

/// <summary>A shell that completes command lines: its name, where it is found, and what writes its script.</summary>
internal sealed record CompletionShell(string Name, Message Where, Func<IReadOnlyList<CompletionCase>, string> Script)
{
    public static IReadOnlyList<CompletionShell> All { get; } =
    [
        new("bash", new("多数 Linux 系统", "most Linux systems"), BashCompletion.Script),
        new("zsh", new("macOS", "macOS"), ZshCompletion.Script),
        new("fish", new("fish 3 以上", "fish 3 and later"), FishCompletion.Script),
        new("powershell", new("Windows", "Windows"), PowerShellCompletion.Script),
    ];
}
