using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class EntryStoreTests
{
    [Fact]
    public void Every_record_keeps_its_own_entries_however_many_and_how_large_the_others_are()
    {
        var store = new EntryStore();
        var taken = new List<(FieldEntries Entries, int First, int Count)>();
        var next = 0;
        foreach (var count in Enumerable.Range(0, 3000).Select(n => n % 7).Append(20_000).Append(3).Append(0))
        {
            var buffer = new GrowingArray<FieldEntry>();
            buffer.Add(Entry(-1));
            for (var i = 0; i < count; i++)
            {
                buffer.Add(Entry(next + i));
            }

            taken.Add((store.Take(buffer, 1), next, count));
            next += count;
        }

        Assert.All(taken, one => Assert.Equal(Enumerable.Range(one.First, one.Count), one.Entries.ToArray().Select(entry => entry.Line)));
    }

    private static FieldEntry Entry(int line) => new(CommonFields.Id, "", line, 1, line, 1, 0);
}
