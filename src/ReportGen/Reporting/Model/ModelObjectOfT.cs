using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>An object whose members a table declares. A name that is none of them is a mistake of the template.</summary>
internal sealed class ModelObject<T>(T target, ModelTable<T> table) : ModelObject
{
    public override object? Subject => target;

    public override IEnumerable<KeyValuePair<string, Value>> Members => table.Members.Select(m => KeyValuePair.Create(m.Name, m.Get(target)));

    public override int Count => table.Members.Count;

    public override bool IsClosed => true;

    public override IEnumerable<string> Suggestions => table.Names;

    public override string? DisplayName => table.DisplayName;

    public override string? EnglishName => table.Name.English;

    public override bool TryGetMember(string name, out Value value) => table.TryGet(target, name, out value);
}
