namespace ReportGen.Statistics;

/// <summary>An accumulator of a list, and whether it takes an activity again that another unit recorded too: its people, opinions and findings are each unit's own.</summary>
internal sealed record ListReader(Accumulator Accumulator, bool CountsRepeated);
