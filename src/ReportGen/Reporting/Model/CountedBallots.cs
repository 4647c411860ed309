using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Ballots with the field they stand in.</summary>
internal sealed record CountedBallots(Ballots Papers, NumberSource Source);
