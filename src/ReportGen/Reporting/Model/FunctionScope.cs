using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The functions behind one name, as <c>zh.list</c>. One that is not there is a mistake of the template.</summary>
internal sealed class FunctionScope : ScriptObject
{
    private readonly Dictionary<string, HostFunction> _byName;

    public FunctionScope(string name, IEnumerable<HostFunction> functions)
    {
        DisplayName = name;
        _byName = functions.ToDictionary(function => function.Name[(name.Length + 1)..], function => function, StringComparer.Ordinal);
    }

    public override string DisplayName { get; }

    public override IEnumerable<KeyValuePair<string, Value>> Members => _byName.Select(pair => KeyValuePair.Create(pair.Key, Value.Of(pair.Value)));

    public override int Count => _byName.Count;

    public override bool IsClosed => true;

    public override bool TryGetMember(string name, out Value value)
    {
        var found = _byName.TryGetValue(name, out var function);
        value = found ? Value.Of(function!) : Value.Null;
        return found;
    }
}
