using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The members of one kind of object that templates see, found under either name. Made once a kind.</summary>
internal sealed class ModelTable<T>
{
    private readonly Dictionary<string, ModelMember<T>> _byName = new(StringComparer.Ordinal);

    public ModelTable(string displayName, params IReadOnlyList<ModelMember<T>> members)
    {
        DisplayName = displayName;
        Members = members;
        foreach (var member in members)
        {
            _byName.Add(member.Name, member);
            if (member.ChineseName.Length > 0)
            {
                _byName.TryAdd(member.ChineseName, member);
            }
        }
    }

    /// <summary>What messages call the object.</summary>
    public string DisplayName { get; }

    public IReadOnlyList<ModelMember<T>> Members { get; }

    public IEnumerable<string> Names => _byName.Keys;

    public bool TryGet(T target, string name, out Value value)
    {
        if (_byName.TryGetValue(name, out var member))
        {
            value = member.Get(target);
            return true;
        }

        value = Value.Null;
        return false;
    }
}
