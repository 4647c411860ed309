using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A file of several by itself, cut to the period that is told, with the files that lie within its time.</summary>
/// <param name="Books">The file, and after it those within its time.</param>
/// <param name="Set">What they make together.</param>
internal sealed record FilePiece(IReadOnlyList<RecordBook> Books, StatisticSet Set)
{
    /// <summary>All days of the piece lie within the period, and the period has more.</summary>
    public bool IsWithin(Period period) =>
        period.From <= Set.Period.From && period.To >= Set.Period.To && (period.From < Set.Period.From || period.To > Set.Period.To);
}
