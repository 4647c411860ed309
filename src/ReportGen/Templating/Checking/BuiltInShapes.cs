using ReportGen.Templating.BuiltIns;

namespace ReportGen.Templating.Checking;

/// <summary>What the functions of the language take and give. A test holds it against what they do: each example is rendered and followed.</summary>
internal static class BuiltInShapes
{
    private const ShapeKinds ListLike = ShapeKinds.List | ShapeKinds.Text | ShapeKinds.Object;
    private const ShapeKinds Counted = ShapeKinds.Number | ShapeKinds.Text;

    private static readonly Dictionary<string, Shape> s_modules = new(StringComparer.Ordinal);

    /// <summary>The module or function of that name; null where the language has none.</summary>
    public static Shape? Find(string name)
    {
        lock (s_modules)
        {
            if (!s_modules.TryGetValue(name, out var shape) && Make(name) is { } made)
            {
                s_modules.Add(name, shape = made);
            }

            return shape;
        }
    }

    /// <summary>The kinds that a parameter takes, by its name, which says the same in all signatures.</summary>
    public static ShapeKinds Takes(string function, string parameter) => parameter switch
    {
        "list" or "list1" or "list2" or "names" => ListLike,
        "function" => ShapeKinds.Function,
        "date" or "datetime" => ShapeKinds.Date | ShapeKinds.TimeSpan,
        "days" or "hours" or "millis" or "minutes" or "months" or "seconds" or "years" or "count" or "index" or "start" or "startIndex" or "length" or "width" or "precision" => Counted,
        "divisor" or "with" or "value" when IsArithmetic(function) => ShapeKinds.Number,
        _ => ShapeKinds.Any,
    };

    public static Shape Gives(string function, ShapeCall call)
    {
        if (function.StartsWith("array.", StringComparison.Ordinal))
        {
            return ListShapes.Gives(function, call);
        }

        var kinds = KindsOf(function);
        return kinds switch
        {
            ShapeKinds.List => Shape.ListOf(function is "object.values" or "regex.matches" ? Shape.Any : Shape.Text),
            ShapeKinds.None => function == "object.default" ? call[0].NotNull().Or(call[1]) : Shape.Any,
            _ => new Shape { Kinds = kinds | (call[0].MayBeNull && kinds != ShapeKinds.Bool ? ShapeKinds.Null : 0) },
        };
    }

    private static bool IsArithmetic(string function) => function.StartsWith("math.", StringComparison.Ordinal) && function is not ("math.is_number" or "math.format");

    private static ShapeKinds KindsOf(string function) => function switch
    {
        "string.contains" or "string.ends_with" or "string.starts_with" or "string.equals_ignore_case" or "string.empty" or "string.whitespace" or "math.is_number" or "object.has_key"
            or "object.has_value" => ShapeKinds.Bool,
        "string.size" or "string.index_of" or "object.size" => ShapeKinds.Number,
        "string.to_int" or "string.to_long" or "string.to_double" or "string.to_float" => ShapeKinds.Number | ShapeKinds.Null,
        "string.split" or "regex.match" or "regex.matches" or "regex.split" or "object.keys" or "object.values" => ShapeKinds.List,
        "math.format" or "math.uuid" or "object.format" or "object.to_json" or "date.to_string" or "date.parse_to_string" or "include_join" => ShapeKinds.Text,
        "object.kind" or "object.typeof" => ShapeKinds.Text | ShapeKinds.Null,
        _ when function.StartsWith("string.", StringComparison.Ordinal) || function.StartsWith("html.", StringComparison.Ordinal) || function.StartsWith("regex.", StringComparison.Ordinal) => ShapeKinds.Text,
        _ when function.StartsWith("math.", StringComparison.Ordinal) => ShapeKinds.Number,
        _ when function.StartsWith("date.", StringComparison.Ordinal) => ShapeKinds.Date,
        _ when function.StartsWith("timespan.", StringComparison.Ordinal) => ShapeKinds.TimeSpan,
        _ => ShapeKinds.None,
    };

    private static Shape? Make(string name)
    {
        if (name == "empty")
        {
            return Shape.Any;
        }

        if (BuiltInTable.Function(name) is { } function)
        {
            return Shape.Of(function);
        }

        if (BuiltInTable.Module(name) is not { } module)
        {
            return null;
        }

        var members = module.Functions.ToDictionary(one => one.ShortName, Shape.Of, StringComparer.Ordinal);
        if (name == "date")
        {
            members["format"] = Shape.Text;
            members["default_format"] = Shape.Text;
        }

        return Shape.ObjectOf(new NamedMembers(members, name, isClosed: true));
    }
}
