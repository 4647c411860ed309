namespace ReportGen.Statistics;

/// <summary>What a measure found for a statistic or for one member of a family.</summary>
internal sealed record Outcome
{
    /// <summary>The member of a family; null for a single figure.</summary>
    public string? Key { get; init; }

    public required Tally Numerator { get; init; }

    /// <summary>Null for what is no rate.</summary>
    public Tally? Denominator { get; init; }

    /// <summary>The base of a member's share; null where the whole is not known.</summary>
    public decimal? Whole { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>No record states a part; 0 may be claimed only where none left its field open.</summary>
    public bool ClaimsNothing => Numerator.IsEmpty && Numerator.HasBlank;
}
