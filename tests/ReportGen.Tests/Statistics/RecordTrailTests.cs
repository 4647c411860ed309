using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;
using Record = ReportGen.Records.Record;

namespace ReportGen.Tests.Statistics;

public sealed class RecordTrailTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(5000)]
    public void Records_come_back_in_the_order_in_which_they_were_met(int count)
    {
        List<Record> records = [.. Enumerable.Range(1, count).Select(line => new Record(Sessions.Type, null!, line, 1, FieldEntries.Of()))];
        var trail = new RecordTrail();

        records.ForEach(trail.Add);

        Assert.Equal(count, trail.Count);
        Assert.Equal(records, trail);
        Assert.Equal(records, Enumerable.Range(0, count).Select(index => trail[index]));
    }
}
