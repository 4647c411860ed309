using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>A list that templates can write to.</summary>
public sealed class ScriptArray : ScriptList
{
    // Of a store that several lists share, a list has the first items; see With.
    private GrowingArray<Value> _items;
    private int _count;
    private bool _isShared;
    private int _version;

    public ScriptArray() => _items = new GrowingArray<Value>();

    public ScriptArray(int capacity) => _items = new GrowingArray<Value>(capacity);

    public ScriptArray(IEnumerable<Value> items)
    {
        _items = new GrowingArray<Value>((items as ScriptList)?.Count ?? 8);
        foreach (var item in items)
        {
            _items.Add(item);
        }

        _count = _items.Count;
    }

    private ScriptArray(GrowingArray<Value> shared)
    {
        (_items, _count, _isShared) = (shared, shared.Count, true);
    }

    /// <summary>One value an item. A loop: LINQ over <see cref="Value"/> would be compiled at every start.</summary>
    internal static ScriptArray Of<T>(IEnumerable<T> items, Func<T, Value> valueOf)
    {
        var array = new ScriptArray();
        foreach (var item in items)
        {
            array.Add(valueOf(item));
        }

        return array;
    }

    public override int Count => _count;

    internal override int Version => _version;

    internal override string TypeName => IsIterator ? "iterator" : "array";

    /// <summary>Whether the list came from a function that the language calls lazy; it makes a difference for <c>object.typeof</c> only.</summary>
    internal bool IsIterator { get; init; }

    public override Value this[int index] => _items[index];

    /// <summary>Adds the items from <paramref name="start"/> on, at most <paramref name="count"/> of them.</summary>
    internal void AddAll(ScriptList? items, int start = 0, int count = int.MaxValue)
    {
        for (var i = start; i < items?.Count && i - start < count; i++)
        {
            Add(items[i]);
        }
    }

    public void Add(Value item)
    {
        Own();
        _items.Add(item);
        _count++;
        _version++;
    }

    /// <summary>
    /// A list of these items and one more; this one stays as it is. Templates make lists so, item by item: the longest list lends its store to the next
    /// one, so that nothing is copied.
    /// </summary>
    internal ScriptArray With(Value item)
    {
        if (_count < _items.Count)
        {
            var copy = new ScriptArray(this);
            copy.Add(item);
            return copy;
        }

        _items.Add(item);
        _isShared = true;
        return new ScriptArray(_items);
    }

    /// <summary>Whether <see cref="With"/> copies nothing.</summary>
    internal bool IsLongest => _count == _items.Count;

    // What is written to a list that shares its store is its own from then on.
    private void Own()
    {
        if (_isShared)
        {
            var own = new GrowingArray<Value>(_count + 1);
            for (var i = 0; i < _count; i++)
            {
                own.Add(_items[i]);
            }

            (_items, _isShared) = (own, false);
        }
    }

    /// <summary>Members that a template has given the list besides its items.</summary>
    internal ScriptMap? Attached { get; private set; }

    internal void SetMember(string name, Value value) => (Attached ??= new ScriptMap()).Set(name, value);

    internal void InsertAt(int index, Value item)
    {
        Own();
        while (_items.Count < index)
        {
            _items.Add(Value.Null);
        }

        _items.Insert(index, item);
        _count = _items.Count;
        _version++;
    }

    internal void RemoveAt(int index)
    {
        if (index >= 0 && index < _count)
        {
            Own();
            _items.RemoveAt(index);
            _count--;
            _version++;
        }
    }

    internal void Set(int index, Value item)
    {
        Own();
        while (_items.Count <= index)
        {
            _items.Add(Value.Null);
        }

        _items.Set(index, item);
        _count = _items.Count;
        _version++;
    }
}
