using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The value of a statistic in one period, with everything that leads back to its records. Nothing here is a sentence.
/// </summary>
public sealed record Figure
{
    private static readonly Quantity s_none = new();

    /// <summary>What a table shows where there is no figure.</summary>
    public const string Nothing = "—";

    public required Statistic Statistic { get; init; }

    /// <summary>The full English name: <c>suggestions.by_category.农业农村.share</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The full Chinese name.</summary>
    public required string Label { get; init; }

    /// <summary>The member of a family; null for a single figure.</summary>
    public string? Key { get; init; }

    /// <summary>The share of a family's member, not its count.</summary>
    public bool IsShare { get; init; }

    public required StatisticKind Kind { get; init; }

    public required string Unit { get; init; }

    /// <summary>The printed rounding as a number; null where the figure is not applicable, wholly unknown, a range or a day.</summary>
    public decimal? Value { get; init; }

    /// <summary>Not rounded; null as <see cref="Value"/> is.</summary>
    public decimal? Exact { get; init; }

    /// <summary>
    /// As prose prints it, with qualifier and percent sign, without unit: 98.1%, 980多, 约470. Empty where there is nothing to print: a sum with
    /// an unknown part must not be told as the whole.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>What a table shows: the text; 不少于6 for an incomplete sum; — for what is not filled in, not known or not applicable.</summary>
    public string TableText { get; init; } = Nothing;

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>余, 近, 约, 以上 …; empty for an exact figure.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>How many records have a part that is not known.</summary>
    public int Unknown { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>The figure is the declared total and not a count of records.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The total that the file declares, used or compared; null where it declares none.</summary>
    public decimal? Declared { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The sum with its qualifier, ends and unknown parts; empty for a rate or a day.</summary>
    internal Quantity Quantity { get; init; } = s_none;

    /// <summary>Where declared totals have a part in the figure: what the records alone make. Null where the figure is that itself.</summary>
    internal Figure? Recorded { get; init; }

    /// <summary>A rate of declared sums, where the records give none.</summary>
    internal bool Derived { get; init; }

    /// <summary>Of a year: records of several years hold a part of it that stands in the figure of all of them alone.</summary>
    internal bool HasPartInTotal { get; init; }

    /// <summary>The records that were counted, in order.</summary>
    public IReadOnlyList<Record> Records { get; init; } = [];

    /// <summary>Those among the records whose part is not known.</summary>
    public IReadOnlyList<Record> UnknownRecords { get; init; } = [];

    /// <summary>Something can be printed: a number, a range, a day.</summary>
    public bool Known => Text.Length > 0;

    /// <summary>Known and not zero.</summary>
    public bool Any => Known && Value is not 0;

    /// <summary>What prose does not print: <c>settings.show</c> does not name it, or it is a share of a base too small.</summary>
    public bool HiddenInProse { get; init; }

    /// <summary><c>settings.compare</c> names it: prose tells how it stands against the period before.</summary>
    public bool IsCompared { get; init; }
}
