using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>One event.</summary>
internal readonly record struct LedgerToken(YamlKind Kind, string Text, bool IsPlain, Location At);
