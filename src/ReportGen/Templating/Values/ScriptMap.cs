using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>An object of names and values in the order in which they were written; what <c>{…}</c> makes and JSON becomes.</summary>
public sealed class ScriptMap : ScriptObject
{
    private readonly Dictionary<string, int> _index;
    private readonly List<string> _names;
    private readonly GrowingArray<Value> _values;
    private HashSet<string>? _readOnly;

    public ScriptMap()
    {
        _index = new Dictionary<string, int>(StringComparer.Ordinal);
        _names = [];
        _values = new GrowingArray<Value>();
    }

    public override IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            for (var i = 0; i < _names.Count; i++)
            {
                yield return new(_names[i], _values[i]);
            }
        }
    }

    public override int Count => _names.Count;

    public Value this[string name]
    {
        get => TryGetMember(name, out var value) ? value : Value.Null;
        set => Set(name, value);
    }

    public override bool TryGetMember(string name, out Value value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            value = _values[at];
            return true;
        }

        value = Value.Null;
        return false;
    }

    public void Set(string name, Value value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            _values.Set(at, value);
        }
        else
        {
            _index.Add(name, _names.Count);
            _names.Add(name);
            _values.Add(value);
        }
    }

    internal override bool TrySet(string name, Value value)
    {
        Set(name, value);
        return true;
    }

    internal override bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    internal void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
