using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The members of one kind of object that templates see, found under either name. Made once a kind.</summary>
internal sealed class ModelTable<T> : ModelTable
{
    private readonly Dictionary<string, ModelMember<T>> _byName = new(StringComparer.Ordinal);

    public ModelTable(Message name, params IReadOnlyList<ModelMember<T>> members)
        : base(name)
    {
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

    public IReadOnlyList<ModelMember<T>> Members { get; }

    public override IReadOnlyList<ModelEntry> Entries => Members;

    public override IEnumerable<string> Names => _byName.Keys;

    public override ModelEntry? Find(string name) => _byName.GetValueOrDefault(name);

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
