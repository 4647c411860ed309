using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>All built-ins. A module's table is made when a template first names the module.</summary>
internal static class BuiltInTable
{
    private static readonly Lazy<BuiltInModule> Array = new(() => new("array", ArrayFunctions.All));
    private static readonly Lazy<BuiltInModule> Date = new(() => new("date", DateFunctions.All));
    private static readonly Lazy<BuiltInModule> Html = new(() => new("html", HtmlFunctions.All));
    private static readonly Lazy<BuiltInModule> Math = new(() => new("math", MathFunctions.All));
    private static readonly Lazy<BuiltInModule> Object = new(() => new("object", ObjectFunctions.All));
    private static readonly Lazy<BuiltInModule> Regex = new(() => new("regex", RegexFunctions.All));
    private static readonly Lazy<BuiltInModule> Text = new(() => new("string", StringFunctions.All));
    private static readonly Lazy<BuiltInModule> TimeSpan = new(() => new("timespan", TimeSpanFunctions.All));
    private static readonly Lazy<BuiltInFunction[]> Includes = new(() => IncludeFunctions.All);

    public static IEnumerable<string> Names => ["array", "date", "html", "math", "object", "regex", "string", "timespan", "include", "include_join", "empty"];

    public static IEnumerable<string> FullNames => Functions.Select(f => f.Name);

    public static IEnumerable<BuiltInModule> Modules => [Array.Value, Date.Value, Html.Value, Math.Value, Object.Value, Regex.Value, Text.Value, TimeSpan.Value];

    public static IEnumerable<BuiltInFunction> Functions => Modules.SelectMany(m => m.Functions).Concat(Includes.Value);

    /// <summary>The module of that name; null where there is none.</summary>
    public static BuiltInModule? Module(string name) => Modules.FirstOrDefault(module => module.Name == name);

    /// <summary>The function of that name that stands in no module; null where there is none.</summary>
    public static BuiltInFunction? Function(string name) => Includes.Value.FirstOrDefault(function => function.Name == name);

    public static bool TryGet(string name, Evaluator evaluator, out Value value)
    {
        value = name switch
        {
            "array" => Value.Of(Array.Value),
            "date" => Value.Of(new DateModule(Date.Value, evaluator.Printer)),
            "html" => Value.Of(Html.Value),
            "math" => Value.Of(Math.Value),
            "object" => Value.Of(Object.Value),
            "regex" => Value.Of(Regex.Value),
            "string" => Value.Of(Text.Value),
            "timespan" => Value.Of(TimeSpan.Value),
            "include" => Value.Of(Includes.Value[0]),
            "include_join" => Value.Of(Includes.Value[1]),
            "empty" => Value.Of(EmptyObject.Instance),
            _ => Value.Null,
        };
        return !value.IsNull;
    }
}
