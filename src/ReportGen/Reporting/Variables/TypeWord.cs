using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What a shape is, for people who edit templates.</summary>
internal static class TypeWord
{
    private static readonly (ShapeKinds Kind, string Word)[] s_words =
    [
        (ShapeKinds.Bool, "是否"), (ShapeKinds.Number, "数"), (ShapeKinds.Text, "文字"), (ShapeKinds.Date, "日期"), (ShapeKinds.List, "列表"), (ShapeKinds.Object, "一组"), (ShapeKinds.Function, "函数"),
    ];

    public static string Of(Shape shape)
    {
        var plain = shape.NotNull();
        var isBare = (plain.Kinds & ~ShapeKinds.Null) == ShapeKinds.List;
        return plain.Name ?? (plain.IsOpen ? "任意" : plain.Words is { } words && words.Count <= 8 ? string.Join('、', words) : isBare && plain.Item.Members?.DisplayName is { } item ? item + "的列表" : isBare ? "列表" : Words(plain));
    }

    private static string Words(Shape shape) => string.Join('或', s_words.Where(word => shape.Kinds.HasFlag(word.Kind)).Select(word => word.Word));
}
