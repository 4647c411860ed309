using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The sums of the columns so far, for rows that say 小计, 合计 or 总计: these are compared, not read.</summary>
internal sealed class RunningTotals(DiagnosticBag bag, SheetSource source, IReadOnlyDictionary<int, ColumnPath> columns)
{
    private readonly Dictionary<int, decimal?> _all = [];
    private readonly Dictionary<int, decimal?> _sinceSubtotal = [];

    public static bool IsTotal(SheetRow row) => FieldNames.Clean(row.Cells[0].Text) is "合计" or "小计" or "总计" or "共计";

    public void Add(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (columns.ContainsKey(cell.Column))
            {
                var number = Number(cell);
                Add(_all, cell.Column, number);
                Add(_sinceSubtotal, cell.Column, number);
            }
        }
    }

    public void Compare(SheetRow row)
    {
        var word = FieldNames.Clean(row.Cells[0].Text);
        var sums = word == "小计" ? _sinceSubtotal : _all;
        foreach (var cell in row.Cells)
        {
            if (cell.Column != row.Cells[0].Column && columns.TryGetValue(cell.Column, out var path)
                && Number(cell) is { } written && sums.TryGetValue(cell.Column, out var sum) && sum is { } total && total != written)
            {
                bag.ReportTotal(new Location(source, row.Number, cell.Column, 0), word, path.Name, cell.Text, total.ToString(CultureInfo.InvariantCulture));
            }
        }

        _sinceSubtotal.Clear();
    }

    // One value that is no plain number (30余, a name) makes a column one that has no sum.
    private static void Add(Dictionary<int, decimal?> sums, int column, decimal? number) =>
        sums[column] = sums.TryGetValue(column, out var sum) ? sum + number : number;

    private static decimal? Number(SheetCell cell) =>
        cell.Kind is CellKind.Number or CellKind.Text && decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
