namespace ReportGen.Templating.BuiltIns;

/// <summary>A module of built-in functions as templates see it: <c>string</c>, <c>array</c> …</summary>
internal sealed class BuiltInModule : ScriptObject
{
    private readonly Dictionary<string, BuiltInFunction> _functions;

    public BuiltInModule(string name, BuiltInFunction[] functions)
    {
        Name = name;
        Functions = functions;
        _functions = new Dictionary<string, BuiltInFunction>(functions.Length, StringComparer.Ordinal);
        foreach (var function in functions)
        {
            _functions.Add(function.ShortName, function);
        }
    }

    public string Name { get; }

    public IReadOnlyList<BuiltInFunction> Functions { get; }

    public override string DisplayName => Name;

    public override bool IsClosed => true;

    public override int Count => _functions.Count;

    public override IEnumerable<KeyValuePair<string, Value>> Members => _functions.Select(pair => KeyValuePair.Create(pair.Key, Value.Of(pair.Value)));

    public override bool TryGetMember(string name, out Value value)
    {
        var found = _functions.TryGetValue(name, out var function);
        value = found ? Value.Of(function!) : Value.Null;
        return found;
    }
}
