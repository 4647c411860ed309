namespace ReportGen.Ledger;

/// <summary>What an empty ledger knows already.</summary>
/// <param name="Period">As written, <c>2024</c>.</param>
public sealed record LedgerSeed(string Period)
{
    /// <summary>Further labels of the sheet 本单位 with their values, by field key: <c>name</c>, <c>level</c>, <c>parent</c>, <c>term</c>.</summary>
    public IReadOnlyDictionary<string, string> Unit { get; init; } = new Dictionary<string, string>();
}
