using System.Text;
using System.Text.Json;

namespace ReportGen.Templating;

/// <summary>Reads JSON as template data: whole numbers in 32 bits if they fit, else 64, other numbers as doubles; members in order.</summary>
public static class JsonModel
{
    /// <summary>Objects and lists within each other, at most.</summary>
    public const int MaxDepth = 64;

    /// <summary>False where the text is not JSON.</summary>
    public static bool TryRead(string json, out Value value) => TryRead(Encoding.UTF8.GetBytes(json), out value, out _);

    /// <summary>False where the text is no JSON object, which is what a model has to be.</summary>
    public static bool TryReadObject(string json, out ScriptMap model) => TryReadObject(Encoding.UTF8.GetBytes(json), out model, out _);

    /// <summary>False where the bytes are no JSON object; <paramref name="at"/> is where the mistake is: line from 1, bytes before it in the line.</summary>
    public static bool TryReadObject(ReadOnlySpan<byte> utf8, out ScriptMap model, out (int Line, int Bytes) at)
    {
        var isRead = TryRead(utf8, out var value, out at);
        model = isRead && value.Kind == ValueKind.Object && value.AsObject is ScriptMap map ? map : new ScriptMap();
        return isRead && value.Kind == ValueKind.Object;
    }

    /// <summary>False where the bytes are not JSON; then <paramref name="at"/> is where: line from 1, bytes before it in the line.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out Value value, out (int Line, int Bytes) at)
    {
        at = default;
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, new JsonReaderOptions { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            reader.Read();
            value = Read(ref reader);
            if (reader.Read())
            {
                throw new JsonException(null, null, 0, 0);
            }

            return true;
        }
        catch (JsonException e)
        {
            at = ((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0));
            value = Value.Null;
            return false;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate: JSON by its grammar, no text.
            at = (1, 0);
            value = Value.Null;
            return false;
        }
    }

    private static Value Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                var list = new ScriptArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(Read(ref reader));
                }

                return Value.Of(list);
            case JsonTokenType.String:
                return Value.Of(reader.GetString());
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            case JsonTokenType.True:
                return Value.True;
            case JsonTokenType.False:
                return Value.False;
            default:
                return Value.Null;
        }
    }

    private static Value ReadObject(ref Utf8JsonReader reader)
    {
        var map = new ScriptMap();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map.Set(name, Read(ref reader));
        }

        return Value.Of(map);
    }

    private static Value ReadNumber(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var whole) ? Value.OfInteger(whole) : Value.Of(reader.GetDouble());
}
