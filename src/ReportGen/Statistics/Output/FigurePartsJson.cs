using System.Text.Json;

namespace ReportGen.Statistics;

/// <summary>How a figure is made up, as members of its JSON object: <c>without</c>, <c>highest</c>, <c>lowest</c>, <c>none</c>, <c>mean</c>, <c>years_change</c>, each where it says something.</summary>
internal static class FigurePartsJson
{
    public static void Write(Utf8JsonWriter json, FigureParts parts)
    {
        WriteLabels(json, "without", parts.Blank);
        WriteExtreme(json, "highest", parts.Highest);
        WriteExtreme(json, "lowest", parts.Lowest);
        WriteLabels(json, "none", [.. parts.None.Select(part => part.Label)]);
        if (parts.Mean is { } mean)
        {
            json.WriteNumber("mean", StatisticsJson.Trimmed(mean));
        }

        if (parts.Change is { } change)
        {
            WriteChange(json, "years_change", change);
        }
    }

    /// <summary>Signed: in the statistic's unit, or in percentage points for a rate.</summary>
    public static void WriteChange(Utf8JsonWriter json, string name, Change change)
    {
        var sign = change.Direction == Direction.Down ? -1 : 1;
        json.WriteStartObject(name);
        json.WriteNumber("difference", StatisticsJson.Trimmed(sign * change.Difference));
        if (change.Percent is { } percent)
        {
            json.WriteNumber("percent", StatisticsJson.Trimmed(sign * percent));
        }

        if (change.IsPoints)
        {
            json.WriteBoolean("points", true);
        }

        json.WriteEndObject();
    }

    private static void WriteExtreme(Utf8JsonWriter json, string name, IReadOnlyList<FigurePart> parts)
    {
        if (parts is [{ Figure.Value: { } value }, ..])
        {
            json.WriteStartObject(name);
            json.WriteNumber("value", StatisticsJson.Trimmed(value));
            WriteLabels(json, "of", [.. parts.Select(part => part.Label)]);
            json.WriteEndObject();
        }
    }

    private static void WriteLabels(Utf8JsonWriter json, string name, IReadOnlyList<string> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var label in labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }
}
