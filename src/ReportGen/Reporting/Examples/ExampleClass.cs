using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>A class of records that a roll-up tells by examples: what fits it, and how many are told.</summary>
/// <param name="Name">The English name under <c>examples</c>; <paramref name="ChineseName"/> and <paramref name="Meaning"/> as in the model.</param>
/// <param name="List">The list whose records it tells.</param>
/// <param name="Most">How many are told in all.</param>
internal sealed record ExampleClass(string Name, string ChineseName, string Meaning, RecordType List, int Most)
{
    /// <summary>How many of one unit.</summary>
    public int Each { get; init; } = 1;

    /// <summary>The fields of which the report must tell one: a part of a year does not tell what came later.</summary>
    public IReadOnlyList<Field> Needs { get; init; } = [];

    public required Func<Record, ModelContext, bool> Fits { get; init; }

    /// <summary>Which of one unit's records is told first: the higher.</summary>
    public Func<Record, int> Weight { get; init; } = _ => 0;

    /// <summary>Whether what several units have alike is told of them together elsewhere, and is no example.</summary>
    public bool LeavesShared { get; init; }

    /// <summary>The figure beside which they stand: of a part of a year it leaves out the year's own totals, and what those were about is no example then. Null where there is none.</summary>
    public string? CountedIn { get; init; }

    /// <summary>Whether a record is told at length, with all that its own words say.</summary>
    public bool IsStory { get; init; }

    /// <summary>Whether its records are no matters that others could tell again: the law that was checked is not the thing that was visited.</summary>
    public bool StandsAlone { get; init; }
}
