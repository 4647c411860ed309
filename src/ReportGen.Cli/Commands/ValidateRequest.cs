using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>What <c>validate</c> is asked to do.</summary>
internal sealed record ValidateRequest(IReadOnlyList<string> Files, string? Format, Severity FailOn);
