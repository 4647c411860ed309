namespace ReportGen.Records;

/// <summary>Votes on one matter: numbers, or a share alone (<c>100%</c>). What is not stated is null.</summary>
public sealed record Votes
{
    public Quantity? For { get; init; }

    public Quantity? Against { get; init; }

    public Quantity? Abstain { get; init; }

    public Quantity? NotCast { get; init; }

    /// <summary>The share in favour in percent, where only that is known.</summary>
    public Quantity? Share { get; init; }
}
