using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What a value prints, short enough for a table.</summary>
internal static class ExampleText
{
    private const int Most = 30;
    private const int MostItems = 3;

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Function or ValueKind.Object => "",
        ValueKind.Bool => value.AsBool ? "是" : "否",
        ValueKind.List => OfList(value.AsList),
        ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd", null),
        _ => Short(value.ToString()),
    };

    private static string OfList(ScriptList list)
    {
        if (list.Count == 0)
        {
            return "";
        }

        if (list[0].Kind == ValueKind.Object)
        {
            return $"（{list.Count}条）";
        }

        var items = new List<string>();
        for (var i = 0; i < Math.Min(MostItems, list.Count); i++)
        {
            items.Add(list[i].ToString());
        }

        return Short(string.Join('、', items) + (list.Count > MostItems ? "等" : ""));
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, Most - 1), "…");
    }
}
