namespace ReportGen.Templating.Checking;

/// <summary>What a shape is, in the words of messages: those of <see cref="Evaluation.KindName"/>, as many as it may be.</summary>
internal static class ShapeWord
{
    private static readonly (ShapeKinds Kind, string Chinese, string English)[] s_words =
    [
        (ShapeKinds.Bool, "真假值", "bool"),
        (ShapeKinds.Number, "数", "number"),
        (ShapeKinds.Text, "文字", "string"),
        (ShapeKinds.Date, "日期", "datetime"),
        (ShapeKinds.TimeSpan, "时长", "timespan"),
        (ShapeKinds.List, "列表", "array"),
        (ShapeKinds.Object, "对象", "object"),
        (ShapeKinds.Function, "函数", "function"),
    ];

    public static string Chinese(Shape shape) => shape.Name ?? (shape.Kinds == ShapeKinds.Null ? "空值" : shape.IsOpen ? "值" : string.Join('或', In(shape).Select(word => word.Chinese)));

    public static string English(Shape shape) => shape.Kinds == ShapeKinds.Null ? "null" : shape.IsOpen ? "value" : string.Join(" or ", In(shape).Select(word => word.English));

    private static IEnumerable<(ShapeKinds Kind, string Chinese, string English)> In(Shape shape) => s_words.Where(word => shape.Kinds.HasFlag(word.Kind));
}
