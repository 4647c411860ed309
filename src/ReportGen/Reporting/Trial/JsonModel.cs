using System.Numerics;
using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>JSON text as the values that templates see. Members keep their names and order; a name that stands twice has its last value.</summary>
internal static class JsonModel
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The object; null where the text is no JSON object.</summary>
    public static ScriptObject? Read(SourceText source, DiagnosticBag bag)
    {
        try
        {
            using var document = JsonDocument.Parse(source.Text, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return ObjectOf(document.RootElement);
            }

            bag.DataIsNoObject(source.At(source.Text.Length - source.Text.AsSpan().TrimStart().Length, 1));
            return null;
        }
        catch (JsonException fault)
        {
            bag.DataIsNoJson(Place(source, fault));
            return null;
        }
    }

    private static ScriptMap ObjectOf(JsonElement element)
    {
        var map = new ScriptMap();
        foreach (var member in element.EnumerateObject())
        {
            map.Set(member.Name, ValueOf(member.Value));
        }

        return map;
    }

    private static Value ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Value.Of(ObjectOf(element)),
        JsonValueKind.Array => Value.Of(new ScriptArray(element.EnumerateArray().Select(ValueOf))),
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => NumberOf(element),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        _ => Value.Null,
    };

    // Whole numbers stay whole however long they are; all others are what the language calls a double.
    private static Value NumberOf(JsonElement element) =>
        element.TryGetInt64(out var whole) ? Value.OfInteger(whole)
        : BigInteger.TryParse(element.GetRawText(), out var large) ? Value.Of(large)
        : Value.Of(element.GetDouble());

    // The reader counts lines from 0 and bytes; places count both from 1, and UTF-16 units.
    private static Location Place(SourceText source, JsonException fault)
    {
        var line = (int)(fault.LineNumber ?? 0) + 1;
        var bytes = Encoding.UTF8.GetBytes(source.LineText(line) ?? "");
        var column = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(bytes.Length, fault.BytePositionInLine ?? 0)) + 1;
        return new Location(source, line, column, 1);
    }
}
