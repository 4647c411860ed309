using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Keeps the entries of a file's records, one record's behind the other's. A large file has a hundred thousand records, and as many small arrays would be
/// copied twice by the collector; large arrays stay where they are.
/// </summary>
internal sealed class EntryStore
{
    // A project file has a dozen entries; each next array is twice as large. From some two thousand on one is so large that the collector never moves it.
    private const int First = 64;
    private const int Most = 8192;

    private FieldEntry[]? _entries;
    private int _used;

    /// <summary>Takes the last items of a buffer, from an index on.</summary>
    public FieldEntries Take(GrowingArray<FieldEntry> buffer, int from)
    {
        var count = buffer.Count - from;
        if (_entries is null || count > _entries.Length - _used)
        {
            _entries = new FieldEntry[Math.Max(count, _entries is null ? First : Math.Min(_entries.Length * 2, Most))];
            _used = 0;
        }

        buffer.CopyTo(from, _entries, _used);
        var taken = new FieldEntries(_entries, _used, count);
        _used += count;
        return taken;
    }
}
