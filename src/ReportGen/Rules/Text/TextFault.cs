using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>One fault in a text: the characters it is about and what is said of them.</summary>
internal sealed record TextFault(int Index, int Length, Message Headline)
{
    /// <summary>How to mend this one; null for the rule's own words.</summary>
    public Message? Help { get; init; }

    /// <summary>Where it is not the rule's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What may stand in its place without a change of meaning.</summary>
    public string? Replacement { get; init; }
}
