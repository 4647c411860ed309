namespace ReportGen.Templating.Evaluation;

/// <summary>Only null and false are false: zero, the empty text and the empty list are true.</summary>
internal static class Truth
{
    public static bool Of(Value value) => value.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Bool => value.AsBool,
        ValueKind.Host => !value.AsHost.IsNullLike,
        _ => true,
    };
}
