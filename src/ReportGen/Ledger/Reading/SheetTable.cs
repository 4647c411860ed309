using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>A sheet of records below its headers, a row at a time.</summary>
internal sealed class SheetTable
{
    // Columns that offices add for themselves, and that are like none of ours by meaning.
    private static readonly string[] Own = [Number, "备注", "说明", "来源", "附注"];

    // The column of the numbers of the rows.
    private const string Number = "序号";

    /// <summary>Stands in the first cell of a row that shows how the sheet is filled in.</summary>
    public const string ExampleWord = "示例";

    private const int LongEnough = 4;

    private readonly HashSet<Field> _misspelt = [];
    private readonly List<int> _required = [];
    private readonly IEnumerator<SheetRow> _rows;
    private readonly List<SheetRow> _first = [];
    private readonly HeaderRow? _header;
    private readonly RunningTotals? _totals;
    private readonly SheetRows _source;
    private readonly SheetLosses? _losses;
    private readonly Field? _lone;
    private readonly DiagnosticBag _bag;
    private readonly Func<string, ColumnPath?> _find;
    private int _next;
    private readonly bool _isOfSentences;
    private bool _isBelowFirst;
    private bool _isBelowNote;

    public SheetTable(SheetSource source, SheetRows rows, RecordType type, Func<string, ColumnPath?> find, IEnumerable<string> words, DiagnosticBag bag)
    {
        Source = source;
        (_bag, _find, _source) = (bag, find, rows);
        _rows = rows.GetEnumerator();
        while (_first.Count <= HeaderRow.MostRowsAbove && _rows.MoveNext())
        {
            _first.Add(_rows.Current);
        }

        if (_first.Count == 0)
        {
            return;
        }

        _header = HeaderRow.Find(_first, find);
        if (_header is null && type.Shorthand is { } text && _first.TrueForAll(row => row.Cells.Count <= 2))
        {
            // A sheet of sentences needs no headers.
            (_lone, _isOfSentences) = (text, true);
            return;
        }

        if (_header is null && _first.TrueForAll(IsNone))
        {
            return;
        }

        if (_header is null)
        {
            bag.ReportNoHeaders(new Location(source, _first[0].Number, 1, 0), source.Sheet, type);
            _next = _first.Count;
            _rows = Enumerable.Empty<SheetRow>().GetEnumerator();
            return;
        }

        _next = _header.Taken;
        Columns = WithoutRepeats(_header, bag);
        _isOfSentences = Columns.Values.All(path => ReferenceEquals(path.First, type.Shorthand));
        _required.AddRange(Columns.Where(pair => pair.Value.First is { } field && type.RequiredFields.Contains(field)).Select(pair => pair.Key));
        _totals = new RunningTotals(bag, source, Columns);
        _losses = new SheetLosses(source, Columns, _header, bag);
        _losses.TellAbove(_first.Take(_next - 1), type);
        List<string> known = [.. words];
        foreach (var (column, name) in _header.Others)
        {
            if (IsOwn(name) || NearestName.Of(name, known) is not { } hint || (name.Contains(hint, StringComparison.Ordinal) && HasColumn(find(hint)?.First)))
            {
                continue;
            }

            var at = new Location(source, _header.Row, column, 0);
            if (IsSlip(name, hint, find(hint)?.First, type))
            {
                bag.ReportMisspeltColumn(at, source.Sheet, name, hint);
            }
            else
            {
                bag.ReportNearColumn(at, name, hint);
            }
        }
    }

    // A column of the office's own may be like one of ours by chance, the more easily the shorter its name. It is ours where it misses by one slip, or
    // where ours is missing and cannot be done without.
    private bool IsSlip(string name, string hint, Field? meant, RecordType type)
    {
        if (meant is null || HasColumn(meant))
        {
            return false;
        }

        if (type.RequiredFields.Contains(meant))
        {
            _misspelt.Add(meant);
            return true;
        }

        return name.Length >= LongEnough && NearestName.IsOneSlip(name, hint);
    }

    // The cell that says 合计. In front of it may stand the number of the row; a record that begins with the word is told by what every record has.
    private SheetCell? TotalOf(SheetRow row) =>
        RunningTotals.IsTotal(row.Cells[0].Text) ? row.Cells[0]
        : row.Cells.Count > 1 && Others.GetValueOrDefault(row.Cells[0].Column) == Number && RunningTotals.IsTotal(row.Cells[1].Text)
            && _required.Any(column => row.Text(column).Length == 0) ? row.Cells[1]
        : null;

    private bool HasColumn(Field? field) => Columns.Values.Any(path => ReferenceEquals(path.First, field));

    /// <summary>The header of a column that offices add for themselves.</summary>
    public static bool IsOwn(string header) => header.Length == 0 || Own.Contains(header);

    /// <summary>Cells of a record that are as in the shipped example are told.</summary>
    public bool TellsExamples { get; init; }

    public SheetSource Source { get; }

