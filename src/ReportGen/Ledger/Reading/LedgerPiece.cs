using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>A part of the stream: a whole node, or the start or end of what is too long to be kept as one.</summary>
internal readonly record struct LedgerPiece(YamlKind Kind, Location At, RawNode? Node = null);
