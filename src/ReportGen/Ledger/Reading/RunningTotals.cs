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

    /// <summary>Whether a row whose first cell says this is one of totals: 合计, 本页合计, 上半年小计.</summary>
    public static bool IsTotal(string text) => FieldNames.Clean(text) is { Length: <= LongestWord } word && Array.Exists(s_words, end => word.EndsWith(end, StringComparison.Ordinal));

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
        var word = FieldNames.Clean(first.Text);
        var sums = word.EndsWith(Subtotal, StringComparison.Ordinal) ? _sinceSubtotal : _all;
        // 本页合计 and 上半年合计 may be of all rows above or of those since the last total.
        var other = word.Length > Subtotal.Length ? _sinceSubtotal : sums;
        foreach (var cell in row.Cells)
        {
            if (cell.Column != first.Column && columns.TryGetValue(cell.Column, out var path)
                && Number(cell, path.Leaf) is { } written && sums.TryGetValue(cell.Column, out var sum) && sum is { } total && total != written
                && other.GetValueOrDefault(cell.Column) != written)
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
    private static decimal? Number(SheetCell cell, Field? field) => cell.Kind switch
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
