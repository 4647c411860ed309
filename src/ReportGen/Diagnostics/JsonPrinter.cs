using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Diagnostics;

/// <summary>
/// The findings as JSON: <c>schemaVersion</c> leads and grows when a member changes its meaning; members may be added. A finding without a
/// place has no <c>file</c>. Lines and columns count from 1, columns and lengths in UTF-16 units; in a workbook they are row and column.
/// </summary>
public static class JsonPrinter
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<WaivedFinding> waived, TextWriter output, Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, diagnostics, waived, language);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, checked((int)buffer.Length)));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<WaivedFinding> waived, Language language)
    {
        var summary = DiagnosticSummary.Of(diagnostics);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartObject("summary");
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var item in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("severity", item.Severity.Keyword());
            json.WriteString("title", item.Rule.Title.In(language));
            WritePlace(json, item.Location);
            json.WriteString("message", item.Headline.In(language));
            WriteOptional(json, "label", item.Label, language);
            WriteOptional(json, "help", item.Help, language);
            if (item.Related.Count > 0)
            {
                json.WriteStartArray("related");
                foreach (var related in item.Related)
                {
                    json.WriteStartObject();
                    WritePlace(json, related.Location);
                    json.WriteString("message", related.Text.In(language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var one in waived)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Rule.Id);
            WritePlace(json, one.Location);
            json.WriteString("message", one.Headline.In(language));
            json.WriteString("reason", one.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        if (location.Source is not { } source)
        {
            return;
        }

        json.WriteString("file", source.Path);
        json.WriteString("place", location.ToString());
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteNumber("length", location.Length);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, Message? message, Language language)
    {
        if (message is { } text)
        {
            json.WriteString(name, text.In(language));
        }
    }
}
