namespace ReportGen.Docx;

/// <summary>A clause with all that was seen for it, the worst first; without observations it does not apply.</summary>
public sealed record ClauseVerdict(Clause Clause, Conformity Conformity, IReadOnlyList<Observation> Observations);
