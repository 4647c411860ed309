using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>A sheet of records to be written: its columns and its rows.</summary>
internal sealed class RecordSheet(string name, RecordType type)
{
    private readonly List<ColumnPath> _columns = [];
    private readonly Dictionary<string, int> _byIdentity = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<CellValue>> _rows = [];
    private readonly List<IReadOnlyList<string>> _notes = [];

    // Columns of the office's own, which stand behind the others.
    private readonly List<string> _own = [];

    public bool IsEmpty => _rows.Count == 0;

    public void AddColumn(ColumnPath path)
    {
        if (_byIdentity.TryAdd(path.Identity, _columns.Count))
        {
            _columns.Add(path);
        }
    }

    /// <param name="record">The cells of a record.</param>
    /// <param name="notes">What stood beside it in columns of the office's own, <c>备注：…</c>.</param>
    public void Add(IReadOnlyList<CellValue> record, IReadOnlyList<string>? notes = null)
    {
        _rows.Add(record);
        _notes.Add(notes ?? []);
        foreach (var note in notes ?? [])
        {
            if (!_own.Contains(HeaderOf(note)))
            {
                _own.Add(HeaderOf(note));
            }
        }

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
            Widths = [6, .. columns.Select(LedgerWords.Width), .. _own.Select(_ => 18.0)],
            Comments = [.. columns.Select((column, i) => LedgerWords.Note(column) is { } note ? new CellComment(1, i + 2, note) : null).OfType<CellComment>()],
            Choices = [.. columns.Select((column, i) => LedgerWords.Choices(column, i + 2, roster)).OfType<CellChoice>()],
        };
    }

    private IEnumerable<IReadOnlyList<CellContent>> Rows(List<ColumnPath> columns, IReadOnlyList<CellValue>? example)
    {
        yield return [CellContent.Of(OwnWords.RowNumber, CellStyle.Header), .. columns.Select(column => CellContent.Of(LedgerWords.Header(column), LedgerWords.IsRequired(column) ? CellStyle.RequiredHeader : CellStyle.Header)), .. _own.Select(header => CellContent.Of(header, CellStyle.Header))];
        if (example is not null)
        {
            yield return Row(columns, example, CellContent.Of(SheetTable.ExampleWord, CellStyle.Example), isExample: true);
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            var notes = _notes[i];
            var row = Row(columns, _rows[i], CellContent.Of(i + 1), isExample: false);
            yield return notes.Count == 0 ? row : [.. row, .. _own.Select(header => notes.FirstOrDefault(note => HeaderOf(note) == header) is { } note ? CellContent.Of(note[(header.Length + 1)..]) : default)];
        }
    }

    private static string HeaderOf(string note) => note[..note.IndexOf('：', StringComparison.Ordinal)];

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
