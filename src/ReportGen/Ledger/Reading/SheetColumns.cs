using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The columns of a sheet by their headers: each field once, in the unit that its header or the line above the table says.</summary>
internal static class SheetColumns
{
    /// <param name="header">The headers that were found.</param>
    /// <param name="above">What the lines above them say of units.</param>
    /// <param name="type">What a row is.</param>
    /// <param name="source">The sheet.</param>
    /// <param name="bag">Takes columns that stand twice and units that do not fit.</param>
    public static IReadOnlyDictionary<int, ColumnPath> Of(HeaderRow header, IReadOnlyList<string> above, RecordType type, SheetSource source, DiagnosticBag bag)
    {
        var columns = WithoutRepeats(header, source, bag);
        if (above.Count > 0)
        {
            PutInUnitAbove(columns, above, type, new Location(source, header.Row, 0, 0), bag);
        }

        return columns;
    }

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

    // 单位：万元 above a table is the unit of every column that can be in it and says none itself. One that the column cannot be in, and two of which nobody knows which, are told.
    private static void PutInUnitAbove(Dictionary<int, ColumnPath> columns, IReadOnlyList<string> above, RecordType type, Location row, DiagnosticBag bag)
    {
        foreach (var (column, path) in columns.ToList())
        {
            if (path is not { Unit: null, Leaf: { } field } || HeaderUnit.Concerning(field, above) is not { Count: > 0 } units)
            {
                continue;
            }

            if (units is [var only] && HeaderUnit.Fits(field, only))
            {
                columns[column] = path with { Unit = only };
            }
            else if (units is [var unit] && path.Steps.Count == 1 && HeaderUnit.FieldIn(type, field, unit) is var other && !columns.Values.Any(taken => ReferenceEquals(taken.First, other)))
            {
                columns[column] = new ColumnPath([new(FieldNames.KeyOf(type, other), other)]) { Unit = unit };
            }
            else
            {
                bag.ReportUnitAbove(row with { Column = column }, path.Name, field, units);
            }
        }
    }
}
