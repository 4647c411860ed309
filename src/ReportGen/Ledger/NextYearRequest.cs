namespace ReportGen.Ledger;

/// <summary>What the next year takes over from a record file.</summary>
/// <param name="Year">The next year.</param>
/// <param name="OpenSuggestions">The ids of the suggestions that go on.</param>
/// <param name="IsNewTerm">A new congress begins: the roster and the presidium are new, the sessions start at one.</param>
public sealed record NextYearRequest(int Year, IReadOnlySet<string> OpenSuggestions, bool IsNewTerm);
