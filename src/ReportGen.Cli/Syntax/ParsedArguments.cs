namespace ReportGen.Cli.Syntax;

/// <summary>A command line that was understood. Words of options with choices are the choices' own names.</summary>
internal sealed record ParsedArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, IReadOnlyList<string>> Options)
{
    public bool Has(OptionSpec option) => Options.ContainsKey(option.Name);

    public string? Value(OptionSpec option) => Values(option) is [var first, ..] ? first : null;

    public IReadOnlyList<string> Values(OptionSpec option) => Options.GetValueOrDefault(option.Name) ?? [];
}
