using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Reporting;

/// <summary>The names as JSON: <c>[{"group", "use", "names": [{"name", "chinese", "type", "meaning", "example"}]}]</c>.</summary>
public static class VariablesJson
{
    public static void Write(IReadOnlyList<VariableGroup> groups, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Title.Chinese);
            json.WriteString("use", group.Use?.Chinese ?? "");
            json.WriteStartArray("names");
            foreach (var row in group.Rows)
            {
                json.WriteStartObject();
                json.WriteString("name", row.Name);
                json.WriteString("chinese", row.ChineseName);
                json.WriteString("type", row.Type.Chinese);
                json.WriteString("meaning", row.Meaning);
                json.WriteString("example", row.Example);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
