using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Syntax;

/// <summary>
/// Reads the words behind a command's name. System.CommandLine tells options, values and words apart; every message is ours, since its own
/// are half translated and its errors end with the wrong exit code.
/// </summary>
internal static class CommandSyntax
{
    // Something must stand before the first word: System.CommandLine drops a first word that equals the program's name (a folder called
    // reportgen) and one in brackets (a folder called [2024]), which it takes for a directive.
    private const string Start = "--words";

    /// <summary>What the words say; null after a fault, which is in the bag.</summary>
    /// <param name="command">The command that they follow.</param>
    /// <param name="words">All that stands behind its name.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <param name="workspace">Tells which words are files; null does not ask.</param>
    public static ParsedArguments? Parse(CommandSpec command, IReadOnlyList<string> words, DiagnosticBag bag, IWorkspace? workspace = null)
    {
        var before = bag.Items.Count;
        ArgumentCheck.Check(command, words, bag, workspace);
        if (bag.Items.Count > before)
        {
            return null;
        }

        var rest = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var specs = command.AllOptions.ToList();
        var options = specs.ConvertAll(Option);
        var root = new Command("reportgen") { rest, Option(Start, [], ArgumentArity.Zero) };
        options.ForEach(root.Add);

        // A file may be called @2024.yaml, and -q -h are never written -qh: neither response files nor bundles.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        var result = root.Parse([Start, .. words], configuration);
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var i = 0; i < specs.Count; i++)
        {
            if (result.GetResult(options[i]) is { Implicit: false } given)
            {
                found[specs[i].Name] = Values(specs[i], given, bag);
            }
        }

        IReadOnlyList<string> plain = [.. result.GetResult(rest)?.Tokens.Select(t => t.Value) ?? []];

        // A line whose options are wrong is mended there first: whoever tries one seldom has the files on it yet.
        if (bag.Items.Count == before && (workspace is null || command.Misplaced?.Invoke(plain, workspace, bag) is not true))
        {
            CheckCount(command, plain, bag);
        }

        plain = Chosen(command, plain, bag);
        foreach (var missing in command.Options.Where(o => o.IsRequired && !found.ContainsKey(o.Name)))
        {
            bag.RequiredOption(command.Verb, missing);
        }

        return bag.Items.Count > before ? null : new ParsedArguments(plain, found);
    }

    private static Option Option(OptionSpec spec) => Option(spec.Name, [.. spec.Aliases], spec.IsFlag ? ArgumentArity.Zero : ArgumentArity.OneOrMore);

    // Values are read as tokens and never converted. One type of option for all: a second one is compiled at every start.
    private static Option Option(string name, string[] aliases, ArgumentArity arity) =>
        new Option<string[]>(name, aliases) { Arity = arity, AllowMultipleArgumentsPerToken = false };

    private static List<string> Values(OptionSpec spec, OptionResult given, DiagnosticBag bag)
    {
        if (given.IdentifierTokenCount > 1 && !spec.IsList && !spec.IsFlag)
        {
            bag.GivenTwice(spec);
            return [];
        }

        var values = new List<string>();
        foreach (var token in given.Tokens)
        {
            string[] words = spec.IsList ? token.Value.Split([',', '，', '、'], StringSplitOptions.TrimEntries) : [token.Value];
            foreach (var word in words)
            {
                var value = spec.Choices.Count == 0 ? word : Choose(spec.Choices, word);
                if (value is null)
                {
                    bag.UnknownChoice(spec.Name, spec.Choices, word);
                }
                else if (!values.Contains(value, StringComparer.Ordinal))
                {
                    values.Add(value);
                }
            }
        }

        return values;
    }

    private static string? Choose(IReadOnlyList<Choice> choices, string word) =>
        choices.FirstOrDefault(c => c.AlsoNames.Prepend(c.Name).Contains(word, StringComparer.OrdinalIgnoreCase))?.Name;

    // Places with choices take no other words, and hand on the choice's own name.
    private static IReadOnlyList<string> Chosen(CommandSpec command, IReadOnlyList<string> words, DiagnosticBag bag)
    {
        if (!command.Arguments.Any(argument => argument.Choices.Count > 0))
        {
            return words;
        }

        List<string> chosen = [.. words];
        for (var i = 0; i < Math.Min(chosen.Count, command.Arguments.Count); i++)
        {
            var choices = command.Arguments[i].Choices;
            if (choices.Count == 0)
            {
                continue;
            }

            if (Choose(choices, chosen[i]) is { } choice)
            {
                chosen[i] = choice;
            }
            else
            {
                bag.UnknownChoice(command.Verb, choices, chosen[i]);
            }
        }

        return chosen;
    }

    private static void CheckCount(CommandSpec command, IReadOnlyList<string> words, DiagnosticBag bag)
    {
        if (words.Count < command.Arguments.Count(argument => !argument.IsOptional))
        {
            bag.MissingArgument(command.Verb, command.Arguments[words.Count]);
        }
        else if (words.Count > command.Arguments.Count && command.Arguments is [] or [.., { Many: false }])
        {
            bag.TooManyArguments(command.Verb, words[command.Arguments.Count], command.Arguments is [.., var last] ? last : null);
        }
    }
}
