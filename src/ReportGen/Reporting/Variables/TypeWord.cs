using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What a shape is, for people who edit templates.</summary>
internal static class TypeWord
{
    private static readonly Message s_list = new("列表", "list");

    private static readonly (ShapeKinds Kind, Message Word)[] s_words =
    [
        (ShapeKinds.Bool, new("是否", "true or false")), (ShapeKinds.Number, new("数", "number")), (ShapeKinds.Text, new("文字", "text")), (ShapeKinds.Date, new("日期", "date")),
        (ShapeKinds.List, s_list), (ShapeKinds.Object, new("一组", "group")), (ShapeKinds.Function, new("函数", "function")),
    ];

    // Shapes that have a name of their own.
    private static readonly Message[] s_named =
    [
        new("人员", "people"), new("条目", "items"), new("记录里的日期", "date of a record"), new("统计数字", "figure"), new("选项", "choice"),
    ];

    public static Message Of(Shape shape)
    {
        var plain = shape.NotNull();
        if (plain.Name is { } name)
        {
            return Array.Find(s_named, named => named.Chinese == name) ?? new(name, name);
        }

        if (plain.IsOpen)
        {
            return new("任意", "anything");
        }

        if (plain.Words is { } words && words.Count <= 8)
        {
            return new(string.Join('、', words), string.Join(", ", words));
        }

        var isBare = (plain.Kinds & ~ShapeKinds.Null) == ShapeKinds.List;
        return isBare && plain.Item.Members is { DisplayName: { } item } members ? new(item + "的列表", "list of " + members.EnglishName)
            : isBare ? s_list
            : Words(plain);
    }

    private static Message Words(Shape shape)
    {
        var words = s_words.Where(word => shape.Kinds.HasFlag(word.Kind)).Select(word => word.Word).ToList();
        return new(string.Join('或', words.Select(word => word.Chinese)), string.Join(" or ", words.Select(word => word.English)));
    }
}
