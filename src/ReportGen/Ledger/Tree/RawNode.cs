using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>
/// A text, a list or a map as it is written, before it has a meaning: what a row of a ledger, a label sheet or a record of a YAML file is passed
/// on as, from one form to the other, without a value being changed on the way.
/// </summary>
internal sealed class RawNode
{
    private static readonly IReadOnlyList<RawMember> NoMembers = [];
    private static readonly IReadOnlyList<RawNode> NoItems = [];

    private RawNode(YamlKind kind, string text, bool isPlain, Location at, IReadOnlyList<RawMember> members, IReadOnlyList<RawNode> items) =>
        (Kind, Text, IsPlain, At, Members, Items) = (kind, text, isPlain, at, members, items);

    /// <summary><see cref="YamlKind.Scalar"/>, <see cref="YamlKind.MapStart"/> or <see cref="YamlKind.ListStart"/>.</summary>
    public YamlKind Kind { get; }

    public string Text { get; }

    /// <summary>Written without quotes, so that <c>~</c> means nothing.</summary>
    public bool IsPlain { get; }

    public Location At { get; }

    public IReadOnlyList<RawMember> Members { get; }

    public IReadOnlyList<RawNode> Items { get; }

    /// <summary>What stood beside the record in columns that are none of ours, <c>备注: …</c>.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsScalar => Kind == YamlKind.Scalar;

    public bool IsMap => Kind == YamlKind.MapStart;

    public bool IsList => Kind == YamlKind.ListStart;

    /// <summary>A key with nothing behind it.</summary>
    public bool IsBlank => IsScalar && IsPlain && Text.Length == 0;

    public static RawNode Scalar(string text, Location at, bool isPlain = false) => new(YamlKind.Scalar, text, isPlain || text is "~", at, NoMembers, NoItems);

    public static RawNode Map(IReadOnlyList<RawMember> members, Location at) => new(YamlKind.MapStart, "", false, at, members, NoItems);

    /// <summary>The map with other members and the same remarks beside it.</summary>
    public RawNode With(IReadOnlyList<RawMember> members) => MapWithNotes(members, At, Notes);

    public static RawNode MapWithNotes(IReadOnlyList<RawMember> members, Location at, IReadOnlyList<string> notes) =>
        new(YamlKind.MapStart, "", false, at, members, NoItems) { Notes = notes };

    public static RawNode List(IReadOnlyList<RawNode> items, Location at) => new(YamlKind.ListStart, "", false, at, NoMembers, items);

    /// <summary>Reads the node that the stream stands at.</summary>
    public static RawNode Read(RecordEvents events)
    {
        var at = events.Location;
        switch (events.Kind)
        {
            case YamlKind.MapStart:
                var members = new List<RawMember>();
                events.Next();
                while (events.Kind is not (YamlKind.MapEnd or YamlKind.End))
                {
                    var (key, keyAt) = (events.Value, events.Location);
                    events.Next();
                    members.Add(new RawMember(key, keyAt, Read(events)));
                }

                events.Next();
                return Map(members, at);
            case YamlKind.ListStart:
                var items = new List<RawNode>();
                events.Next();
                while (events.Kind is not (YamlKind.ListEnd or YamlKind.End))
                {
                    items.Add(Read(events));
                }

                events.Next();
                return List(items, at);
            default:
                // null is written as ~, which every form knows.
                var scalar = new RawNode(YamlKind.Scalar, events.IsNull && events.Value.Length > 0 ? "~" : events.Value, events.IsPlain, at, NoMembers, NoItems);
                events.Next();
                return scalar;
        }
    }

    /// <summary>The same tree with every node at one place: what is written within a cell stands in that cell.</summary>
    public RawNode MovedTo(Location at) => new(Kind, Text, IsPlain, at, [.. Members.Select(m => new RawMember(m.Key, at, m.Value.MovedTo(at)))], [.. Items.Select(i => i.MovedTo(at))]);

    /// <summary>The value under that key; null where there is none.</summary>
    public RawNode? Find(string key)
    {
        foreach (var member in Members)
        {
            if (member.Key == key)
            {
                return member.Value;
            }
        }

        return null;
    }
}
