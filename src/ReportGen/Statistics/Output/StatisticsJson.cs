using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Figures as JSON: <c>schemaVersion</c> leads, <c>stats</c> has flat keys; <c>previous.stats</c>, <c>years.{y}.stats</c> and
/// <c>units.{name}.stats</c> follow where there are such. Names are a contract: members may be added, none is renamed.
/// </summary>
public static class StatisticsJson
{
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The output is a file or a pipe, never a web page: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes UTF-8 without BOM, lines ending in LF, the last one too.</summary>
    public static void Write(Stream output, StatisticSet set, StatisticSet? previous = null)
    {
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            WriteHead(json, set);
            WriteMissing(json, set);
            WriteFigures(json, set, previous);
            if (previous is not null)
            {
                json.WriteStartObject("previous");
                WriteHead(json, previous);
                WriteFigures(json, previous);
                json.WriteEndObject();
            }

            WriteParts(json, "years", set.Units.Count > 0 ? [] : set.Years, part => KeyOf(part.Period, set.Period));
            WriteParts(json, "units", set.Units, static part => part.UnitName);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteHead(Utf8JsonWriter json, StatisticSet set)
    {
        json.WriteString("unit", set.UnitName);
        json.WriteString("period", set.Period.Label);
        json.WriteString("from", Day(set.Period.From));
        json.WriteString("to", Day(set.Period.To));
        json.WriteString("as_of", Day(set.AsOf));
    }

    private static void WriteParts(Utf8JsonWriter json, string name, IReadOnlyList<StatisticSet> parts, Func<StatisticSet, string> key)
    {
        if (parts.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var part in parts)
        {
            json.WriteStartObject(key(part));
            WriteHead(json, part);
            WriteFigures(json, part);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The years of a longer period are told once each, whole or in part; of one year, the files of its parts.
    private static string KeyOf(Period part, Period whole) => whole.IsOneYear ? part.EnglishLabel : part.IsOneYear ? part.Year.ToString() : part.Label;

    // Years of which nothing is known: no figure holds them.
    private static void WriteMissing(Utf8JsonWriter json, StatisticSet set)
    {
        if (set.Missing.Count > 0)
        {
            json.WriteStartArray("missing");
            foreach (var year in set.Missing)
            {
                json.WriteStringValue(year.Label);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteFigures(Utf8JsonWriter json, StatisticSet set, StatisticSet? previous = null)
    {
        var hasParts = set.Units.Count > 0 || set.Pieces.Count > 0;
        json.WriteStartObject("stats");
        foreach (var figure in set.Figures)
        {
            json.WriteStartObject(figure.Name);
            WriteFigure(json, figure);
            if (previous is not null && Change.Between(figure, previous.Find(figure.Name), set.ChangeDecimals) is { } change)
            {
                FigurePartsJson.WriteChange(json, "change", change);
            }

            if (hasParts)
            {
                FigurePartsJson.Write(json, FigureParts.Of(set, figure));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Date is { } date)
        {
            json.WriteString("value", Day(date));
        }
        else
        {
            WriteNumber(json, "value", figure.Value);
        }

        if (figure.Exact is { } exact)
        {
            json.WriteNumber("exact", Trimmed(exact));
        }

        if (figure.Known)
        {
            json.WriteString("text", figure.Text);
        }

        json.WriteString("unit", figure.Unit);
        json.WriteString("label", figure.Label);
        WriteStated(json, "numerator", figure.Numerator);
        WriteStated(json, "denominator", figure.Denominator);
        if (figure.Qualifier.Length > 0)
        {
            json.WriteString("qualifier", figure.Qualifier);
        }

        if (figure.Unknown > 0)
        {
            json.WriteNumber("unknown", figure.Unknown);
        }

        WriteStated(json, "min", figure.Min);
        WriteStated(json, "max", figure.Max);
        if (figure.Declared is { } declared)
        {
            json.WriteBoolean("declared", figure.IsDeclared);
            json.WriteNumber("declared_value", Trimmed(declared));
        }
        else if (figure.IsDeclared)
        {
            json.WriteBoolean("declared", true);
        }

        if (figure.Records.Count > 0)
        {
            json.WriteStartArray("records");
            foreach (var place in RecordPlaces.Of(figure.Records))
            {
                json.WriteStringValue(place);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteStated(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is not null)
        {
            WriteNumber(json, name, number);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Trimmed(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    // Six decimals tell 98.148148 from any rounding of it; a decimal also keeps zeros of its computation, which say nothing here.
    internal static decimal Trimmed(decimal value) => decimal.Parse(Rounding.Text(value, 6));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");
}
