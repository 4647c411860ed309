using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>What <c>validate</c> is asked to do.</summary>
internal sealed record ValidateRequest(IReadOnlyList<string> Files, string? Format, Severity FailOn)
{
    public IReadOnlyList<string> Select { get; init; } = [];

    public IReadOnlyList<string> Ignore { get; init; } = [];

    public string? Baseline { get; init; }

    public string? WriteBaseline { get; init; }

    public bool Fix { get; init; }
}
