namespace ReportGen.Records;

/// <summary>
/// Persons as an office writes them: a number, names, 方卫国、何美玲等12人, a group, 全体镇代表, or numbers by level.
/// </summary>
public sealed record People
{
    /// <summary>How many. Groups and 全体 are expanded by the roster on the day of the record; without a roster they are unknown but some.</summary>
    public required Quantity Count { get; init; }

    /// <summary>The names as written; where the roster holds them, <see cref="Deputies"/> has the record at the same place.</summary>
    public TextList Names { get; init; } = TextList.Empty;

    /// <summary>The named deputies, and the members of <see cref="Groups"/> and 全体, as roster records, each once; empty without a roster.</summary>
    public IReadOnlyList<Record> Deputies { get; init; } = [];

    /// <summary>Words that stand for several persons: 第一小组, 全体镇代表.</summary>
    public TextList Groups { get; init; } = TextList.Empty;

    /// <summary>Numbers by level, <c>{county: 3, town: 5}</c>.</summary>
    public IReadOnlyList<LevelCount> ByLevel { get; init; } = [];

    /// <summary>More persons than are named: 等12人.</summary>
    public bool HasUnnamed { get; init; }

    /// <summary>As written in the file; empty for lists.</summary>
    public string Written { get; init; } = "";
}
