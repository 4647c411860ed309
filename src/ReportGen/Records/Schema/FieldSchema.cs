using System.Text.Json;

namespace ReportGen.Records;

/// <summary>What a field's value may look like, for editors: wide enough for all that the reader takes.</summary>
internal static class FieldSchema
{
    private static readonly string[] s_text = ["string", "number", "boolean"];
    private static readonly string[] s_number = ["number", "string", "null"];

    public static void Write(Utf8JsonWriter json, Field field, RecordType holder)
    {
        json.WriteString("title", field.Name + (field.Unit is { Length: > 0 } unit and not "*" ? $"（{unit}）" : ""));
        json.WriteString("description", field.Meaning);
        switch (field.Kind)
        {
            case FieldKind.Quantity:
                Types(json, "type", s_number);
                Examples(json, "30", "30余", "近5000", "未统计");
                break;
            case FieldKind.Ordinal:
                Types(json, "type", "number", "string");
                Examples(json, "4", "四", "十九届四次");
                break;
            case FieldKind.Date:
                Types(json, "type", "string", "number", "null");
                Examples(json, "2024-05-15", "5月15日", "2024-05上旬", "2024-07-13..2024-07-15");
                break;
            case FieldKind.Period:
                Types(json, "type", "string", "number");
                Examples(json, "2024", "2024-H1", "2024-Q3", "2021-12-01..2022-12-31");
                break;
            case FieldKind.Flag:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                foreach (var word in (string[])["是", "否", "√", "有", "yes", "Yes", "✓", "×", "无", "no", "No", "✗"])
                {
                    json.WriteStringValue(word);
                }

                json.WriteNullValue();
                json.WriteEndArray();
                break;
            case FieldKind.Choice:
                Choice(json, field.Choices!);
                break;
            case FieldKind.People:
                AnyOf(json, () => Types(json, "type", s_number), () => ListOfTexts(json), () => FreeMap(json));
                Examples(json, "15", "方卫国、何美玲等12人", "第一小组");
                break;
            case FieldKind.TextList:
                AnyOf(json, () => Types(json, "type", "string", "number", "boolean", "null"), () => ListOfTexts(json));
                break;
            case FieldKind.Items:
                AnyOf(json, () => Types(json, "type", s_number), () => ListOfTexts(json), () => List(json, field.Nested));
                break;
            case FieldKind.Ballots:
                Ref(json, BallotFields.Type);
                break;
            case FieldKind.Votes:
                AnyOf(json, () => Ref(json, VoteFields.Type), () => Types(json, "type", "string", "number"));
                break;
            case FieldKind.Record:
                AnyOf(json, () => Ref(json, field.Nested!), () => Types(json, "type", field.Nested!.Shorthand is null ? ["null"] : s_number));
                break;
            case FieldKind.Records:
                WriteRecords(json, field, holder);
                break;
            case FieldKind.Waiver:
                AnyOf(json, () => Ref(json, Waivers.Type), () => List(json, Waivers.Type));
                break;
            case FieldKind.Named or FieldKind.Breakdown:
                json.WriteString("type", "object");
                break;
            default:
                Types(json, "type", [.. s_text, "null"]);
                break;
        }
    }

    private static void WriteRecords(Utf8JsonWriter json, Field field, RecordType holder)
    {
        var isTop = holder == YearFile.Type;
        AnyOf(
            json,
            () => List(json, field.Nested),
            () =>
            {
                if (isTop || field.Nested!.Shorthand is null)
                {
                    json.WriteStartArray("enum");
                    json.WriteStringValue("无");
                    json.WriteStringValue("没有");
                    json.WriteStringValue("none");
                    json.WriteNullValue();
                    json.WriteEndArray();
                }
                else
                {
                    Types(json, "type", "string", "null");
                }
            },
            () => Ref(json, field.Nested!));
    }

    private static void Choice(Utf8JsonWriter json, ChoiceSet choices)
    {
        json.WriteStartArray("enum");
        foreach (var word in choices.Values.SelectMany(v => v.Names.Append(v.Key)).Distinct())
        {
            json.WriteStringValue(word);
            if (word is "false")
            {
                json.WriteBooleanValue(false);
            }
        }

        json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void ListOfTexts(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        Types(json, "type", [.. s_text, "null"]);
        json.WriteEndObject();
    }

    private static void FreeMap(Utf8JsonWriter json) => json.WriteString("type", "object");

    private static void List(Utf8JsonWriter json, RecordType? type)
    {
        json.WriteString("type", "array");
        if (type is null)
        {
            return;
        }

        json.WriteStartObject("items");
        if (type.Shorthand is null)
        {
            Ref(json, type);
        }
        else
        {
            AnyOf(json, () => Ref(json, type), () => Types(json, "type", "string", "number"));
        }

        json.WriteEndObject();
    }

    private static void Ref(Utf8JsonWriter json, RecordType type)
    {
        // Beside "$ref" draft-07 reads nothing: it stands in a schema of its own, so that title and description are kept.
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + type.Key);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void AnyOf(Utf8JsonWriter json, params ReadOnlySpan<Action> schemas)
    {
        json.WriteStartArray("anyOf");
        foreach (var schema in schemas)
        {
            json.WriteStartObject();
            schema();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Types(Utf8JsonWriter json, string name, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray(name);
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private static void Examples(Utf8JsonWriter json, params ReadOnlySpan<string> examples) => Types(json, "examples", examples);
}
