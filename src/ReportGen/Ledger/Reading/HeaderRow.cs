using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The headers of a sheet: which column holds what, and how many of the first rows they and the title above them take.</summary>
/// <param name="Columns">The columns that are known, by their number.</param>
/// <param name="Others">The headers of columns that are none of ours.</param>
/// <param name="Row">The row of the headers, the lower of two.</param>
/// <param name="Taken">How many of the rows that were looked at are behind.</param>
internal sealed record HeaderRow(IReadOnlyDictionary<int, ColumnPath> Columns, IReadOnlyDictionary<int, string> Others, int Row, int Taken)
{
    /// <summary>Columns that say how many of what a column beside them tells: 意见建议数 beside 意见建议. They are read where that one is blank.</summary>
    public IReadOnlyDictionary<int, ColumnPath> Counts { get; private init; } = new Dictionary<int, ColumnPath>();

    /// <summary>How many of the rows that were looked at stand above the headers, of two rows above both.</summary>
    public int Above { get; private init; }

    // The headers as they are written in the row; of two rows the lower.
    private SheetRow? Written { get; init; }

    /// <summary>The header of a column as it is written, of two rows in the lower; null where there is none.</summary>
    public string? HeaderOf(int column) => Written?.Text(column) is { Length: > 0 } text ? FieldNames.Clean(text) : null;

    /// <summary>The headers again, as they stand at the top of every printed page.</summary>
    public bool IsRepeatedBy(SheetRow row)
    {
        var same = Written is not null && row.Cells.Count == Written.Cells.Count ? 0 : -1;
        while (same >= 0 && same < row.Cells.Count)
        {
            same = row.Cells[same] == Written!.Cells[same] ? same + 1 : -1;
        }

        return same > 0;
    }

    /// <summary>How far down a sheet its headers may stand, below titles and notes.</summary>
    public const int MostRowsAbove = 12;

    /// <summary>The row with most names of the type among the first; null where there is none.</summary>
    public static HeaderRow? Find(IReadOnlyList<SheetRow> rows, Func<string, ColumnPath?> find)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < rows.Count && i < MostRowsAbove; i++)
        {
            var known = rows[i].Cells.Count(cell => cell.Kind == CellKind.Text && find(cell.Text) is not null);
            if (known > most && (known > 1 || rows[i].Cells.Count <= 2 || FieldNames.Clean(rows[i].Cells[0].Text) == OwnWords.RowNumber))
            {
                (best, most) = (i, known);
            }
        }

        if (best < 0)
        {
            return null;
        }

        var two = best + 1 < rows.Count ? Two(rows[best], rows[best + 1], find) : null;
        var texts = two ?? rows[best].Cells.ToDictionary(cell => cell.Column, cell => cell.Text);
        var columns = new SortedDictionary<int, ColumnPath>();
        var others = new SortedDictionary<int, string>();
        foreach (var (column, text) in texts)
        {
            if (find(text) is { } path)
            {
                columns.Add(column, path);
            }
            else
            {
                others.Add(column, FieldNames.Clean(text));
            }
        }

        var counts = TakeCounts(columns, others, find);
        var last = two is null ? best : best + 1;
        return new HeaderRow(columns, others, rows[last].Number, last + 1) { Above = best, Written = rows[last], Counts = counts };
    }

    // 意见建议数 is 意见建议, unless that has a column of its own.
    private static SortedDictionary<int, ColumnPath> TakeCounts(SortedDictionary<int, ColumnPath> columns, SortedDictionary<int, string> others, Func<string, ColumnPath?> find)
    {
        var counts = new SortedDictionary<int, ColumnPath>();
        var taken = columns.Values.Select(path => path.Identity).ToHashSet(StringComparer.Ordinal);
        foreach (var (column, text) in others.ToList())
        {
            if (FieldNames.Counted(text) is not { } name || find(name) is not { } path || !FieldNames.IsCount(path))
            {
                continue;
            }

            if (taken.Add(path.Identity))
            {
                columns.Add(column, path);
                others.Remove(column);
            }
            else
            {
                counts.TryAdd(column, path);
            }
        }

        return counts;
    }

    // 测评 over 满意, 基本满意, 不满意: a name merged over its parts stands in the first of its columns alone.
    private static Dictionary<int, string>? Two(SheetRow upper, SheetRow lower, Func<string, ColumnPath?> find)
    {
        var texts = new Dictionary<int, string>();
        var parts = 0;
        foreach (var cell in lower.Cells)
        {
            var above = upper.Cells.LastOrDefault(top => top.Column <= cell.Column);
            var joined = above.Text is null ? "" : FieldNames.Clean(above.Text) + FieldNames.Separator + FieldNames.Clean(cell.Text);
            if (cell.Kind == CellKind.Text && joined.Length > 0 && find(joined) is { Steps.Count: > 1 })
            {
                texts[cell.Column] = joined;
                parts++;
            }
            else if (cell.Kind == CellKind.Text && upper.Text(cell.Column).Length == 0 && find(cell.Text) is not null)
            {
                texts[cell.Column] = cell.Text;
            }
            else if (cell.Kind != CellKind.Text || upper.Text(cell.Column) != cell.Text)
            {
                return null;
            }
        }

        if (parts == 0)
        {
            return null;
        }

        foreach (var cell in upper.Cells)
        {
            texts.TryAdd(cell.Column, cell.Text);
        }

        return texts;
    }
}
