using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The members that a table declares, as shapes.</summary>
internal sealed class TableMembers(ModelTable table) : ShapeMembers
{
    public ModelTable Table => table;

    public override string DisplayName => table.DisplayName;

    public override string EnglishName => table.Name.English;

    public override IEnumerable<string> Names => table.Names;

    public override Shape? Find(string name) => table.Find(name) is { } entry ? ModelShapes.Of(entry) : null;
}
