using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Docx;

/// <summary>A style file as its scalars by key path, <c>styles.body.size</c>.</summary>
internal static class StyleFile
{
    public static Dictionary<string, StyleValue> Read(SourceText source, DiagnosticBag bag)
    {
        var values = new Dictionary<string, StyleValue>(StringComparer.Ordinal);
        Add(values, "", YamlMap.Read(source, bag), bag);
        return values;
    }

    private static void Add(Dictionary<string, StyleValue> values, string prefix, YamlMap map, DiagnosticBag bag)
    {
        foreach (var member in map.Members)
        {
            var path = prefix + member.Key;
            if (member.Value.Map is { } inner)
            {
                Add(values, path + ".", inner, bag);
            }
            else if (member.Value.Text is { } text)
            {
                values[path] = new StyleValue(text, member.Value.Location, member.KeyLocation);
            }
            else if (member.Value.List is not null)
            {
                bag.ReportStyleValue(member.Value.Location, path, "[…]", new("一个值，不是列表", "one value, not a list"));
            }
        }
    }
}
