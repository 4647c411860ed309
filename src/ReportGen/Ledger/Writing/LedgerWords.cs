using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>What a ledger says of its columns: headers, notes, drop-downs and widths.</summary>
internal static class LedgerWords
{
    // A drop-down holds no more than this many characters (ECMA-376 has no limit, the programs do).
    private const int LongestChoices = 250;

    public static string Header(ColumnPath column) => column.Name + (IsRequired(column) ? "*" : "");

    public static bool IsRequired(ColumnPath column) => column.Steps.Count == 1 && column.Leaf?.Required == true;

    public static string? Note(ColumnPath column)
    {
        if (column.Leaf is not { } field)
        {
            return null;
        }

        var lines = new List<string> { (column.Steps.Count == 1 && field.Required ? "必填。" : "") + field.Meaning };
        if (Way(field) is { } way)
        {
            lines.Add(way);
        }

        if (field.Unit.Length > 0)
        {
            lines.Add("单位：" + field.Unit);
        }

        if (field.Private)
        {
            lines.Add("个人信息，不写进材料。");
        }

        return string.Join('\n', lines);
    }

    public static CellChoice? Choices(ColumnPath column, int number, string? roster)
    {
        IReadOnlyList<string>? values = column.Leaf switch
        {
            { Kind: FieldKind.Choice } choice => [.. choice.Choices!.Values.Select(value => value.Label)],
            { Kind: FieldKind.Flag } => ["是", "否"],
            _ => null,
        };
        if (values is not null && !values.Any(value => value.Contains(',', StringComparison.Ordinal)) && values.Sum(value => value.Length + 1) <= LongestChoices)
        {
            return new CellChoice(number, values);
        }

        // A name may be chosen; several names, or a number, may be typed.
        return roster is not null && column.Leaf is { Kind: FieldKind.People } ? new CellChoice(number, [], roster, IsStrict: false) : null;
    }

    public static double Width(ColumnPath column) => column.Leaf?.Kind switch
    {
        FieldKind.Text or FieldKind.TextList or FieldKind.Items => IsLong(column.Leaf) ? 40 : 18,
        FieldKind.People => 20,
        FieldKind.Date => 13,
        _ => Math.Max(9, (column.Name.Length * 2) + 3),
    };

    private static bool IsLong(Field field) => ReferenceEquals(field.Origin, CommonFields.Summary) || ReferenceFields.Contains(field) || field is { Kind: FieldKind.TextList or FieldKind.Items, Splits: false };

    private static string? Way(Field field) => field.Kind switch
    {
        FieldKind.Quantity => "写数字，也可以写 30余、近300、约120；没有统计的写 未统计，不要写 0。",
        FieldKind.Date => "写 2024-05-15；几天的写 7月13日至15日；不知道哪天的写 2024年5月、5月上旬。",
        FieldKind.Ordinal when ReferenceEquals(field.Origin, Statements.Year) => "写年份，如 2025。",
        FieldKind.Ordinal when ReferenceEquals(field.Origin, Statements.Quarter) => "写 1、2、3 或 4。",
        FieldKind.Ordinal => "写 4、四 或 第四次。",
        FieldKind.People => "写人数，或用顿号分开的名单，如 方卫国、何美玲等12人；也可以写 第一小组、全体镇代表。",
        FieldKind.TextList when field.Splits => "几个的用顿号分开。",
        FieldKind.TextList => "几条的在同一格里一条一行（按 Alt+回车 换行）。",
        FieldKind.Items => "写个数；或者逐条写，同一格里一条一行（按 Alt+回车 换行）。",
        FieldKind.Votes => "写 赞成47，反对0，弃权1；或者 100%。",
        FieldKind.Ballots => "写 满意40，基本满意3，不满意0。",
        FieldKind.Breakdown => "写 农民：30，工人：12。",
        _ => null,
    };
}
