using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Syntax;

/// <summary>
/// Looks at the words of a command line before System.CommandLine does, which takes what it does not know for a file: <c>--formt</c>, the
/// <c>no</c> of <c>--force=no</c>, and for <c>--output= x</c> the next word.
/// </summary>
internal static class ArgumentCheck
{
    // A dash and a letter.
    private const int ShortOption = 2;

    private static readonly char[] s_dashes = ['—', '–', '―', '－', '-'];

    public static void Check(CommandSpec command, IReadOnlyList<string> words, DiagnosticBag bag, IWorkspace? workspace)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word == "--")
            {
                break;
            }

            if (word.Length == 0)
            {
                bag.EmptyArgument();
                continue;
            }

            if (!IsOption(word))
            {
                ReportWrongDash(command, word, bag, workspace);
                continue;
            }

            var (name, value) = Split(word);
            if (Find(command, name) is not { } option)
            {
                ReportUnknown(command, name, bag);
            }
            else if (option.IsFlag)
            {
                if (value is not null)
                {
                    bag.UnwantedValue(word, option);
                }
            }
            else if (value is null)
            {
                // A value that looks like an option is one more option, and the value was forgotten.
                if (i + 1 >= words.Count || IsOption(words[i + 1]))
                {
                    bag.MissingValue(name, option);
                }
                else
                {
                    i++;
                    if (words[i].Length == 0)
                    {
                        bag.MissingValue(name, option);
                    }
                }
            }
            else if (value.Length == 0)
            {
                bag.MissingValue(name, option);
            }
        }
    }

    // What is an option of another command was meant as that one.
    private static void ReportUnknown(CommandSpec command, string name, DiagnosticBag bag)
    {
        List<string> others = [.. CommandCatalogue.All.Where(other => Find(other, name) is not null).Select(other => other.Verb)];
        if (others.Count > 0)
        {
            bag.OptionOfOther(name, command, others);
        }
        else
        {
            bag.UnknownOption(name, WithChoice(command, name) ?? Nearest(command, name));
        }
    }

    // --yaml is what --records yaml says.
    private static string? WithChoice(CommandSpec command, string name) =>
        command.AllOptions.FirstOrDefault(option => option.Choices.Any(choice => choice.AlsoNames.Prepend(choice.Name).Contains(name.TrimStart('-'), StringComparer.Ordinal))) is { } option
            ? $"{option.Name} {name.TrimStart('-')}"
            : null;

    // Word makes a dash of two hyphens, and input methods write full-width ones: —kind, －－kind, —o. A file may begin so, too: one that is there is that file,
    // and a word that no option is made of is meant as one.
    private static void ReportWrongDash(CommandSpec command, string word, DiagnosticBag bag, IWorkspace? workspace)
    {
        var name = Split(word.TrimStart(s_dashes)).Name;
        if (!s_dashes.Contains(word[0]) || name.Length == 0 || !name.All(c => char.IsAsciiLetter(c) || c == '-') || workspace?.Exists(word) == true)
        {
            return;
        }

        var meant = (name.Length == 1 ? "-" : "--") + name;
        if (Find(command, meant) is null && CommandCatalogue.All.Any(other => Find(other, meant) is not null))
        {
            ReportUnknown(command, meant, bag);
        }
        else
        {
            bag.UnknownOption(Split(word).Name, Find(command, meant) is not null ? meant : Nearest(command, meant));
        }
    }

    // Of one letter every other letter is one slip away: none is guessed.
    private static string? Nearest(CommandSpec command, string name) => name.Length <= ShortOption ? null : NearestName.Of(name, command.AllOptions.SelectMany(o => o.Names));

    public static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static OptionSpec? Find(CommandSpec command, string name) => command.AllOptions.FirstOrDefault(o => o.Names.Contains(name, StringComparer.Ordinal));

    private static (string Name, string? Value) Split(string word) =>
        word.IndexOfAny(['=', ':']) is var at && at < 0 ? (word, null) : (word[..at], word[(at + 1)..]);
}
