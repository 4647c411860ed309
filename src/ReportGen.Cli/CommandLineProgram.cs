using ReportGen.Cli.Commands;
using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli;

/// <summary>The whole program between a command line and an exit code.</summary>
internal static class CommandLineProgram
{
    public static int Run(IReadOnlyList<string> words, CommandEnvironment environment) => environment.Desk is { } desk
        ? DeskRun.Run(words, desk, new CommandContext(environment, Language.Chinese, Quiet: false), RunOnce)
        : RunOnce(words, environment);

    private static int RunOnce(IReadOnlyList<string> words, CommandEnvironment environment)
    {
        var context = new CommandContext(environment, LanguageOf(words), Gives(words, CommonOptions.Quiet));
        try
        {
            var code = Dispatch(words, context);
            environment.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            context.Say(new("已中断，没有写完的文件不保留", "interrupted; nothing half-written is kept"));
            return ExitCode.Interrupted;
        }
        catch (IOException)
        {
            // Files fail as values; what throws is the standard output: a full disk behind it, or a pipe that was closed.
            context.Say(new("标准输出写不了：磁盘可能满了，或者接收的程序已经退出", "the standard output cannot be written: a full disk, or its reader is gone"));
            return ExitCode.OutputNotWritten;
        }
        catch (Exception bug)
        {
            context.Say(BugMessage(bug));
            return ExitCode.Bug;
        }
    }

    private static int Dispatch(IReadOnlyList<string> words, CommandContext context)
    {
        if (Gives(words, CommonOptions.Version))
        {
            context.Output.Write($"reportgen {ProgramVersion.Text}\n");
            return ExitCode.Done;
        }

        var line = CommandWords.Of(words, [.. CommandCatalogue.Verbs, CommandCatalogue.Help]);
        if (line.Verb == CommandCatalogue.Help || Gives(words, CommonOptions.Help))
        {
            return Help(line, context);
        }

        if (words.Count == 0)
        {
            context.Say(new(
                "把台账（如 2024台账.xlsx）拖到程序上，或者双击台账旁边的“写总结”，总结就写在台账旁边。\n用命令的，看下面。\n",
                "Drop a ledger (.xlsx) on the program, or open 写总结 beside it, and the summary is written. Commands are below.\n"));
            HelpPrinter.PrintOverview(context.Environment.Error, context.Language);
            return ExitCode.Usage;
        }

        var command = CommandCatalogue.All.FirstOrDefault(c => c.Verb == line.Verb);
        var bag = new DiagnosticBag();
        if (command is null && IsMistyped(line, context))
        {
            var group = line.Names.Count == 0 ? "" : line.Verb + " ";
            bag.UnknownCommand(group, line.First, CommandCatalogue.Verbs);
            return UsageError(bag, null, context);
        }

        command ??= CommandCatalogue.Default;

        // Ledgers alone, with no word of a command: dropped on the program, where no window shows what was found.
        IReadOnlyList<string> rest = words.All(word => IsLedger(word, context)) ? [BuildCommand.KeepFindings.Name, "--", .. words] : line.Rest;
        return CommandSyntax.Parse(command, rest, bag, context.Environment.Workspace) is { } arguments
            ? command.Run(arguments, context)
            : UsageError(bag, command, context);
    }

    private static bool IsLedger(string word, CommandContext context) =>
        word.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && context.Environment.Workspace.Kind(word) == WorkspaceEntry.File;

    // A first word of plain letters, or one that people try for a command, that is neither one nor anything on disk was meant as a command.
    private static bool IsMistyped(CommandWords line, CommandContext context) =>
        line.Names.Count > 0
        || (line.First is { } first && (first.All(c => char.IsAsciiLetter(c) || c == '-') || OtherVerbs.Meant(first) is not null) && context.Environment.Workspace.Kind(first) == WorkspaceEntry.Missing);

    private static int Help(CommandWords line, CommandContext context)
    {
        var asked = line.Verb == CommandCatalogue.Help;
        var verb = asked ? string.Join(' ', CommandWords.Of(line.Rest, CommandCatalogue.Verbs).Names) : line.Verb;
        if (CommandCatalogue.All.FirstOrDefault(c => c.Verb == verb) is { } command)
        {
            HelpPrinter.Print(command, context.Output, context.Language);
            return ExitCode.Done;
        }

        if (asked && verb.Length == 0 && CommandWords.Of(line.Rest, CommandCatalogue.Verbs).First is { } unknown)
        {
            var bag = new DiagnosticBag();
            bag.UnknownCommand("", unknown, CommandCatalogue.Verbs);
            return UsageError(bag, null, context);
        }

        HelpPrinter.PrintOverview(context.Output, context.Language);
        return ExitCode.Done;
    }

    private static int UsageError(DiagnosticBag bag, CommandSpec? command, CommandContext context)
    {
        context.Report(bag.Items);
        context.Environment.Error.Write("\n");
        context.Say(command is null
            ? new("全部命令：reportgen --help", "all commands: reportgen --help")
            : new($"用法：{HelpPrinter.Usage(command, Language.Chinese)}\n详细说明：reportgen {command.Verb} --help", $"usage: {HelpPrinter.Usage(command, Language.English)}\nmore: reportgen {command.Verb} --help"));
        return ExitCode.Usage;
    }

    // Before anything is parsed: faults of the command line are told in the language that it asks for.
    private static Language LanguageOf(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count && words[i] != "--"; i++)
        {
            var name = CommonOptions.Lang.Name;
            var value = words[i] == name && i + 1 < words.Count ? words[i + 1]
                : words[i].StartsWith(name, StringComparison.Ordinal) && words[i].Length > name.Length ? words[i][(name.Length + 1)..]
                : "";
            if (value.Length > 0 && CommonOptions.Lang.Choices[1] is var english && english.AlsoNames.Prepend(english.Name).Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                return Language.English;
            }
        }

        return Language.Chinese;
    }

    private static bool Gives(IReadOnlyList<string> words, OptionSpec option) =>
        words.TakeWhile(w => w != "--").Any(w => option.Names.Contains(w, StringComparer.Ordinal));

    private static Message BugMessage(Exception bug)
    {
        var where = bug.StackTrace?.Split('\n')[0].Trim();
        var what = $"{bug.GetType().Name}: {bug.Message} {where}";
        return new(
            $"程序内部出错了，这是 reportgen 的毛病，不是您的文件有问题。请把下面这一行发给维护人员：\n  reportgen {ProgramVersion.Text} {what}",
            $"reportgen failed inside: this is a fault of the program, not of your files. Please send this line to its maintainers:\n  reportgen {ProgramVersion.Text} {what}");
    }
}
