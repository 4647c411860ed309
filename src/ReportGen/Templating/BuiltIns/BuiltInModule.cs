namespace ReportGen.Templating.BuiltIns;

/// <summary>A module of built-in functions as templates see it: <c>string</c>, <c>array</c> …</summary>
internal sealed class BuiltInModule : ScriptObject
{
    private readonly Dictionary<string, Value> _functions;

    public BuiltInModule(string name, BuiltInFunction[] functions)
    {
        Name = name;
        Functions = functions;
        _functions = new Dictionary<string, Value>(functions.Length, StringComparer.Ordinal);
        foreach (var function in functions)
        {
            _functions.Add(function.ShortName, Value.Of(function));
        }
    }

    public string Name { get; }

    public IReadOnlyList<BuiltInFunction> Functions { get; }

    public override string DisplayName => Name;

    public override bool IsClosed => true;

    public override int Count => _functions.Count;

    public override IEnumerable<KeyValuePair<string, Value>> Members => _functions;

    public override bool TryGetMember(string name, out Value value) => _functions.TryGetValue(name, out value);
}
