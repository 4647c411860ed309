using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Records;

/// <summary>
/// The JSON Schema of record files and project files (draft-07, the newest that YAML editors document), made from the catalogue: every key
/// in English and in all its Chinese names, with titles, meanings, choices and examples. It knows the shapes of values; what they mean
/// together is told by <c>reportgen validate</c>.
/// </summary>
public static class RecordSchema
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "reportgen 年度记录文件、项目文件（格式版本 1）");
            json.WriteString("$ref", "#/definitions/" + YearFile.Type.Key);
            json.WriteStartObject("definitions");
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var type in Types())
            {
                WriteType(json, type);
                foreach (var field in type.Fields.Where(field => written.Add(NameOf(type, field))))
                {
                    json.WriteStartObject(NameOf(type, field));
                    FieldSchema.Write(json, field, type);
                    json.WriteEndObject();
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetBytes("\n"));
    }

    // What any record may carry is written once.
    private static string NameOf(RecordType type, Field field) => $"{(CommonFields.All.Contains(field) ? "common" : type.Key)}:{field.Key}";

    // Every type that can be reached, each once.
    private static List<RecordType> Types()
    {
        var types = new List<RecordType> { YearFile.Type, Waivers.Type, BallotFields.Type, VoteFields.Type };
        for (var i = 0; i < types.Count; i++)
        {
            foreach (var nested in types[i].Fields.Select(f => f.Nested).OfType<RecordType>())
            {
                if (!types.Contains(nested))
                {
                    types.Add(nested);
                }
            }
        }

        return types;
    }

    private static void WriteType(Utf8JsonWriter json, RecordType type)
    {
        json.WriteStartObject(type.Key);
        json.WriteString("title", type.Name);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            foreach (var name in field.Names.Prepend(field.Key))
            {
                if (type.Find(name) == field && seen.Add(name))
                {
                    json.WriteStartObject(name);
                    json.WriteString("$ref", "#/definitions/" + NameOf(type, field));
                    json.WriteEndObject();
                }
            }
        }

        json.WriteEndObject();
        WriteRequired(json, type);
        json.WriteEndObject();
    }

    // What another file may complete is not required here: a year's unit may stand in the project file, whose period is the years'.
    private static void WriteRequired(Utf8JsonWriter json, RecordType type)
    {
        List<Field> required = [.. type.RequiredFields.Where(f => type != Units.Type && (type != YearFile.Type || f == YearFile.Version))];
        if (required.Count == 0)
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (var field in required)
        {
            json.WriteStartObject();
            json.WriteStartArray("anyOf");
            foreach (var name in field.Names.Prepend(field.Key).Where(name => type.Find(name) == field))
            {
                json.WriteStartObject();
                json.WriteStartArray("required");
                json.WriteStringValue(name);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
