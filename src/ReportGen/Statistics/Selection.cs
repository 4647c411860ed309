using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The records of one list that a period counts, and those that it leaves out.</summary>
internal sealed record Selection(IReadOnlyList<Record> Kept, IReadOnlyList<LeftOut> LeftOut, bool IsFilledIn);
