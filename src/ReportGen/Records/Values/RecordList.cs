using System.Collections;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Records of one type in file order. A list that no file holds is not filled in (未填报); one that says 无 is filled in and empty.
/// </summary>
public sealed class RecordList(RecordType type, IReadOnlyList<Record> records, bool isFilledIn = true, Location location = default) : IReadOnlyList<Record>
{
    public RecordType Type { get; } = type;

    /// <summary>The file has this list, be it only to say that there were none.</summary>
    public bool IsFilledIn { get; } = isFilledIn;

    /// <summary>Where the list's value starts; nowhere for a list not filled in.</summary>
    public Location Location { get; } = location;

    public int Count => records.Count;

    public Record this[int index] => records[index];

    public static RecordList NotFilledIn(RecordType type) => new(type, [], isFilledIn: false);

    public IEnumerator<Record> GetEnumerator() => records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
