namespace ReportGen.Statistics;

/// <summary>Distinct names, by member of a family.</summary>
internal sealed class NamesByMember
{
    private readonly Dictionary<string, Names> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public Names Of(string key)
    {
        if (!_members.TryGetValue(key, out var names))
        {
            _members.Add(key, names = new Names());
            _order.Add(key);
        }

        return names;
    }

    public IReadOnlyList<Outcome> Outcomes() => [.. _order.Select(key => new Outcome { Key = key, Numerator = _members[key].Count() })];
}
