using System.Buffers;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// The unit that a header says of its column: 金额（万元）, 耕地（万亩）, 选民（千人次）. It is the unit of every number below it that has none of its own, and is read as
/// though it stood in the cells. Other words in brackets, 意见建议（反馈） and 金额（必填）, are for people.
/// </summary>
internal static class HeaderUnit
{
    private const string Lead = "单位";
    private const string Currency = "人民币";
    private const char Yuan = '元';

    // 万元, 百万元, 千人次, 亿立方米: any of these before any measure.
    private const string Multipliers = "十百千万亿";

    // What one counts with, wherever: 千株 of a field that is not counted in 株 is another number all the same. By itself such a word (参加代表（人）) only says what is counted.
    private const string Counters = "人名位户件次条个项张份篇场期批处所家台辆头只羽尾株棵盏座栋幢间套眼口块册本箱袋顿天票";

    // 万台套: behind 万 and 亿 any short word is a measure.
    private const int LongestScaled = 5;

    // Measures, of which another one than the field's own is another number.
    private static readonly string[] s_measures =
    [
        "元", "美元", "港元", "欧元", "亩", "公顷", "平方米", "平方公里", "平方千米", "公里", "千米", "米", "立方米", "吨", "公斤", "千克", "斤", "克", "千瓦", "小时", "分钟", "%", "％", "‰",
    ];

    // The number ends here, and behind it stand such words alone.
    private static readonly string[] s_after = ["左右", "上下", "以上", "以下", "以内"];

    private static readonly SearchValues<char> s_between = SearchValues.Create("、，,；;/／ 　");

    /// <summary>The unit that the words behind a name say, the field's own included; null where they say none. Several that are not one are what none of its numbers can be in.</summary>
    public static string? Of(Field field, string words)
    {
        if (field.Kind is not (FieldKind.Quantity or FieldKind.Items or FieldKind.People))
        {
            return null;
        }

        string? found = null;
        var said = Behind(words).TrimStart('：', ':').Trim();

        // 元/户 is what each of them got, and no sum.
        if (said.AsSpan().IndexOfAny('/', '／') is > 0 and var slash && IsOwn(field, Yuan.ToString()) && UnitIn(field, said[..slash].Trim()) is not null && said[(slash + 1)..].Trim() is [var each, ..] && Counters.Contains(each))
        {
            return said;
        }

        foreach (var range in said.AsSpan().SplitAny(s_between))
        {
            if (UnitIn(field, said[range]) is not { } unit || (found is not null && IsOwn(field, found) && IsOwn(field, unit)))
            {
                continue;
            }

            if (found is not null && found != unit)
            {
                return said;
            }

            found = unit;
        }

        return found;
    }

    /// <summary>Those of the words above a table that are units of what the field counts, each once: 万元, 千元 and 美元 of money, 万人 of persons. Its own ones are one.</summary>
    public static IReadOnlyList<string> Concerning(Field field, IReadOnlyList<string> words)
    {
        var found = new List<string>();
        foreach (var word in words)
        {
            if (field.Kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People && UnitIn(field, word) is { } unit && IsOfItsKind(field, MeasureOf(unit))
                && !found.Exists(other => other == unit || (IsOwn(field, other) && IsOwn(field, unit))))
            {
                found.Add(unit);
            }
        }

        return found;
    }

    /// <summary>
    /// The field whose numbers are in the unit: 元 of 中心工作, which is there beside 万元 and bears its unit as its name, where 金额（元） is said of the latter. The
    /// field itself where it is counted so, and where there is no such other.
    /// </summary>
    public static Field FieldIn(RecordType type, Field field, string? unit) =>
        unit is null || Fits(field, unit) || !IsOfItsKind(field, MeasureOf(unit)) ? field
        : type.OwnFields.FirstOrDefault(other => other.Kind == FieldKind.Quantity && other.Name == other.Unit && Fits(other, unit)) ?? field;

    /// <summary>Whether it is a unit that the field itself is counted in.</summary>
    public static bool IsOwn(Field field, string unit) => UnitsOf(field).Contains(unit);

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

    // The words behind 单位; all of them where they do not speak of it.
    private static string Behind(string words) => words.LastIndexOf(Lead, StringComparison.Ordinal) is >= 0 and var at ? words[(at + Lead.Length)..] : words;

    // 万 alone above a table is of its money.
    private static bool IsOfItsKind(Field field, string measure) =>
        IsMoney(field) ? measure.Length == 0 || measure[^1] == Yuan : measure.Length > 0 && UnitsOf(field).Any(own => MeasureOf(own) == measure);

    private static bool IsMoney(Field field) => UnitsOf(field) is [[.., Yuan], ..];

    // 人民币万元 is 万元, and 万 of what is counted in 万元 is that, too.
    private static string? UnitIn(Field field, string word)
    {
        var unit = word.StartsWith(Currency, StringComparison.Ordinal) ? word[Currency.Length..] : word.EndsWith(Currency, StringComparison.Ordinal) ? word[..^Currency.Length] : word;
        if (IsOwn(field, unit) || Array.IndexOf(s_measures, unit) >= 0)
        {
            return unit;
        }

        var measure = MeasureOf(unit);
        return measure.Length == unit.Length || unit is "十" ? null
            : measure.Length == 0 ? (UnitsOf(field) is [var own, ..] && MeasureOf(own) is var plain && plain.Length < own.Length ? unit + plain : unit)
            : IsMeasure(field, measure) || (unit is ['万' or '亿', ..] && unit.Length <= LongestScaled) ? unit : null;
    }

    // 元 of 百万元.
    private static string MeasureOf(string unit) => Array.IndexOf(s_measures, unit) >= 0 ? unit : unit.TrimStart(Multipliers.ToCharArray());

    private static bool IsMeasure(Field field, string word) =>
        IsOwn(field, word) || Array.IndexOf(s_measures, word) >= 0 || (word.Length is 1 or 2 && Counters.Contains(word[0], StringComparison.Ordinal) && (word.Length == 1 || word[1] == '次'));

    private static IReadOnlyList<string> UnitsOf(Field field) => field.Kind == FieldKind.People ? PeopleReader.Units : field.Units;
}
