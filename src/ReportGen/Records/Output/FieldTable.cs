using System.Text;

namespace ReportGen.Records;

/// <summary>The table of the fields of one record type, and under it the words of its choices.</summary>
internal static class FieldTable
{
    public static void Append(StringBuilder page, IReadOnlyList<Field> fields, RecordType type)
    {
        page.Append("| 中文名 | 也可以写 | 英文名 | 写法 | 说明 |\n| --- | --- | --- | --- | --- |\n");
        foreach (var field in fields)
        {
            page.Append($"| {(field.Required ? $"**{field.Name}**" : field.Name)} | {OtherNames(type, field)} | `{field.Key}` | {WrittenAs(field)} | {Meaning(field)} |\n");
        }

        var choices = fields.Where(field => field.Choices is not null).ToList();
        if (choices.Count > 0)
        {
            page.Append('\n');
        }

        foreach (var field in choices)
        {
            page.Append($"- {field.Name}可以写：{string.Join("；", field.Choices!.Values.Select(Words))}。\n");
        }
    }

    /// <summary>The further names by which the type really finds the field; a name may belong to another field of the type.</summary>
    public static string OtherNames(RecordType type, Field field) => string.Join("、", field.Names.Skip(1).Where(name => ReferenceEquals(type.Find(name), field)));

    private static string Words(EnumValue value)
    {
        var names = string.Join("、", value.Names.Where(name => name != value.Key));
        return names.Length == 0 ? $"`{value.Key}`" : $"{names}（`{value.Key}`）";
    }

    private static string WrittenAs(Field field)
    {
        var kind = ValueChapter.KindOf(field.Kind);
        var link = $"[{kind.Name}](#{kind.Heading})";
        return field switch
        {
            { Nested: { } type, Kind: FieldKind.Items } => $"{link}，或[{type.Name}](#{type.Name})",
            { Nested: { } type } => $"{link}：[{type.Name}](#{type.Name})",
            { Units.Count: > 0 } => $"{link}（{string.Join("、", field.Units)}）{(field.Whole ? "" : "，可以有小数")}",
            { Kind: FieldKind.Quantity, Whole: false } => $"{link}，可以有小数",
            { Splits: true } => $"{link}，可以用顿号隔开",
            { Kind: FieldKind.TextList } => $"{link}，一句一条",
            _ => link,
        };
    }

    private static string Meaning(Field field) =>
        (field.Required ? "必填。" : "") + field.Meaning + (ReferenceFields.Contains(field) ? "，可以[引用](#引用)统计项" : "")
        + (field.Private ? "：模板不点名要就不写进材料，提示里也不显示" : "");
}
