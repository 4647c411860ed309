namespace ReportGen.Cli.Syntax;

/// <summary>
/// A command line taken apart at the command's name. The words before it may be common options only; without a name all words are those of
/// <c>build</c>, so that dropping a file on the program works.
/// </summary>
/// <param name="Names">The words that name a command, <c>[template, render]</c>; none when the line begins with something else.</param>
/// <param name="First">The first word that is no option, where it names no command.</param>
/// <param name="Rest">All other words, in their order.</param>
internal sealed record CommandWords(IReadOnlyList<string> Names, string? First, IReadOnlyList<string> Rest)
{
    public string Verb => string.Join(' ', Names);

    /// <param name="words">The command line.</param>
    /// <param name="verbs">All commands; those of two words share their first one with others.</param>
    public static CommandWords Of(IReadOnlyList<string> words, IReadOnlyList<string> verbs)
    {
        var rest = new List<string>();
        var names = new List<string>();
        string? first = null;
        var i = 0;
        for (; i < words.Count; i++)
        {
            var word = words[i];
            if (word == CommonOptions.Lang.Name)
            {
                rest.Add(word);
                if (i + 1 < words.Count)
                {
                    rest.Add(words[++i]);
                }
            }
            else if (ArgumentCheck.IsOption(word))
            {
                if (word == "--" || !CommonOptions.All.Any(o => o.Names.Contains(word.Split('=', ':')[0], StringComparer.Ordinal)))
                {
                    break;
                }

                rest.Add(word);
            }
            else if (names.Count < 2 && Leads([.. names, word], verbs))
            {
                names.Add(word);
                if (verbs.Contains(string.Join(' ', names)))
                {
                    i++;
                    break;
                }
            }
            else
            {
                first = word;
                break;
            }
        }

        return new CommandWords(names, first, [.. rest, .. words.Skip(i)]);
    }

    /// <summary>Whether the words are a command or the beginning of one.</summary>
    private static bool Leads(List<string> names, IReadOnlyList<string> verbs)
    {
        var verb = string.Join(' ', names);
        return verbs.Any(v => v == verb || v.StartsWith(verb + " ", StringComparison.Ordinal));
    }
}
