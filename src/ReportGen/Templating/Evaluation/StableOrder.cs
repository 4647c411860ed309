namespace ReportGen.Templating.Evaluation;

/// <summary>
/// The order of values by a comparison, equals as they stood. A merge sort of our own: what the runtime sorts structs with is compiled at every start, and it
/// hides what a comparison throws in an exception of its own.
/// </summary>
internal static class StableOrder
{
    /// <summary>The places of the values, from 0, in their order.</summary>
    public static int[] Of(Value[] values, Func<Value, Value, int> compare)
    {
        var (order, merged) = (new int[values.Length], new int[values.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        for (var run = 1; run < order.Length; run *= 2)
        {
            for (var start = 0; start < order.Length; start += 2 * run)
            {
                Merge(order, merged, start, Math.Min(start + run, order.Length), Math.Min(start + (2 * run), order.Length), (left, right) => compare(values[left], values[right]));
            }

            (order, merged) = (merged, order);
        }

        return order;
    }

    private static void Merge(int[] from, int[] to, int start, int middle, int end, Func<int, int, int> compare)
    {
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takesLeft = left < middle && (right == end || compare(from[left], from[right]) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
