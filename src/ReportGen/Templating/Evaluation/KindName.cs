namespace ReportGen.Templating.Evaluation;

/// <summary>What a value is, in the words of messages and of <c>object.kind</c>.</summary>
internal static class KindName
{
    public static string English(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text => "string",
        ValueKind.Date => "datetime",
        ValueKind.TimeSpan => "timespan",
        ValueKind.List => value.AsList is ScriptRange ? "range" : "array",
        ValueKind.Function => "function",
        ValueKind.Host => value.AsHost.Number is not null ? "decimal" : "object",
        _ => "object",
    };

    public static string Chinese(Value value) => value.Kind switch
    {
        ValueKind.Null => "空值",
        ValueKind.Bool => "真假值",
        ValueKind.Text => "文字",
        ValueKind.Date => "日期",
        ValueKind.TimeSpan => "时长",
        ValueKind.List => "列表",
        ValueKind.Function => "函数",
        ValueKind.Object => "对象",
        ValueKind.Host => value.AsHost.Number is not null ? "数" : value.AsHost.Items is not null ? "列表" : "对象",
        _ => "数",
    };
}
