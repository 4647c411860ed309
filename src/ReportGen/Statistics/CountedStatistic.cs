namespace ReportGen.Statistics;

/// <summary>A statistic and what was counted for it.</summary>
internal sealed record CountedStatistic(Statistic Statistic, Accumulator Accumulator);
