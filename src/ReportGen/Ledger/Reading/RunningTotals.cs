using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The sums of the columns so far, for rows that say 小计, 合计 or 总计: these are compared, not read.</summary>
internal sealed class RunningTotals(DiagnosticBag bag, SheetSource source, IReadOnlyDictionary<int, ColumnPath> columns)
{
    private readonly Dictionary<int, decimal?> _all = [];
    private readonly Dictionary<int, decimal?> _sinceSubtotal = [];

    private const string Subtotal = "小计";
    private const int LongestWord = 8;

    private static readonly string[] s_words = ["合计", Subtotal, "总计", "共计"];

    // A record may be called so, too.
    private static readonly string[] s_others = ["累计", "总数", "总额", "总篇数", "总件数", "总人数", "总人次", "总次数", "总户数", "总条数", "总金额"];

    /// <summary>Whether a row whose first cell says this is one of totals: 合计, 本页合计, 上半年小计, 合计（元）.</summary>
    public static bool IsTotal(string text) => WordOf(text) is { Length: <= LongestWord } word && EndsWith(word, s_words);

    /// <summary>Whether it may be one, where nothing else in it says that it is a record: 全年累计, 总篇数, 共2个.</summary>
    public static bool MayBeTotal(string text) => WordOf(text) is { Length: > 0 and <= LongestWord } word && (EndsWith(word, s_others) || IsCount(word));

    private static bool EndsWith(string word, string[] ends) => Array.Exists(ends, end => word.EndsWith(end, StringComparison.Ordinal));

    // 合计（元） and 合 计：
    private static string WordOf(string text)
    {
        var word = FieldNames.Clean(text);
        return word.Length > 0 && word[^1] is '）' or ')' && word.LastIndexOfAny(['（', '(']) is > 0 and var open ? word[..open] : word;
    }

    // 共2个, 合计15条, 总共3件次
    private static bool IsCount(string word)
    {
        var start = word.AsSpan().IndexOfAnyInRange('0', '9');
        return start > 0 && word[..start] is "共" or "共计" or "合计" or "总共" or "总计" or "一共" or "全年共" && Digits.Count(word.AsSpan(start)) is var digits && word.Length - start - digits <= 2;
    }

    public void Add(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (columns.TryGetValue(cell.Column, out var path) && !BlankMark.Is(cell, path.Leaf))
            {
                var number = Number(cell, path.Leaf);
                Add(_all, cell.Column, number);
                Add(_sinceSubtotal, cell.Column, number);
            }
        }
    }

    /// <param name="row">A row of totals.</param>
    /// <param name="first">Its cell that says so.</param>
    public void Compare(SheetRow row, SheetCell first)
    {
        var word = WordOf(first.Text);
        var sums = word.EndsWith(Subtotal, StringComparison.Ordinal) ? _sinceSubtotal : _all;
        foreach (var cell in row.Cells)
        {
            if (cell.Column != first.Column && columns.TryGetValue(cell.Column, out var path)
                && Number(cell, path.Leaf) is { } written && sums.TryGetValue(cell.Column, out var sum) && sum is { } total && total != written
                && _sinceSubtotal.GetValueOrDefault(cell.Column) != written) // 合计 may be of all rows above or of those since the last total
            {
                bag.ReportTotal(new Location(source, row.Number, cell.Column, 0), word, path.Name, cell.Text, total.ToString("0.############", CultureInfo.InvariantCulture));
            }
        }

        _sinceSubtotal.Clear();
    }

    // One value that is no exact number (30余, names that may be a group) makes a column one that has no sum.
    private static void Add(Dictionary<int, decimal?> sums, int column, decimal? number) =>
        sums[column] = sums.TryGetValue(column, out var sum) ? sum + number : number;

    // As the records are read: 38人次 is 38, and texts that are typed one by one are as many.
    public static decimal? Number(SheetCell cell, Field? field) => cell.Kind switch
    {
        _ when field is not (null or { Kind: FieldKind.Quantity or FieldKind.Items or FieldKind.People }) => null,
        CellKind.Number => decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null,
        CellKind.Text when field?.Kind == FieldKind.Items && Items(field, cell.Text) is { } count => count,
        CellKind.Text => QuantityParser.Parse(cell.Text, UnitsOf(field), whole: false, out var quantity) == QuantityFault.None && quantity is { IsExact: true, IsPercent: false } ? quantity.Value : null,
        _ => null,
    };

    private static int? Items(Field field, string text) =>
        CellNotation.Read(field, text, default) is { IsList: true } list ? list.Items.Count : OneSentence.Is(text, field) ? 1 : null;

    private static IReadOnlyList<string> UnitsOf(Field? field) => field?.Kind == FieldKind.People ? PeopleReader.Units : field?.Units ?? [];
}
