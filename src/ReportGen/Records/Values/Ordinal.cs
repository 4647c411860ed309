namespace ReportGen.Records;

/// <summary>A place in a row: 第十九届, 四次, and the full 十九届四次, which names the term too.</summary>
public sealed record Ordinal(int Number, int? Term = null)
{
    /// <summary>As written in the file.</summary>
    public string Written { get; init; } = "";
}
