namespace ReportGen.Docx;

/// <summary>What <c>style check</c> says of a document: every clause of the catalogue, in its order.</summary>
public sealed record LayoutVerdict(IReadOnlyList<ClauseVerdict> Clauses)
{
    /// <summary>Something deviates that no style file declares.</summary>
    public bool HasFaults => Count(Conformity.Deviates) > 0;

    public int Count(Conformity conformity) => Clauses.Count(clause => clause.Conformity == conformity);
}
