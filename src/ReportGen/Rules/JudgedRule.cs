using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>
/// One rule: its entry of the catalogue, its page and its check, in a file of its own. A rule looks at one book at a time; it reports through
/// the bench, which knows what the project made of the rule and which records are waived.
/// </summary>
internal abstract class JudgedRule
{
    public abstract Rule Rule { get; }

    /// <summary>What <c>reportgen rules ID</c> and docs/rules show.</summary>
    public abstract RulePage Page { get; }

    public abstract void Check(Bench bench);
}
