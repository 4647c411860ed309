using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// What a sheet of records shows and what is not read of it: records above the headers, cells under no header, and merged cells, of which the first
/// alone counts. Each is told once a sheet.
/// </summary>
internal sealed class SheetLosses(SheetSource source, IReadOnlyDictionary<int, ColumnPath> columns, HeaderRow header, DiagnosticBag bag)
{
    private readonly List<int> _records = [];
    private readonly SortedDictionary<int, int> _nameless = [];

    /// <summary>Records above the headers, where sorting or pasting has put them. Titles and notes that offices write there are none.</summary>
    public void TellAbove(IEnumerable<SheetRow> above, RecordType type)
    {
        List<int> records = [.. above.Where(row => IsRecord(row, type)).Select(row => row.Number)];
        if (records.Count > 0)
        {
            bag.ReportAboveHeaders(new Location(source, records[0], 1, 0), source.Sheet, header.Row, records[0], records[^1]);
        }
    }

    /// <summary>Takes notice of a row that is a record.</summary>
    public void See(SheetRow row)
    {
        _records.Add(row.Number);
        foreach (var cell in row.Cells)
        {
            // A column that stands twice is named, too, and told already.
            if (!columns.ContainsKey(cell.Column) && !header.Columns.ContainsKey(cell.Column) && !header.Others.ContainsKey(cell.Column))
            {
                _nameless.TryAdd(cell.Column, row.Number);
            }
        }
    }

    /// <param name="merged">The merged cells of the sheet.</param>
    /// <param name="keys">Columns that say what a row belongs to: they may be merged over its rows.</param>
    public void Tell(IReadOnlyList<CellRange> merged, IReadOnlyCollection<int> keys)
    {
        // Left of the columns stand numbers and ticks of the office.
        var first = columns.Count == 0 ? int.MaxValue : columns.Keys.Min();
        foreach (var (column, row) in _nameless)
        {
            if (column > first)
            {
                bag.ReportNameless(new Location(source, row, column, 0), source.Sheet, column);
            }
        }

        List<CellRange> over = [.. merged.Where(range => !keys.Contains(range.FirstColumn) && IsOverRecords(range)).OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn)];
        if (over.Count > 0)
        {
            bag.ReportMerged(new Location(source, over[0].FirstRow, over[0].FirstColumn, 0), columns[over[0].FirstColumn].Name, over[0], over.Count);
        }
    }

    // All that every record needs stands there, and something that is no title: a day, a number, a word to choose.
    private bool IsRecord(SheetRow row, RecordType type)
    {
        var fields = type.RequiredFields.Where(field => columns.Values.Any(path => ReferenceEquals(path.First, field))).ToList();
        List<SheetCell> own = [.. row.Cells.Where(cell => columns.ContainsKey(cell.Column))];
        return own.Count > 1 && fields.TrueForAll(field => own.Exists(cell => ReferenceEquals(columns[cell.Column].First, field))) && own.Exists(cell => columns[cell.Column].Leaf switch
        {
            { Kind: FieldKind.Date } => cell.Kind is CellKind.Date or CellKind.MonthAndDay || DateParser.Parse(cell.Text, 2024, out _) is not null,
            { Kind: FieldKind.Quantity or FieldKind.Items or FieldKind.People } => cell.Kind == CellKind.Number,
            { Choices: { } choices } => choices.Find(cell.Text.Trim()) is not null,
            _ => false,
        });
    }

    // Several rows of records in a column that is read.
    private bool IsOverRecords(CellRange range) =>
        columns.ContainsKey(range.FirstColumn) && _records.BinarySearch(range.FirstRow) is >= 0 and var first && first + 1 < _records.Count && _records[first + 1] <= range.LastRow;
}
