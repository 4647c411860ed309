using System.Globalization;
using ReportGen.Cli.Commands;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Completion;

/// <summary>What a shell offers where, made from the definitions of the commands. The scripts of all shells look places up in it.</summary>
internal static class CompletionTable
{
    /// <summary>The command that stands for a line without one, before its first plain word.</summary>
    public const string NoVerb = "reportgen";

    /// <summary>The key behind a command for its options.</summary>
    public const string Options = "options";

    /// <summary>The key behind a command for all plain words that have no number of their own.</summary>
    public const string More = "more";

    public static IReadOnlyList<CompletionCase> Of(IReadOnlyList<CommandSpec> commands, Language language)
    {
        var groups = commands.Where(command => command.Verb.Contains(' ', StringComparison.Ordinal)).GroupBy(command => command.Verb.Split(' ')[0], StringComparer.Ordinal).ToList();
        var first = commands.Where(command => !command.Verb.Contains(' ', StringComparison.Ordinal)).Select(command => new CompletionWord(command.Verb, command.Summary.In(language)))
            .Concat(groups.Select(group => new CompletionWord(group.Key, string.Join(' ', group.Select(command => command.Verb.Split(' ')[1])))))
            .Append(new CompletionWord(CommandCatalogue.Help, CommonOptions.Help.Help.In(language))).ToList();
        var second = groups.ConvertAll(group => (group.Key, Words: group.Select(command => new CompletionWord(command.Verb.Split(' ')[1], command.Summary.In(language))).ToList()));
        var common = Names(CommonOptions.All, language);
        return
        [
            new([$"{NoVerb} 0"], CommandCatalogue.Default.Arguments[0].Offered.Paths, IsList: false, first),
            .. second.Select(group => new CompletionCase([$"{group.Key} 0"], PathKind.None, IsList: false, group.Words)),
            new([$"{CommandCatalogue.Help} 0"], PathKind.None, IsList: false, first),
            .. second.Select(group => new CompletionCase([$"{CommandCatalogue.Help} {group.Key} 0"], PathKind.None, IsList: false, group.Words)),
            new([.. groups.SelectMany(group => (string[])[group.Key, $"{CommandCatalogue.Help} {group.Key}"]).Append(CommandCatalogue.Help).Select(name => $"{name} {Options}")], PathKind.None, IsList: false, common),
            .. CommonOptions.All.Where(option => !option.IsFlag).Select(option => Behind(option, [.. commands.Select(command => command.Verb)], language)),
            .. commands.SelectMany(command => Of(command, language)),
        ];
    }

    private static IEnumerable<CompletionCase> Of(CommandSpec command, Language language)
    {
        yield return new([$"{command.Verb} {Options}"], PathKind.None, IsList: false, Names(command.AllOptions, language));
        foreach (var option in command.Options.Where(option => !option.IsFlag))
        {
            yield return Behind(option, [command.Verb], language);
        }

        for (var i = 0; i < command.Arguments.Count; i++)
        {
            var argument = command.Arguments[i];
            var key = argument.Many ? More : i.ToString(CultureInfo.InvariantCulture);
            yield return new([$"{command.Verb} {key}"], argument.Offered.Paths, IsList: false, Words(argument.Choices, argument.Offered, language));
        }
    }

    private static CompletionCase Behind(OptionSpec option, IReadOnlyList<string> verbs, Language language) =>
        new([.. verbs.SelectMany(verb => option.Names.Select(name => $"{verb} {name}"))], option.Offered.Paths, option.IsList, Words(option.Choices, option.Offered, language));

    private static List<CompletionWord> Names(IEnumerable<OptionSpec> options, Language language) =>
        [.. options.SelectMany(option => option.Names.Where(IsPlain).Select(name => new CompletionWord(name, option.Help.In(language))))];

    // Of the other words for a choice the Chinese ones are worth offering; zh_CN beside zh is not.
    private static List<CompletionWord> Words(IReadOnlyList<Choice> choices, Offered offered, Language language)
    {
        var words = choices.SelectMany(choice => choice.AlsoNames.Where(name => !name.Any(char.IsAscii)).Prepend(choice.Name).Select(name => new CompletionWord(name, choice.Meaning.In(language))));
        var known = offered.Words?.Invoke().Select(word => new CompletionWord(word, "")) ?? [];
        return [.. words.Concat(known).Where(word => IsPlain(word.Text)).DistinctBy(word => word.Text, StringComparer.Ordinal)];
    }

    // A shell takes other characters for its own unless they are quoted, each in its way.
    private static bool IsPlain(string word) => word.All(c => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/');
}
