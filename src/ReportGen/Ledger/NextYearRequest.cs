using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>What the next year takes over from a record file.</summary>
/// <param name="Year">The next year.</param>
/// <param name="OpenSuggestions">The ids of the suggestions that go on, as <see cref="KeyOf"/> gives them.</param>
/// <param name="IsNewTerm">A new congress begins: the roster and the presidium are new, the sessions start at one.</param>
public sealed record NextYearRequest(int Year, IReadOnlySet<string> OpenSuggestions, bool IsNewTerm)
{
    /// <summary>The same for one id however it is typed: 003 with a space behind it, ００３.</summary>
    public static string KeyOf(string id) => Digits.Narrow(id).Trim();
}
