using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>One line of a section of help.</summary>
internal sealed record HelpRow(string Left, string Right)
{
    /// <summary>In cells of a terminal.</summary>
    public int Width { get; } = DisplayWidth.Of(Left);
}
