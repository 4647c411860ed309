using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The members of a table, of which one is known to be of a few words.</summary>
internal sealed class NarrowedMembers(ModelTable table, string member, IReadOnlyList<string> words) : ShapeMembers
{
    public override string DisplayName => table.DisplayName;

    public override string EnglishName => table.Name.English;

    public override IEnumerable<string> Names => table.Names;

    public override Shape? Find(string name) => table.Find(name) is not { } entry ? null : entry.Name == member ? ModelShapes.Of(entry) with { Words = words } : ModelShapes.Of(entry);
}
