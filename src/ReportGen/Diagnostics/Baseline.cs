using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Diagnostics;

/// <summary>
/// Findings that were there on the day a baseline was written and are not told again: a project with old faults can look at new ones alone.
/// The file is JSON with a line a finding, fit to be kept under version control.
/// </summary>
public sealed class Baseline
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _known;

    private Baseline(HashSet<string> known) => _known = known;

    public static byte[] Write(IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartArray("findings");
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var item in findings)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("file", item.Location.Source?.Path ?? "");
                json.WriteString("message", item.Headline.Chinese);
                json.WriteString("fingerprint", Fingerprint.Of(item, seen));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Null where the bytes are no baseline of a version that is known.</summary>
    public static Baseline? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var content = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
            using var json = JsonDocument.Parse(content);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("schemaVersion", out var version) || version.GetInt32() != SchemaVersion)
            {
                return null;
            }

            return new Baseline([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("fingerprint").GetString() ?? "")]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The findings that the baseline does not hold.</summary>
    public IReadOnlyList<Diagnostic> Except(IReadOnlyList<Diagnostic> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Where(item => !_known.Contains(Fingerprint.Of(item, seen)))];
    }
}
