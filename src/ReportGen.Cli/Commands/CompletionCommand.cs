using ReportGen.Cli.Completion;
using ReportGen.Cli.Syntax;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen completion bash</c>: the script by which a shell completes command lines.</summary>
internal static class CompletionCommand
{
    public static ArgumentSpec Shell { get; } = new(new("命令行", "SHELL"), new("用的是哪一种命令行", "the shell"))
    {
        Choices = [.. CompletionShell.All.Select(shell => new Choice(shell.Name, shell.Where))],
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "completion",
        Summary = new("按 Tab 补全：打印命令行的补全脚本", "print the script by which a shell completes commands at Tab"),
        Details =
        [
            new("命令、选项、报告种类、格式、统计项、规则编号和文件名都能补全；选项的说明随 --lang。", "It completes commands, options, kinds, formats, statistics, ids of rules and files. What it explains\nis in the language of --lang."),
            new(
                "bash：~/.bashrc 里写 source <(reportgen completion bash)\nzsh：~/.zshrc 里 compinit 之后写 source <(reportgen completion zsh)\nfish：存成 ~/.config/fish/completions/reportgen.fish\nPowerShell：$PROFILE 里写\n  [Console]::OutputEncoding = [Text.Encoding]::UTF8\n  reportgen completion powershell | Out-String | Invoke-Expression",
                "bash: source <(reportgen completion bash) in ~/.bashrc\nzsh: source <(reportgen completion zsh) in ~/.zshrc, after compinit\nfish: keep it as ~/.config/fish/completions/reportgen.fish\nPowerShell, in $PROFILE:\n  [Console]::OutputEncoding = [Text.Encoding]::UTF8\n  reportgen completion powershell | Out-String | Invoke-Expression"),
        ],
        Arguments = [Shell],
        Options = [],
        Examples =
        [
            new("reportgen completion bash > reportgen.bash", new("存成文件，让 bash 读", "keep the script in a file, for bash to read")),
            new("reportgen completion fish > ~/.config/fish/completions/reportgen.fish", new("给 fish 用", "for fish")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var shell = CompletionShell.All.Single(shell => shell.Name == arguments.Words[0]);
        context.Output.Write(shell.Script(CompletionTable.Of(CommandCatalogue.All, context.Language)));
        return ExitCode.Done;
    }
}
