using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>
/// What was found, for other programs. <c>schemaVersion</c> leads and grows when a member changes its meaning. <c>conformity</c> is one of
/// conforms, declared, deviates, notApplicable.
/// </summary>
public static class LayoutJson
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, string path, string style, LayoutVerdict verdict, Language language)
    {
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("standard", "GB/T 9704-2012");
            json.WriteString("file", path);
            json.WriteString("style", style);
            json.WriteStartObject("summary");
            foreach (var conformity in (Conformity[])[Conformity.Conforms, Conformity.Declared, Conformity.Deviates, Conformity.NotApplicable])
            {
                json.WriteNumber(Word(conformity), verdict.Count(conformity));
            }

            json.WriteEndObject();
            json.WriteStartArray("clauses");
            foreach (var clause in verdict.Clauses)
            {
                Write(json, clause, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ClauseVerdict verdict, Language language)
    {
        var clause = verdict.Clause;
        json.WriteStartObject();
        json.WriteString("key", clause.Key);
        json.WriteString("clause", clause.Number);
        json.WriteString("title", clause.Title.In(language));
        json.WriteString("required", clause.Required.In(language));
        json.WriteString("conformity", Word(verdict.Conformity));
        if (verdict.Conformity == Conformity.NotApplicable)
        {
            json.WriteString("reason", clause.Absent.In(language));
        }

        json.WriteStartArray("observations");
        foreach (var seen in verdict.Observations)
        {
            json.WriteStartObject();
            json.WriteString("conformity", Word(seen.Conformity));
            json.WriteString("found", seen.Found.In(language));
            json.WriteNumber("count", seen.Count);
            json.WriteStartArray("places");
            foreach (var place in seen.Places)
            {
                json.WriteStringValue(place.In(language));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(Conformity conformity) => conformity switch
    {
        Conformity.Conforms => "conforms",
        Conformity.Declared => "declared",
        Conformity.Deviates => "deviates",
        _ => "notApplicable",
    };
}
