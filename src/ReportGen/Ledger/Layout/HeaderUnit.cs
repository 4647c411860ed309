using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// The unit that a header says of its column: 金额（万元）, 耕地（万亩）. It is the unit of every number below it that has none of its own, and is read as though it stood in the
/// cells. Other words in brackets, 意见建议（反馈） and 金额（必填）, are for people.
/// </summary>
internal static class HeaderUnit
{
    private const string Lead = "单位";

    // 万元, 万人次, 亿立方米
    private const int LongestScaled = 5;

    // Measures, of which another one than the field's own is another number.
    private static readonly string[] s_measures =
    [
        "元", "美元", "亩", "公顷", "平方米", "平方公里", "平方千米", "公里", "千米", "米", "立方米", "吨", "公斤", "千克", "斤", "克", "千瓦", "小时", "分钟", "%", "％",
        "千元", "百元", "千人", "百人", "千亩", "百亩", "千户", "百户", "千", "百",
    ];

    // The number ends here, and behind it stand such words alone.
    private static readonly string[] s_after = ["左右", "上下", "以上", "以下", "以内"];

    /// <summary>The unit that the words behind a name say; null where they say none, or a count that the field is in anyhow: 参加代表（人）.</summary>
    public static string? Of(Field field, string words)
    {
        var unit = (words.StartsWith(Lead, StringComparison.Ordinal) ? words[Lead.Length..] : words).TrimStart('：', ':');
        return field.Kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People && !UnitsOf(field).Contains(unit)
            && (Array.IndexOf(s_measures, unit) >= 0 || (unit is ['万' or '亿', ..] && unit.Length <= LongestScaled)) ? unit : null;
    }

    /// <summary>What a line above a table says behind 单位: 万元 of 单位：万元, or of 2024年经费支出情况（单位：万元）. Null where it says none.</summary>
    public static string? SaidIn(string line)
    {
        var at = line.LastIndexOf(Lead, StringComparison.Ordinal) + Lead.Length;
        return at >= Lead.Length && at < line.Length && line[at] is '：' or ':' ? line[(at + 1)..].Trim(' ', '　', '）', ')') : null;
    }

    /// <summary>Whether numbers of the field can be written in the unit.</summary>
    public static bool Fits(Field field, string unit) => QuantityParser.Parse("1" + unit, UnitsOf(field), whole: false, out _) == QuantityFault.None;

    /// <summary>The cell with the unit of its column, where it holds a number that has none.</summary>
    public static SheetCell Put(SheetCell cell, string? unit)
    {
        if (unit is null || cell.Kind is not (CellKind.Number or CellKind.Text) || !cell.Text.Any(char.IsDigit))
        {
            return cell;
        }

        var end = cell.Text.Length;
        while (end > 0 && !char.IsDigit(cell.Text[end - 1]) && cell.Text[end - 1] is not ('余' or '多' or '几'))
        {
            end--;
        }

        var rest = cell.Text.AsSpan(end).Trim();
        return rest.IsEmpty || Array.Exists(s_after, rest.ToString().Equals) ? cell with { Kind = CellKind.Text, Text = cell.Text[..end] + unit + cell.Text[end..] } : cell;
    }

    private static IReadOnlyList<string> UnitsOf(Field field) => field.Kind == FieldKind.People ? PeopleReader.Units : field.Units;
}
