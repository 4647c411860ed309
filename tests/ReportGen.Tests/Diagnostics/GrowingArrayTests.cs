using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

public sealed class GrowingArrayTests
{
    [Fact]
    public void It_is_a_list()
    {
        var array = new GrowingArray<int>(capacity: 1);
        for (var i = 0; i < 20; i++)
        {
            array.Add(i);
        }

        array.Insert(0, -1);
        array.Insert(21, 99);
        array.RemoveAt(1);
        array.Set(1, 7);
        Assert.Equal(21, array.Count);
        Assert.Equal([-1, 7, 2, 3], array.CopyFrom(0)[..4]);
        Assert.Equal([19, 99], array.CopyFrom(19));
        array.Cut(2);
        Assert.Equal([-1, 7], array.CopyFrom(0));
    }
}
