using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>
/// The page of a rule. Its two examples are the rule's fixtures too: a test demands that the first raises the rule and the second does not.
/// </summary>
public sealed record RulePage
{
    /// <summary>What the rule compares, in a sentence.</summary>
    public required Message Checks { get; init; }

    /// <summary>Why it matters; the article speaks in <see cref="Law"/>.</summary>
    public required Message Why { get; init; }

    /// <summary>What staff should do.</summary>
    public required Message Mend { get; init; }

    /// <summary>The same for whoever keeps a ledger, in sheets and columns; null where <see cref="Mend"/> says nothing else.</summary>
    public Message? MendInLedger { get; init; }

    /// <summary>The article the rule stands on; null where numbers or dates contradict each other, whatever the law says.</summary>
    public LawBasis? Law { get; init; }

    /// <summary>Records that raise the rule, as they stand in a year file; empty for a rule that no field lets us check.</summary>
    public string Raises { get; init; } = "";

    /// <summary>The same records mended.</summary>
    public string Passes { get; init; } = "";

    public bool IsChecked => Raises.Length > 0;
}
