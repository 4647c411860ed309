using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The figures of a part of a year as its report tells them: without the records that go on long beyond it, of which nobody knows how much lies in the part.
/// Of the year's 7 petitions and 2 of March a half-year has the 2. That an activity of long began in the part is a fact of it, and is counted.
/// </summary>
/// <param name="books">The books of the run.</param>
/// <param name="all">The figures with all records.</param>
/// <param name="straddling">The records that reach over an edge of the period.</param>
internal sealed class PartFigures(IReadOnlyList<RecordBook> books, StatisticSet all, IEnumerable<StraddlingRecord> straddling)
{
    private readonly HashSet<Record> _beyond =
        new(straddling.Where(one => one.IsCounted && one.IsOfLongTime).Select(one => one.Record), ReferenceEqualityComparer.Instance);

    private StatisticSet? _withoutAll;
    private StatisticSet? _withoutSums;

    /// <summary>The figure of a set of the run without those records; blank where it holds no others.</summary>
    public Figure Of(Figure figure, StatisticSet set)
    {
        if (_beyond.Count == 0)
        {
            return figure;
        }

        var isOfTimes = figure.Unit is "次" or "场";
        if (!figure.Records.Any(record => _beyond.Contains(record) && !(isOfTimes && IsOnce(record))))
        {
            return figure;
        }

        var rest = isOfTimes ? _withoutSums ??= Without(record => !IsOnce(record)) : _withoutAll ??= Without(static _ => true);
        return SameIn(rest, set)?.Find(figure.Name) is { Records.Count: > 0 } found ? found
            : figure with { Value = null, Exact = null, Min = null, Max = null, Numerator = null, Denominator = null, Qualifier = "", Text = "", TableText = Figure.Nothing };
    }

    private static bool IsOnce(Record record) => record.Times is { IsExact: true, Value: 1 };

    private StatisticSet Without(Func<Record, bool> isLeftOut) =>
        StatisticsCalculator.Compute([.. books.Select(book => book with { Lists = book.Lists.ToDictionary(list => list.Key, list => Kept(list.Value, isLeftOut)) })], all.Period, new DiagnosticBag(), all.Settings);

    private RecordList Kept(RecordList list, Func<Record, bool> isLeftOut) =>
        list.Any(_beyond.Contains) ? new RecordList(list.Type, [.. list.Where(record => !_beyond.Contains(record) || !isLeftOut(record))], list.IsFilledIn, list.Location) : list;

    // The set of the same unit, or of the same file; what is told of years is of whole ones.
    private StatisticSet? SameIn(StatisticSet rest, StatisticSet set) =>
        ReferenceEquals(set, all) ? rest
        : all.Units.Contains(set) ? rest.Units.FirstOrDefault(unit => unit.UnitName == set.UnitName)
        : all.Pieces.Contains(set) ? rest.Pieces.FirstOrDefault(piece => piece.Period == set.Period)
        : null;
}
