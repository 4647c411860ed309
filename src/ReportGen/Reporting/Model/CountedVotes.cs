using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Votes with the field they stand in.</summary>
internal sealed record CountedVotes(Votes Papers, NumberSource Source);
