using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>The article of a law with the version that was used, and the first day whose records are judged by it.</summary>
/// <param name="Citation">Law, version, article.</param>
/// <param name="Since">The day from which the text holds; null for what stood in earlier texts too and judges every year.</param>
public sealed record LawBasis(Message Citation, DateOnly? Since)
{
    /// <summary>The same article, which earlier texts of the law had as well.</summary>
    public LawBasis EveryYear => this with { Since = null };

    /// <summary>Only provinces set the number: the rule judges under a rule set that names its article.</summary>
    public bool IsLocal { get; init; }

    public bool Judges(DateOnly day) => Since is not { } since || day >= since;
}
