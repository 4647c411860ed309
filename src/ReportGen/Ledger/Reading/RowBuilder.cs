using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Puts the cells of one row together as a map; parts of a field (测评·满意, 测评·不满意) go into one map below it.</summary>
internal sealed class RowBuilder
{
    private readonly List<Entry> _entries = [];

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>The sheet that the first of its cells stands in; null while it has none.</summary>
    public Source? Sheet => _entries.Count == 0 ? null : _entries[0].KeyAt.Source;

    public void Add(ColumnPath path, Location keyAt, RawNode value)
    {
        var entries = _entries;
        for (var i = 0; i < path.Steps.Count - 1; i++)
        {
            var step = path.Steps[i];
            var inner = entries.Find(entry => entry.Key == step.Key && entry.Inner is not null);
            if (inner is null)
            {
                entries.Add(inner = new Entry(step.Key, keyAt, step.Field, null, [], value.At));
            }

            entries = inner.Inner!;
        }

        entries.Add(new Entry(path.Steps[^1].Key, keyAt, path.Leaf, value, null, value.At));
    }

    public void Add(string key, Location keyAt, RawNode value) => _entries.Add(new Entry(key, keyAt, null, value, null, value.At));

    public RawNode Build(Location at, IReadOnlyList<string> notes) => new Entry("", at, null, null, _entries, at).Node(notes);

    /// <summary>Takes away what stands of the field.</summary>
    public void Remove(Field field) => _entries.RemoveAll(entry => ReferenceEquals(entry.Field, field));

    public void Clear() => _entries.Clear();

    private sealed record Entry(string Key, Location KeyAt, Field? Field, RawNode? Value, List<Entry>? Inner, Location At)
    {
        public RawNode Node(IReadOnlyList<string> notes)
        {
            if (Value is not null)
            {
                return Value;
            }

            var members = new RawMember[Inner!.Count];
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = new RawMember(Inner[i].Key, Inner[i].KeyAt, Inner[i].Node([]));
            }

            var map = RawNode.Map(members, At);
            return Field?.Kind is FieldKind.Records or FieldKind.Items or FieldKind.Waiver ? RawNode.List([map], At) : notes.Count == 0 ? map : WithNotes(members, notes);
        }

        private RawNode WithNotes(RawMember[] members, IReadOnlyList<string> notes) => RawNode.MapWithNotes(members, At, notes);
    }
}
