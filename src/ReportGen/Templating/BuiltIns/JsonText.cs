using System.Buffers;
using System.Text;
using System.Text.Json;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>Values as JSON, everything outside ASCII escaped.</summary>
internal static class JsonText
{
    public static string Write(BuiltInCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, buffer, call[0], call, 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer, Value value, BuiltInCall call, int depth)
    {
        var evaluator = call.Evaluator;
        evaluator.Budget.Work(1, evaluator, call.Site);
        evaluator.Budget.CheckLength(buffer.WrittenCount, evaluator, call.Site);
        if (depth > evaluator.Budget.Limits.PrintDepth)
        {
            throw evaluator.PrintTooDeep(call.Site, evaluator.Budget.Limits.PrintDepth);
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.AsList)
                {
                    Write(writer, buffer, item, call, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case ValueKind.Object:
                writer.WriteStartObject();
                foreach (var (name, member) in value.AsObject.Members)
                {
                    if (member.Kind != ValueKind.Function)
                    {
                        writer.WritePropertyName(name);
                        Write(writer, buffer, member, call, depth + 1);
                    }
                }

                writer.WriteEndObject();
                break;
            case ValueKind.Host:
                Write(writer, buffer, Numbers.Plain(value) is { Kind: not ValueKind.Host } plain ? plain : Value.Of(value.AsHost.Text), call, depth);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            default:
                WriteScalar(writer, value, call);
                break;
        }

        writer.Flush();
    }

    private static void WriteScalar(Utf8JsonWriter writer, Value value, BuiltInCall call)
    {
        switch (value.Kind)
        {
            case ValueKind.Float or ValueKind.Double when !double.IsFinite(Numbers.ToDouble(value)):
                throw call.Evaluator.BadValue(call.Place(0), NumberText.Of(value), call.Name);
            case ValueKind.Double:
                writer.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.Int or ValueKind.Long or ValueKind.BigInteger or ValueKind.Float or ValueKind.Decimal:
                writer.WriteRawValue(NumberText.Of(value), skipInputValidation: true);
                break;
            case ValueKind.Function:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(ValuePrinter.Print(value));
                break;
        }
    }
}
