namespace ReportGen.Records;

/// <summary>Ballots of a satisfaction vote. What is not stated is null.</summary>
public sealed record Ballots
{
    public Quantity? Satisfied { get; init; }

    public Quantity? Basic { get; init; }

    public Quantity? Dissatisfied { get; init; }

    public Quantity? Abstain { get; init; }
}
