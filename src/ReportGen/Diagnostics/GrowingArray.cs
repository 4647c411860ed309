namespace ReportGen.Diagnostics;

/// <summary>
/// A list of values of a small type of ours. <c>List&lt;T&gt;</c> of such a type cannot be compiled ahead (its code is the framework's, the type is
/// ours), so that every method of it costs time at each start; this one can.
/// </summary>
internal sealed class GrowingArray<T>(int capacity = 8)
    where T : struct
{
    private T[] _items = new T[capacity];

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var larger = new T[Math.Max(8, Count * 2)];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public void Set(int index, T item) => _items[index] = item;

    /// <summary>Makes place for an item before the one that stands at the index.</summary>
    public void Insert(int index, T item)
    {
        Add(item);
        Array.Copy(_items, index, _items, index + 1, Count - 1 - index);
        _items[index] = item;
    }

    public void RemoveAt(int index)
    {
        Array.Copy(_items, index + 1, _items, index, Count - 1 - index);
        Cut(Count - 1);
    }

    /// <summary>Takes away all items behind the first ones.</summary>
    public void Cut(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }

    /// <summary>The items from an index on, as an array of their own.</summary>
    public T[] CopyFrom(int start)
    {
        var items = new T[Count - start];
        CopyTo(start, items, 0);
        return items;
    }

    /// <summary>Copies the items from an index on into an array that has room for them.</summary>
    public void CopyTo(int start, T[] target, int at) => Array.Copy(_items, start, target, at, Count - start);
}
