using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Diagnostics;

/// <summary>
/// The findings as a SARIF 2.1.0 log. A finding's fingerprint is made from its rule, its file and the text of its line, so that it stays
/// the same when lines above it come and go.
/// </summary>
public sealed class SarifPrinter(string version, Language language)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Print(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<WaivedFinding> waived, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteLog(json, diagnostics, waived);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, checked((int)buffer.Length)));
        output.Write('\n');
    }

    private void WriteLog(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<WaivedFinding> waived)
    {
        var rules = diagnostics.Select(d => d.Rule).Concat(waived.Select(w => w.Rule)).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var item in diagnostics)
        {
            WriteResult(json, item, null, rules.FindIndex(r => r.Id == item.Id), seen);
        }

        // What staff waived is a result that is suppressed in the source, with their reason.
        foreach (var one in waived)
        {
            var item = new Diagnostic { Rule = one.Rule, Severity = one.Rule.Severity, Location = one.Location, Headline = one.Headline };
            WriteResult(json, item, one.Reason, rules.FindIndex(r => r.Id == item.Id), seen);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "reportgen");
        json.WriteString("version", version);
        json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic item, string? waivedFor, int ruleIndex, Dictionary<string, int> seen)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", item.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(item.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", item.Headline.In(language) + (item.Help is { } help ? "\n" + help.In(language) : ""));
        json.WriteEndObject();
        if (item.Location.Source is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePlace(json, item.Location);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (item.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in item.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Location);
                WriteText(json, "message", related.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (waivedFor is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", waivedFor);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("reportgenFinding/v1", Fingerprint.Of(item, seen));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        if (location.Source is not { } source)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', source.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (source.CellOf(location.Line, location.Column) is { } cell)
        {
            // A workbook has no lines of text: the cell is a logical place beside the file.
            json.WriteEndObject();
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", cell);
            json.WriteString("kind", "cell");
            json.WriteEndObject();
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteNumber("endColumn", location.Column + location.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(Utf8JsonWriter json, string name, Message text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.In(language));
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : severity.Keyword();
}
