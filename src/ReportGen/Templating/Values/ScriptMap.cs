namespace ReportGen.Templating;

/// <summary>An object of names and values in the order in which they were written; what <c>{…}</c> makes and JSON becomes.</summary>
public sealed class ScriptMap : ScriptObject
{
    private readonly Dictionary<string, int> _index;
    private readonly List<KeyValuePair<string, Value>> _members;
    private HashSet<string>? _readOnly;

    public ScriptMap()
    {
        _index = new Dictionary<string, int>(StringComparer.Ordinal);
        _members = [];
    }

    public override IEnumerable<KeyValuePair<string, Value>> Members => _members;

    public override int Count => _members.Count;

    public Value this[string name]
    {
        get => TryGetMember(name, out var value) ? value : Value.Null;
        set => Set(name, value);
    }

    public override bool TryGetMember(string name, out Value value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            value = _members[at].Value;
            return true;
        }

        value = Value.Null;
        return false;
    }

    public void Set(string name, Value value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            _members[at] = new KeyValuePair<string, Value>(name, value);
        }
        else
        {
            _index.Add(name, _members.Count);
            _members.Add(new KeyValuePair<string, Value>(name, value));
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
