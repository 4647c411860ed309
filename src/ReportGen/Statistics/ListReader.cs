namespace ReportGen.Statistics;

/// <summary>An accumulator of a list, and whether it counts people: those of an activity that several units recorded count in each.</summary>
internal sealed record ListReader(Accumulator Accumulator, bool CountsPeople);
