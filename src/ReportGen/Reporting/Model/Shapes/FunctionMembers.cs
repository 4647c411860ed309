using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The functions <c>zh.…</c>, as shapes.</summary>
internal sealed class FunctionMembers : ShapeMembers
{
    private static readonly Dictionary<string, HostFunction> s_functions = ZhFunctions.All(null!).ToDictionary(function => function.Name["zh.".Length..], StringComparer.Ordinal);

    public override string DisplayName => "zh";

    public override IEnumerable<string> Names => s_functions.Keys;

    public override Shape? Find(string name) => s_functions.TryGetValue(name, out var function) ? Shape.Of(function) : null;
}
