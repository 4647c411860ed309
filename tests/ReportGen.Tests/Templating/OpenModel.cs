using ReportGen.Templating;

namespace ReportGen.Tests.Templating;

/// <summary>Data of which nothing is known. The language's own modules stay what they are.</summary>
internal sealed class OpenModel : ShapeMembers
{
    public static OpenModel Instance { get; } = new();

    public override bool IsClosed => false;

    public override IEnumerable<string> Names => [];

    public override Shape? Find(string name) =>
        name is "empty" or "include" or "include_join" || BuiltInCatalogue.All.Any(entry => entry.Name.StartsWith(name + ".", StringComparison.Ordinal)) ? null : Shape.Any;
}
