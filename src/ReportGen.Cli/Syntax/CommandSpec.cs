using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Syntax;

/// <summary>One command, defined once: the parser, its messages and the help are made from it.</summary>
internal sealed record CommandSpec
{
    /// <summary>The words that call it, <c>build</c> or <c>template render</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>One line for the list of commands.</summary>
    public required Message Summary { get; init; }

    /// <summary>What else a reader must know, a line each.</summary>
    public IReadOnlyList<Message> Details { get; init; } = [];

    public required IReadOnlyList<ArgumentSpec> Arguments { get; init; }

    public required IReadOnlyList<OptionSpec> Options { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Looks at plain words that may stand in each other's place, before they are counted; true after a fault, which is in the bag.</summary>
    public Func<IReadOnlyList<string>, IWorkspace, DiagnosticBag, bool>? Misplaced { get; init; }

    public required Func<ParsedArguments, CommandContext, int> Run { get; init; }

    /// <summary>Its own options and those that every command takes.</summary>
    public IEnumerable<OptionSpec> AllOptions => Options.Concat(CommonOptions.All);
}
