using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Which record of which list a place of a file or a sheet lies in. Looked up by halving: a file may have as many findings as records.</summary>
internal sealed class RecordPlaces
{
    private readonly Dictionary<string, List<(Location At, Record Owner)>> _bySource = new(StringComparer.Ordinal);

    public RecordPlaces(IEnumerable<RecordBook> books)
    {
        foreach (var record in books.SelectMany(book => book.Lists.Values).SelectMany(list => list))
        {
            foreach (var at in StartsOf(record))
            {
                if (!_bySource.TryGetValue(at.Source!.FullName, out var starts))
                {
                    _bySource.Add(at.Source.FullName, starts = []);
                }

                starts.Add((at, record));
            }
        }

        foreach (var (source, starts) in _bySource.ToList())
        {
            // Stable: of two that begin at one place the later one holds it.
            _bySource[source] = [.. starts.OrderBy(start => start.At.Line).ThenBy(start => start.At.Column)];
        }
    }

    /// <summary>The last start at or before the place; in a ledger, that of its row or of the last row above it. Null where none is.</summary>
    public (Location At, Record Owner)? Before(Location place)
    {
        var (starts, count) = (Of(place.Source!), CountBefore(place));
        return count > 0 ? starts[count - 1] : null;
    }

    /// <summary>The first start behind the place; null where none is.</summary>
    public (Location At, Record Owner)? After(Location place)
    {
        var (starts, count) = (Of(place.Source!), CountBefore(place));
        return count < starts.Count ? starts[count] : null;
    }

    /// <summary>Whose row of a sheet it is: one record, or several of one row.</summary>
    public IEnumerable<Record> InRow(Location place)
    {
        var starts = Of(place.Source!);
        for (var i = CountBefore(place) - 1; i >= 0 && starts[i].At.Line == place.Line; i--)
        {
            yield return starts[i].Owner;
        }
    }

    /// <summary>All starts of a file or a sheet, in order.</summary>
    public IReadOnlyList<(Location At, Record Owner)> Of(Source source) => _bySource.TryGetValue(source.FullName, out var starts) ? starts : [];

    private int CountBefore(Location place)
    {
        var starts = Of(place.Source!);
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBefore(starts[middle].At, place) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // A record of a sheet is its row: the cell it begins at is that of its first field, which need not be the first column.
    private static bool IsBefore(Location left, Location right) =>
        left.Line < right.Line || (left.Line == right.Line && (left.Column <= right.Column || left.Source is SheetSource));

    // A record begins where it stands, and where those within it stand in sheets of their own.
    private static IEnumerable<Location> StartsOf(Record record) => Within(record).Where(inner => !ReferenceEquals(inner.Source, record.Source)).Select(inner => inner.Location).Prepend(record.Location);

    private static IEnumerable<Record> Within(Record record)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            var entry = record.Entries[i];
            IEnumerable<Record> inner = entry.Value switch
            {
                Record one => [one],
                RecordList several => several,
                Items { Records: { } several } => several,
                _ => [],
            };
            foreach (var one in inner)
            {
                yield return one;
                foreach (var deeper in Within(one))
                {
                    yield return deeper;
                }
            }
        }
    }
}
