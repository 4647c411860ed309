using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The figures of a part of a year as its report tells them: without the records that go on long beyond it, of which nobody knows how much lies in the part.
/// Of the year's 7 petitions and 2 of March a half-year has the 2. That an activity of long began in the part is a fact of it, and is counted; who came to it and what
/// they said is not known of the part, and the sum beside that count is incomplete.
/// </summary>
/// <param name="books">The books of the run.</param>
/// <param name="all">The figures with all records.</param>
/// <param name="straddling">The records that reach over an edge of the period.</param>
internal sealed class PartFigures(IReadOnlyList<RecordBook> books, StatisticSet all, IEnumerable<StraddlingRecord> straddling)
{
    // The lists whose reports tell in one sentence how often and how many came.
    private static readonly RecordType[] s_attended = [Inspections.Type, Trainings.Type, GroupActivities.Type];

    private readonly HashSet<Record> _beyond =
        new(straddling.Where(one => one.IsCounted && one.IsOfLongTime).Select(one => one.Record), ReferenceEqualityComparer.Instance);

    private StatisticSet? _withoutAll;
    private StatisticSet? _withoutSums;

    /// <summary>The figure of a set of the run without those records; blank where it holds no others.</summary>
    public Figure Of(Figure figure, StatisticSet set)
    {
        // What is declared of just the part is of the part.
        if (_beyond.Count == 0 || figure is { IsDeclared: true, Declared: not null })
        {
            return figure;
        }

        var isOfTimes = figure.Unit is "次" or "场";
        if (!figure.Records.Any(record => _beyond.Contains(record) && !(isOfTimes && IsOnce(record))))
        {
            return figure;
        }

        var rest = isOfTimes ? _withoutSums ??= Without(record => !IsOnce(record)) : _withoutAll ??= Without(static _ => true);
        var found = Same(all, rest, set)?.Find(figure.Name);
        return found is null or { Records.Count: 0, IsDeclared: false } ? Blank(figure)
            : isOfTimes ? found
            : Incomplete(found, figure);
    }

    /// <summary>The figure without anything known of it.</summary>
    public static Figure Blank(Figure figure) =>
        figure with { Value = null, Exact = null, Min = null, Max = null, Numerator = null, Denominator = null, Qualifier = "", Text = "", TableText = Figure.Nothing };

    // A declared total is of all, be it known of which records or not.
    private Figure Incomplete(Figure found, Figure whole)
    {
        List<Record> counted = whole.Kind == StatisticKind.Flow && !found.IsDeclared ? [.. whole.Records.Where(record => _beyond.Contains(record) && IsOnce(record) && s_attended.Contains(record.Type))] : [];
        var sum = found.Quantity with { UnknownParts = found.Unknown + counted.Count };
        return counted.Count == 0 ? found
            : found with { Text = "", TableText = PrintedSum.AtLeast(sum), Unknown = sum.UnknownParts, Quantity = sum, UnknownRecords = [.. found.UnknownRecords, .. counted] };
    }

    private static bool IsOnce(Record record) => record.Times is { IsExact: true, Value: 1 };

    private StatisticSet Without(Func<Record, bool> isLeftOut) =>
        StatisticsCalculator.Compute([.. books.Select(book => book with { Lists = book.Lists.ToDictionary(list => list.Key, list => Kept(list.Value, isLeftOut)) })], all.Period, new DiagnosticBag(), all.Settings);

    private RecordList Kept(RecordList list, Func<Record, bool> isLeftOut) =>
        list.Any(_beyond.Contains) ? new RecordList(list.Type, [.. list.Where(record => !_beyond.Contains(record) || !isLeftOut(record))], list.IsFilledIn, list.Location) : list;

    // The set of the same unit, file or year in figures that were counted again from the same books; null for a year that tells nothing without the records left out.
    private static StatisticSet? Same(StatisticSet whole, StatisticSet rest, StatisticSet set) =>
        ReferenceEquals(set, whole) ? rest
        : Among(whole.Units, static (others, _, i) => others.Units[i], rest, set)
        ?? Among(whole.Pieces, static (others, _, i) => others.Pieces[i], rest, set)
        ?? Among(whole.Years, static (others, year, _) => others.Years.FirstOrDefault(other => other.Period == year.Period), rest, set);

    private static StatisticSet? Among(IReadOnlyList<StatisticSet> parts, Func<StatisticSet, StatisticSet, int, StatisticSet?> other, StatisticSet rest, StatisticSet set)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (other(rest, parts[i], i) is { } part && Same(parts[i], part, set) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
