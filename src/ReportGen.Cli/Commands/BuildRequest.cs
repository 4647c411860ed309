using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>What <c>build</c> is asked to do.</summary>
internal sealed record BuildRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Kind { get; init; }

    public string? Period { get; init; }

    public string? Template { get; init; }

    public string? Output { get; init; }

    public IReadOnlyList<string> Formats { get; init; } = ["docx"];

    public string? Style { get; init; }

    public string? Previous { get; init; }

    public bool Each { get; init; }

    public bool Draft { get; init; }

    public bool CheckSheet { get; init; }

    public bool Annotate { get; init; }

    public bool Force { get; init; }

    public bool KeepFindings { get; init; }

    public Severity FailOn { get; init; } = Severity.Error;
}
