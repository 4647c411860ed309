using ReportGen.Diagnostics;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The columns of a sheet by their headers: each field once, in the unit that its header or the line above the table says.</summary>
internal static class SheetColumns
{
    /// <param name="header">The headers that were found.</param>
    /// <param name="rows">The rows down to the headers.</param>
    /// <param name="source">The sheet.</param>
    /// <param name="bag">Takes columns that stand twice and units that do not fit.</param>
    public static IReadOnlyDictionary<int, ColumnPath> Of(HeaderRow header, IReadOnlyList<SheetRow> rows, SheetSource source, DiagnosticBag bag) =>
        InUnitAbove(WithoutRepeats(header, source, bag), rows);

    private static Dictionary<int, ColumnPath> WithoutRepeats(HeaderRow header, SheetSource source, DiagnosticBag bag)
    {
        var columns = new Dictionary<int, ColumnPath>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, path) in header.Columns)
        {
            if (!seen.TryAdd(path.Identity, column))
            {
                bag.ReportColumnTwice(new Location(source, header.Row, column, 0), path.Name, new Location(source, header.Row, seen[path.Identity], 0));
            }
            else if (path is { Unit: { } unit, Leaf: { } field } && !HeaderUnit.Fits(field, unit))
            {
                // A wrong unit is told of the column, not of every cell again.
                bag.ReportHeaderUnit(new Location(source, header.Row, column, 0), path.Name, field, unit);
                columns.Add(column, path with { Unit = null });
            }
            else
            {
                columns.Add(column, path);
            }
        }

        return columns;
    }

    // 单位：万元 above a table is the unit of every column that can be in it and says none itself.
    private static Dictionary<int, ColumnPath> InUnitAbove(Dictionary<int, ColumnPath> columns, IReadOnlyList<SheetRow> rows)
    {
        if (rows.SkipLast(1).SelectMany(row => row.Cells).Select(cell => HeaderUnit.SaidIn(cell.Text)).LastOrDefault(said => said is not null) is not { } words)
        {
            return columns;
        }

        foreach (var (column, path) in columns.ToList())
        {
            var saysItsOwn = rows[^1].Text(column).AsSpan().IndexOfAny("（(/") >= 0;
            if (!saysItsOwn && path is { Unit: null, Leaf: { } field } && HeaderUnit.Of(field, words) is { } unit && HeaderUnit.Fits(field, unit))
            {
                columns[column] = path with { Unit = unit };
            }
        }

        return columns;
    }
}
