using ReportGen.Reporting;

namespace ReportGen.Cli;

/// <summary>The world as a command sees it. Tests fill it with strings, so that the whole program runs in process.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>The product: paths, figures, text, the findings of validate.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything said to a person.</summary>
    public required TextWriter Error { get; init; }

    public required IWorkspace Workspace { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a terminal may be coloured: false with NO_COLOR.</summary>
    public bool MayColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>The window of a double click; null for a run from a terminal or a script.</summary>
    public DeskWindow? Desk { get; init; }

    /// <summary>Reads a line that a person types, null at the end of it all; null itself where nobody sits before the program.</summary>
    public Func<string?>? ReadLine { get; init; }

    public CancellationToken Cancellation { get; init; }
}
