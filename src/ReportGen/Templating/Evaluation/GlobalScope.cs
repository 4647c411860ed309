namespace ReportGen.Templating.Evaluation;

/// <summary>What <c>this</c> is at the top: the model, with the template's own variables laid over it. The model itself is never written to.</summary>
internal sealed class GlobalScope(ScriptObject model) : ScriptObject
{
    private readonly ScriptMap _own = new();
    private HashSet<string>? _readOnly;

    public override int Count => _own.Count == 0 ? model.Count : Members.Count();

    public override bool IsClosed => false;

    public override IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            foreach (var (name, value) in model.Members)
            {
                yield return new(name, _own.TryGetMember(name, out var own) ? own : value);
            }

            foreach (var member in _own.Members)
            {
                if (!model.TryGetMember(member.Key, out _))
                {
                    yield return member;
                }
            }
        }
    }

    public override IEnumerable<string> Suggestions => model.Suggestions.Concat(_own.Suggestions);

    public override bool TryGetMember(string name, out Value value) => _own.TryGetMember(name, out value) || model.TryGetMember(name, out value);

    internal override bool TrySet(string name, Value value)
    {
        _own.Set(name, value);
        return true;
    }

    internal override bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    internal void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
