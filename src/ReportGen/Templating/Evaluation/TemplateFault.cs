using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>Carries the first run-time error to the door of the engine, which turns it into findings. It never leaves the room.</summary>
#pragma warning disable CA1032, CA1064 // made in one place only, caught in one place only
internal sealed class TemplateFault(Diagnostic finding) : Exception
{
    public Diagnostic Finding => finding;

    /// <summary>The rendering did too much: nothing that follows could do better.</summary>
    public bool IsLimit => TemplatingRules.Limits.Contains(finding.Rule);

    /// <summary>Why an included template could not be read: told in place of the finding, which only says where it is included.</summary>
    public IReadOnlyList<Diagnostic> Causes { get; init; } = [];
}
#pragma warning restore CA1032, CA1064
