using ReportGen.Cli.Commands;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>Help, made from the definitions of the commands. Columns are set by display width.</summary>
internal static class HelpPrinter
{
    private const int MostLeft = 26;

    // As wide as any column may be.
    private const string Blank = "                                                            ";

    public static void PrintOverview(TextWriter output, Language language)
    {
        var examples = CommandCatalogue.All.SelectMany(c => c.Examples.Take(1)).ToList();
        output.Write(new Message(
            "reportgen 把乡镇人大的工作记录（Excel 台账或 YAML 文件）做成 Word 工作总结。\n\n用法：\n  reportgen 文件…\n  reportgen 命令 文件… [选项]\n",
            "reportgen turns the records of a township People's Congress (Excel or YAML) into summaries in Word.\n\nUsage:\n  reportgen FILE…\n  reportgen COMMAND FILE… [OPTIONS]\n").In(language));
        Section(output, new("命令：", "Commands:"), CommandCatalogue.All.Select(c => new HelpRow(c.Verb, c.Summary.In(language))), language);
        Examples(output, new("常用的写法：", "Often used:"), examples, language);
        Section(output, new("每个命令都能用的选项：", "Options of every command:"), CommonOptions.All.Select(o => Row(o, language)), language);
        output.Write("\n" + new Message("一个命令的详细说明：reportgen 命令 --help\n", "More about a command: reportgen COMMAND --help\n").In(language));
    }

    public static void Print(CommandSpec command, TextWriter output, Language language)
    {
        var summary = command.Summary.In(language);
        output.Write($"{char.ToUpperInvariant(summary[0])}{summary[1..]}{new Message("。", ".").In(language)}\n\n{new Message("用法：", "Usage:").In(language)}\n  {Usage(command, language)}\n");
        if (command == CommandCatalogue.Default)
        {
            output.Write($"  {Usage(command, language).Replace(" " + command.Verb, "", StringComparison.Ordinal)}\n");
        }

        if (command.Details.Count > 0)
        {
            output.Write("\n" + string.Concat(command.Details.Select(d => d.In(language) + "\n")));
        }

        if (command.Arguments.Count > 0)
        {
            Section(output, new("参数：", "Arguments:"), command.Arguments.Select(a => new HelpRow(a.Name.In(language), a.Help.In(language) + Choices(a.Choices, language))), language);
        }

        Section(output, new("选项：", "Options:"), command.AllOptions.Select(o => Row(o, language)), language);
        Examples(output, new("例子：", "Examples:"), command.Examples, language);
    }

    public static string Usage(CommandSpec command, Language language)
    {
        var words = command.Arguments.Select(a => a.Name.In(language) + (a.Many ? "…" : "")).Zip(command.Arguments, (word, a) => a.IsOptional ? $"[{word}] " : word + " ");
        return $"reportgen {command.Verb} {string.Concat(words)}{new Message("[选项]", "[OPTIONS]").In(language)}";
    }

    private static HelpRow Row(OptionSpec option, Language language)
    {
        var names = option.Aliases.Count == 0 ? option.Name : $"{option.Aliases[0]}, {option.Name}";
        var left = option.Value is { } value ? $"{names} {value.In(language)}" : names;
        return new HelpRow(left, option.Help.In(language) + Choices(option.Choices, language));
    }

    private static string Choices(IReadOnlyList<Choice> choices, Language language)
    {
        var longest = 0;
        foreach (var choice in choices)
        {
            longest = Math.Max(longest, choice.Name.Length);
        }

        return string.Concat(choices.Select(c => $"\n{c.Name}{Spaces(longest - c.Name.Length + 2)}{c.Meaning.In(language)}"));
    }

    private static void Examples(TextWriter output, Message title, IEnumerable<Example> examples, Language language)
    {
        output.Write($"\n{title.In(language)}\n");
        foreach (var example in examples)
        {
            output.Write($"  {example.Meaning.In(language)}\n    {example.CommandLine}\n");
        }
    }

    private static void Section(TextWriter output, Message title, IEnumerable<HelpRow> rows, Language language)
    {
        var list = rows.ToList();
        var column = 2;
        foreach (var row in list)
        {
            column = row.Width <= MostLeft ? Math.Max(column, row.Width + 2) : column;
        }

        output.Write($"\n{title.In(language)}\n");
        foreach (var row in list)
        {
            var gap = row.Width <= MostLeft ? Spaces(column - row.Width) : "\n" + Spaces(column + 2);
            output.Write($"  {row.Left}{gap}{row.Right.Replace("\n", "\n" + Spaces(column + 2), StringComparison.Ordinal)}\n");
        }
    }

    private static string Spaces(int count) => Blank[..count];
}