    public IReadOnlyDictionary<int, ColumnPath> Columns { get; private set; } = new Dictionary<int, ColumnPath>();

    /// <summary>The columns that say what record a row of a sub-sheet belongs to.</summary>
    public IReadOnlyCollection<int> Keys { get; set; } = [];

    public IReadOnlyDictionary<int, string> Others => _header?.Others ?? new Dictionary<int, string>();

    /// <summary>Required fields whose column is there under a misspelt name, which is told.</summary>
    public IReadOnlySet<Field> Misspelt => _misspelt;

    /// <summary>The row of the headers; 0 where a sheet of sentences has none.</summary>
    public int HeaderRowNumber => _header?.Row ?? 0;

    /// <summary>The field of a sheet of sentences without headers; else null.</summary>
    public Field? Lone => _lone;

    /// <summary>The next row that is a record; null at the end. Rows of examples and notes are left out, rows of totals compared.</summary>
    public SheetRow? Next()
    {
        while (true)
        {
            SheetRow row;
            if (_next < _first.Count)
            {
                row = _first[_next++];
            }
            else if (_rows.MoveNext())
            {
                row = _rows.Current;
            }
            else
            {
                _losses?.Tell(_source.Merged, Keys);
                return null;
            }

            if (IsExample(row) && !IsRecordOverExample(row))
            {
                continue;
            }

            if (NoteRow.Is(row, _isOfSentences) || (_isBelowNote && NoteRow.GoesOn(row)))
            {
                _isBelowNote = true;
                TellNote(row);
                continue;
            }

            _isBelowNote = false;

            if (TotalOf(row) is { } total)
            {
                _totals?.Compare(row, total);
                continue;
            }

            if (_header?.IsRepeatedBy(row) is true)
            {
                continue;
            }

            if (TellsExamples && !_isBelowFirst)
            {
                TellWhatIsLeftOfTheExample(row);
            }

            _totals?.Add(row);
            if (!IsNone(row))
            {
                _losses?.See(row);
            }

            return row;
        }
    }

    /// <summary>无, alone in its row: there were none.</summary>
    public static bool IsNone(SheetRow row) => row.Cells is [{ Text: var text }] && IsNone(text);

    /// <summary>The words that say so, which are those of a YAML file.</summary>
    public static bool IsNone(string text) => text is "无" or "没有" or "none";

    public void Dispose() => _rows.Dispose();

    private static bool IsExample(SheetRow row) => row.Cells[0].Text.AsSpan().TrimStart() is ['示', '例', ..] or ['例', '：' or ':', ..];

    // A record typed over the example that came with the sheet would vanish without a word: that is an error, and what is typed is read, so that its
    // own faults are told in the same run and nobody misses it. A sheet that the office laid out itself may show an example of its own.
    private bool IsRecordOverExample(SheetRow row)
    {
        if (row.Cells[0].Text.Trim() != ExampleWord || ShippedRow.Of(Source.Sheet, _find) is not { } shipped
            || row.Cells.Skip(1).FirstOrDefault(cell => Columns.TryGetValue(cell.Column, out var path) && !shipped.Holds(path, cell.Text)) is not { Column: > 0 } changed)
        {
            return false;
        }

        var isAsShipped = _header is { Row: 1 } found && found.Others.GetValueOrDefault(1) == Number;
        _bag.ReportChangedExample(new Location(Source, row.Number, row.Cells[0].Column, 0), Source.Sheet, Columns[changed.Column].Name, changed.Text, isAsShipped);
        return isAsShipped;
    }

    // Left of the columns, where the numbers of the rows stand, nobody takes it for a record.
    private void TellNote(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (_lone is not null || Columns.ContainsKey(cell.Column))
            {
                _bag.ReportNote(new Location(Source, row.Number, cell.Column, 0), Source.Sheet, cell.Text);
                return;
            }
        }
    }

    // The example stands in the first row: who typed over it may have left some of its cells, which would be told as facts.
    private void TellWhatIsLeftOfTheExample(SheetRow row)
    {
        _isBelowFirst = true;
        if (ShippedRow.Of(Source.Sheet, _find)?.LeftIn(row, Columns) is { Count: > 0 } left)
        {
            _bag.ReportLeftOfExample(new Location(Source, row.Number, left[0].Column, 0), [.. left.Select(cell => (SheetSource.CellName(row.Number, cell.Column), Columns[cell.Column].Name))]);
        }
    }

    private Dictionary<int, ColumnPath> WithoutRepeats(HeaderRow header, DiagnosticBag bag)
    {
        var columns = new Dictionary<int, ColumnPath>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, path) in header.Columns)
        {
            if (seen.TryAdd(path.Identity, column))
            {
                columns.Add(column, path);
            }
            else
            {
                bag.ReportColumnTwice(new Location(Source, header.Row, column, 0), path.Name, new Location(Source, header.Row, seen[path.Identity], 0));
            }
        }

        return columns;
    }
}
