using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>One option, defined once: the parser, its messages and the help are made from it.</summary>
internal sealed record OptionSpec(string Name, Message Help)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the option takes, in words; null where it takes nothing.</summary>
    public Message? Value { get; init; }

    /// <summary>The only words it takes; empty where any text will do.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What a shell can offer for its value, beside the choices.</summary>
    public Offered Offered { get; init; } = Offered.Nothing;

    /// <summary>Several words with commas between them, or the option several times.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the command cannot do without it.</summary>
    public bool IsRequired { get; init; }

    public bool IsFlag => Value is null;

    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
