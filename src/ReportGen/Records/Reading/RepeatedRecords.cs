namespace ReportGen.Records;

/// <summary>Records that stand in two places with all they say.</summary>
internal static class RepeatedRecords
{
    // Towns of one county share some records: its checks, its training. What one unit sent in twice differs in a few at most.
    private const int Fewest = 5;
    private const decimal NearlyAll = 0.9m;

    /// <summary>
    /// How many records two books of one time share, where that is nearly all of both; nought otherwise. What a unit above organised all who took part record alike: it says nothing.
    /// </summary>
    public static int In(RecordBook one, RecordBook other)
    {
        if (one.Period != other.Period)
        {
            return 0;
        }

        var (left, right, same) = Count(type => OwnOf(one, type), type => OwnOf(other, type));
        return same >= Fewest && same >= Math.Max(left, right) * NearlyAll ? same : 0;
    }

    /// <summary>How many records each side has, without its roster, and how many of the second stand in the first, too.</summary>
    public static (int Left, int Right, int Same) Count(Func<RecordType, RecordList> one, Func<RecordType, RecordList> other)
    {
        var (left, right, same) = (0, 0, 0);
        foreach (var type in RecordCatalogue.Lists.Where(type => type != Deputies.Type))
        {
            var (first, second) = (one(type), other(type));
            (left, right) = (left + first.Count, right + second.Count);
            if (first.Count == 0 || second.Count == 0)
            {
                continue;
            }

            var known = first.ToLookup(Hash);
            same += second.Count(record => known[Hash(record)].Any(known => Agreement.Same(known, record)));
        }

        return (left, right, same);
    }

    private static RecordList OwnOf(RecordBook book, RecordType type) => book.List(type) is var list && list.Any(record => IsOfAnother(record, book))
        ? new RecordList(type, [.. list.Where(record => !IsOfAnother(record, book))], list.IsFilledIn, list.Location)
        : list;

    private static bool IsOfAnother(Record record, RecordBook book) => record.Get(CommonFields.OrganisedBy) is { } organiser && organiser != book.UnitName;

    private static int Hash(Record record) => HashCode.Combine(record.Date?.First, record.Id, record.Title, record.Fields.Count());
}
