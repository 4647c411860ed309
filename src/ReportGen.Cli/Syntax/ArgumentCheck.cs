using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;

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

    public static void Check(CommandSpec command, IReadOnlyList<string> words, DiagnosticBag bag)
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
                ReportWrongDash(command, word, bag);
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

    // What is an option of another command was meant as that one. Of one letter every other letter is one slip away: none is guessed.
    private static void ReportUnknown(CommandSpec command, string name, DiagnosticBag bag)
    {
        List<string> others = [.. CommandCatalogue.All.Where(other => Find(other, name) is not null).Select(other => other.Verb)];
        var nearest = name.Length <= ShortOption ? null : NearestName.Of(name, command.AllOptions.SelectMany(o => o.Names));
        if (others.Count > 0)
        {
            bag.OptionOfOther(name, command, others);
        }
        else
        {
            bag.UnknownOption(name, nearest);
        }
    }

    // Word makes a dash of two hyphens, and input methods write full-width ones: —kind, －－kind. A file may begin so, too, unless an option is called like it.
    private static void ReportWrongDash(CommandSpec command, string word, DiagnosticBag bag)
    {
        var name = Split(word.TrimStart(s_dashes)).Name;
        if (name.Length == word.Length || name.Length == 0 || !s_dashes.Contains(word[0]))
        {
            return;
        }

        var meant = (name.Length == 1 ? "-" : "--") + name;
        if (NearestName.Of(meant, command.AllOptions.SelectMany(o => o.Names)) is { } own)
        {
            bag.UnknownOption(Split(word).Name, own);
        }
        else if (CommandCatalogue.All.Any(other => Find(other, meant) is not null))
        {
            ReportUnknown(command, meant, bag);
        }
    }

    public static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static OptionSpec? Find(CommandSpec command, string name) => command.AllOptions.FirstOrDefault(o => o.Names.Contains(name, StringComparer.Ordinal));

    private static (string Name, string? Value) Split(string word) =>
        word.IndexOfAny(['=', ':']) is var at && at < 0 ? (word, null) : (word[..at], word[(at + 1)..]);
}
