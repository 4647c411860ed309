using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>How many a cell tells that may tell them one by one, by name or as a number, as the readers of records will take it.</summary>
internal static class ToldCount
{
    private const char Etc = '等';

    private static readonly string[] s_anyUnit = ["*"];

    /// <summary>Null where it gives no number of its own: 第一小组, 张三、李四等, 多条, 未统计.</summary>
    public static Quantity? Of(SheetCell cell, Field field)
    {
        var (kind, text) = (field.Kind, cell.Text);
        if (cell.Kind is not (CellKind.Number or CellKind.Text))
        {
            return null;
        }

        if (kind is FieldKind.TextList or FieldKind.Records)
        {
            return CellNotation.Read(field, text, default) is { IsList: true } list ? Quantity.Of(list.Items.Count) : Quantity.Of(field.Splits ? ListSplitter.Split(text).Count : 1);
        }

        if (kind == FieldKind.Items && cell.Kind == CellKind.Text && RunningTotals.Number(cell, field) is { } items)
        {
            return Quantity.Of(items);
        }

        return Number(cell, field) ?? (kind == FieldKind.People && !IsNumberOfPersons(text) ? Persons(text) : null);
    }

    /// <summary>The number that stands in the cell; null where none does that is known.</summary>
    public static Quantity? Number(SheetCell cell, Field field)
    {
        var units = field.Kind is FieldKind.TextList or FieldKind.Records ? s_anyUnit : field.Kind == FieldKind.People ? PeopleReader.Units : field.Units;
        return cell.Kind is CellKind.Number or CellKind.Text && QuantityParser.Parse(CellReader.Shown(field, cell), units, whole: false, out var number) == QuantityFault.None && number is { IsKnown: true } ? number : null;
    }

    /// <summary>The text is a number of persons, known or not (未统计, 多人), and names none.</summary>
    public static bool IsNumberOfPersons(string text) => QuantityParser.Parse(text, PeopleReader.Units, whole: false, out _) == QuantityFault.None;

    /// <summary>The cell says how many, of whatever, or that nobody knows: 4项, 无, 未统计.</summary>
    public static bool IsCount(SheetCell cell) => cell.Kind is CellKind.Number or CellKind.Text && QuantityParser.Parse(cell.Text, s_anyUnit, whole: false, out _) == QuantityFault.None;

    /// <summary>Whether both may be of the same things: 30余 and 34, 12 and 12.</summary>
    public static bool Agree(Quantity one, Quantity other)
    {
        var ((low, high), (from, to)) = (Bounds(one), Bounds(other));
        return low <= to && from <= high;
    }

    /// <summary>The number as it is written, without its unit.</summary>
    public static string Words(Quantity number) => number.Written ?? (number.Value ?? 0).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The names with the number of all of them, 张三、李四等8人; as they are where they are as many.</summary>
    public static SheetCell WithTotal(SheetCell names, Quantity total)
    {
        var text = string.Join('、', names.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var parts = ListSplitter.Split(text);
        var etc = text.LastIndexOf(Etc);
        if (etc < 0 && total.IsExact && total.Value == parts.Count && !IsAnyGroup(text, parts))
        {
            return names;
        }

        return names with { Text = $"{(etc > 0 ? text[..etc] : text).TrimEnd('、', '，', ',', ' ')}{Etc}{Words(total)}人" };
    }

    private static Quantity? Persons(string text)
    {
        var parts = ListSplitter.Split(text);
        if (HeadedNumber.ReadAll(text, parts) is { } headed)
        {
            var sum = Quantity.Zero;
            foreach (var part in headed)
            {
                sum = QuantityParser.Parse(part.Number, PeopleReader.Units, whole: true, out var number) == QuantityFault.None && number is not null ? sum + number : Quantity.Unknown;
            }

            return sum.IsKnown ? sum : null;
        }

        var etc = text.LastIndexOf(Etc);
        if (etc >= 0)
        {
            return QuantityParser.Parse(text[(etc + 1)..].Trim(), PeopleReader.Units, whole: true, out var total) == QuantityFault.None && total is { IsKnown: true } ? total : null;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsPerson(PersonName.Unpadded(text[parts[i].Start..parts[i].End])))
            {
                return null;
            }
        }

        return Quantity.Of(parts.Count);
    }

    private static bool IsAnyGroup(string text, GrowingArray<ValueSpan> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (PeopleBuilder.IsGroup(text[parts[i].Start..parts[i].End]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string text) => text.Length is > 1 and < 5 && text.AsSpan().IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && text[^1] is not ('组' or '站' or '团' or '队' or '委' or '等' or '表' or '员' or '体' or '人');

    // 30余 is less than twice as many, 近 and 约 are not far.
    private static (decimal Low, decimal High) Bounds(Quantity number)
    {
        var value = number.Value ?? 0;
        return number.IsRange ? (number.Min!.Value, number.Max!.Value) : number.Qualifier switch
        {
            Qualifier.Over => (value, value * 2),
            Qualifier.AtLeast => (value, decimal.MaxValue),
            Qualifier.Near => (value / 2, value),
            Qualifier.AtMost => (0, value),
            Qualifier.About => (value / 2, value * 2),
            _ => (value, value),
        };
    }
}
