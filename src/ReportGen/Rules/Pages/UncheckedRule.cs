using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>A rule that is a page only.</summary>
internal sealed class UncheckedRule(Rule rule, RulePage page) : JudgedRule
{
    public override Rule Rule { get; } = rule;

    public override RulePage Page { get; } = page;

    public override void Check(Bench bench)
    {
        // Nothing to look at.
    }
}
