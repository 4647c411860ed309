namespace ReportGen.Templating;

/// <summary>Members by their names: those of an object that a template writes, of a module, of a loop.</summary>
internal sealed class NamedMembers(IReadOnlyDictionary<string, Shape> members, string? displayName = null, bool isClosed = false) : ShapeMembers
{
    public override string? DisplayName => displayName;

    public override bool IsClosed => isClosed;

    public override IEnumerable<string> Names => members.Keys;

    public override Shape? Find(string name) => members.GetValueOrDefault(name);
}
