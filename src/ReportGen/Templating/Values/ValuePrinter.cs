using System.Text;

namespace ReportGen.Templating;

/// <summary>The text of a value. Nesting and size are bounded, because lists may hold themselves and each other many times.</summary>
internal sealed class ValuePrinter
{
    public const string DefaultDateFormat = "%d %b %Y";

    private static readonly ValuePrinter Default = new();

    public string DateFormat { get; set; } = DefaultDateFormat;

    public int MaxDepth { get; init; } = 20;

    public int MaxLength { get; init; } = int.MaxValue;

    public static string Print(Value value) => Default.TryPrint(value, out var text) == PrintResult.Done ? text : "...";

    public PrintResult TryPrint(Value value, out string text)
    {
        if (value.Kind is not (ValueKind.List or ValueKind.Object))
        {
            text = Scalar(value);
            return PrintResult.Done;
        }

        var target = new StringBuilder();
        var result = Write(target, value, 0);
        text = target.ToString();
        return result;
    }

    private string Scalar(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Bool => value.AsBool ? "true" : "false",
        ValueKind.Text => value.AsText,
        ValueKind.Date => DateText.Format(value.AsDate, DateFormat, DateNames.English),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString(),
        ValueKind.Function => value.AsFunction.Name,
        ValueKind.Host => value.AsHost.IsNullLike ? "" : value.AsHost.Text,
        _ => NumberText.Of(value),
    };

    private PrintResult Write(StringBuilder target, Value value, int depth)
    {
        if (depth > MaxDepth)
        {
            return PrintResult.TooDeep;
        }

        if (target.Length > MaxLength)
        {
            return PrintResult.TooLong;
        }

        switch (value.Kind)
        {
            case ValueKind.List:
                return WriteList(target, value.AsList, depth);
            case ValueKind.Object:
                return WriteObject(target, value.AsObject, depth);
            case ValueKind.Text:
                QuotedText.Write(target, value.AsText);
                return PrintResult.Done;
            case ValueKind.Null:
                target.Append("null");
                return PrintResult.Done;
            default:
                target.Append(Scalar(value));
                return PrintResult.Done;
        }
    }

    private PrintResult WriteList(StringBuilder target, ScriptList list, int depth)
    {
        target.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                target.Append(", ");
            }

            var result = Write(target, list[i], depth + 1);
            if (result != PrintResult.Done)
            {
                return result;
            }
        }

        target.Append(']');
        return PrintResult.Done;
    }

    private PrintResult WriteObject(StringBuilder target, ScriptObject obj, int depth)
    {
        target.Append('{');
        var first = true;
        foreach (var (name, member) in obj.Members)
        {
            if (!first)
            {
                target.Append(", ");
            }

            first = false;
            if (QuotedText.IsName(name))
            {
                target.Append(name);
            }
            else
            {
                QuotedText.Write(target, name);
            }

            target.Append(": ");
            var result = Write(target, member, depth + 1);
            if (result != PrintResult.Done)
            {
                return result;
            }
        }

        target.Append('}');
        return PrintResult.Done;
    }
}
