using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The functions behind one name, as <c>zh.list</c>. One that is not there is a mistake of the template.</summary>
internal sealed class FunctionScope : ScriptObject
{
    private readonly Dictionary<string, Value> _byName;

    public FunctionScope(string name, IEnumerable<HostFunction> functions)
    {
        DisplayName = name;
        _byName = functions.ToDictionary(function => function.Name[(name.Length + 1)..], function => Value.Of(function), StringComparer.Ordinal);
    }

    public override string DisplayName { get; }

    public override IEnumerable<KeyValuePair<string, Value>> Members => _byName;

    public override int Count => _byName.Count;

    public override bool IsClosed => true;

    public override bool TryGetMember(string name, out Value value) => _byName.TryGetValue(name, out value);
}
