using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>What a row says of the record that it belongs to: its number, its day.</summary>
internal sealed record SubKey(Field Field, string Text, Location At);
