using ReportGen.Diagnostics;

namespace ReportGen.Ledger;

/// <summary>A key of a map with its value.</summary>
internal sealed record RawMember(string Key, Location KeyAt, RawNode Value);
