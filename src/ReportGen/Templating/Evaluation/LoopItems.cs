using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>What a value gives when it is looped over.</summary>
internal static class LoopItems
{
    /// <summary>Null for null, which loops no times and runs no <c>else</c>.</summary>
    public static ScriptList? Of(Value value, CallSite site, Evaluator e) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => value.AsList,
        ValueKind.Text => new TextCharacters(value.AsText),
        ValueKind.Object => OfObject(value.AsObject),
        ValueKind.Host => value.AsHost.Items ?? (value.AsHost.IsNullLike ? null : throw e.NotIterable(site, value)),
        _ => throw e.NotIterable(site, value),
    };

    private static ScriptArray OfObject(ScriptObject obj)
    {
        var items = new ScriptArray(obj.Count);
        foreach (var (key, member) in obj.Members)
        {
            items.Add(Value.Of(new KeyValueItem(key, member)));
        }

        return items;
    }
}
