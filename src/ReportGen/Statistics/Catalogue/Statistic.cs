using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>
/// One entry of the catalogue: a named figure with its definition (口径). A family (<see cref="Family"/> not null) stands for one figure a
/// member: <c>suggestions.by_category</c> for <c>suggestions.by_category.农业农村</c> and its share.
/// </summary>
public sealed record Statistic
{
    internal Statistic(Measure measure) => Measure = measure;

    /// <summary>The English dotted name; for a family the part before the member.</summary>
    public required string Name { get; init; }

    /// <summary>Chinese names, each unique in the catalogue; the first is the label.</summary>
    public required IReadOnlyList<string> ChineseNames { get; init; }

    public required string Unit { get; init; }

    public required StatisticKind Kind { get; init; }

    /// <summary>How it is computed, in words.</summary>
    public required Message Formula { get; init; }

    public Places Places { get; init; }

    /// <summary>What prose may not print unless <c>settings.show</c> names it.</summary>
    public bool HiddenInProse { get; init; }

    /// <summary>Counted from the beginning of the term on, as far back as the files reach: one file reaches further than another, so that years are no measure of each other.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>How the members of a family are named; null for a single figure.</summary>
    public MemberNames? Family { get; init; }

    /// <summary>Of a rate: the statistics whose quotient it is; null where its sides have no names of their own.</summary>
    public RateSides? Sides { get; init; }

    /// <summary>Of a figure that tells one kind from another: the same one of the other kind. Tables show it only where that is known too.</summary>
    public string? Beside { get; init; }

    internal Measure Measure { get; }

    public string Label => ChineseNames[0];

    /// <summary>The part of the name before the first dot: the group that tables and the reference page show together.</summary>
    public string Group => Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? Name[..dot] : Name;

    public override string ToString() => Name;
}
