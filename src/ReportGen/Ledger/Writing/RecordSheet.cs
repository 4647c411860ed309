using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>A sheet of records to be written: its columns and its rows.</summary>
internal sealed class RecordSheet(string name, RecordType type)
{
    private readonly List<ColumnPath> _columns = [];
    private readonly Dictionary<string, int> _byIdentity = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<CellValue>> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    public void AddColumn(ColumnPath path)
    {
        if (_byIdentity.TryAdd(path.Identity, _columns.Count))
        {
            _columns.Add(path);
        }
    }

    public void Add(IReadOnlyList<CellValue> record)
    {
        _rows.Add(record);
        foreach (var cell in record)
        {
            AddColumn(cell.Path);
        }
    }

    /// <param name="keys">Columns in front, which say what record a row belongs to: they keep their place.</param>
    /// <param name="example">A row that is shown and not read; null for none.</param>
    /// <param name="roster">Where the names of deputies stand, for drop-downs; null for none.</param>
    public SheetContent Build(int keys, IReadOnlyList<CellValue>? example = null, string? roster = null)
    {
        var order = new ColumnOrder(type, idFirst: keys == 0);
        List<ColumnPath> columns = [.. _columns.Take(keys), .. _columns.Skip(keys).Order(order)];
        return new SheetContent(name, Rows(columns, example))
        {
            FrozenRows = 1,
            FrozenColumns = 1,
            Widths = [6, .. columns.Select(LedgerWords.Width)],
            Comments = [.. columns.Select((column, i) => LedgerWords.Note(column) is { } note ? new CellComment(1, i + 2, note) : null).OfType<CellComment>()],
            Choices = [.. columns.Select((column, i) => LedgerWords.Choices(column, i + 2, roster)).OfType<CellChoice>()],
        };
    }

    private IEnumerable<IReadOnlyList<CellContent>> Rows(List<ColumnPath> columns, IReadOnlyList<CellValue>? example)
    {
        yield return [CellContent.Of("序号", CellStyle.Header), .. columns.Select(column => CellContent.Of(LedgerWords.Header(column), LedgerWords.IsRequired(column) ? CellStyle.RequiredHeader : CellStyle.Header))];
        if (example is not null)
        {
            yield return Row(columns, example, CellContent.Of(SheetTable.ExampleWord, CellStyle.Example), isExample: true);
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            yield return Row(columns, _rows[i], CellContent.Of(i + 1), isExample: false);
        }
    }

    private static CellContent[] Row(List<ColumnPath> columns, IReadOnlyList<CellValue> values, CellContent first, bool isExample)
    {
        var row = new CellContent[columns.Count + 1];
        row[0] = first;
        foreach (var value in values)
        {
            var place = columns.FindIndex(column => column.Identity == value.Path.Identity);
            if (place >= 0)
            {
                row[place + 1] = CellWords.Content(value.Path.Leaf, value.Text, isExample);
            }
        }

        return row;
    }
}
