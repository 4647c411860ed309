using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>A word of the command line that is no option, told by its place. The last one of a command may stand for many.</summary>
internal sealed record ArgumentSpec(Message Name, Message Help, bool Many = false)
{
    /// <summary>The command does something useful without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The only words it takes; empty where any text will do.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What a shell can offer for it.</summary>
    public Offered Offered { get; init; } = Offered.Nothing;
}
