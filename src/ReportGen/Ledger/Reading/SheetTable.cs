using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>A sheet of records below its headers, a row at a time.</summary>
internal sealed class SheetTable
{
    /// <summary>Stands in the first cell of a row that shows how the sheet is filled in.</summary>
    public const string ExampleWord = "示例";

    private const int LongEnough = 4;
    private const int LongestOtherWord = 5;

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
    private readonly bool _hasUnits;

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

        _header = HeaderRow.Find(_first, header => find(header) ?? SentenceHeaders.Find(type, source.Sheet, header));
        if (_header is { Columns.Count: 1, Others.Count: 0 } && _first[_header.Taken - 1].Cells is [{ Text: var title }] && find(title) is null)
        {
            // 存在问题 alone above the sentences, which need not stand below it.
            _header = null;
        }

        if (_header is null && type.Shorthand is { } text && _first.TrueForAll(row => row.Cells.Count <= 2))
        {
            // A sheet of sentences needs no headers, and may have a title.
            (_lone, _isOfSentences) = (text, true);
            _next = SentenceHeaders.Titles(type, source.Sheet, _first);
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
        Columns = SheetColumns.Of(_header, UnitsAbove.Of(source.Sheet, _first.Take(_header.Above)), type, source, bag);
        _hasUnits = Columns.Values.Any(path => path.Scale is not null);
        _isOfSentences = Columns.Values.All(path => ReferenceEquals(path.First, type.Shorthand));
        _required.AddRange(Columns.Where(pair => pair.Value.First is { } field && type.RequiredFields.Contains(field)).Select(pair => pair.Key));
        _totals = new RunningTotals(bag, source, Columns);
        _losses = new SheetLosses(source, Columns, _header, bag);
        _losses.TellAbove(_first.Take(_next - 1), type);
        List<string> known = [.. words];
        foreach (var (column, name) in _header.Others)
        {
            if (OwnWords.IsColumn(name) || _header.Counts.ContainsKey(column))
            {
                continue;
            }

            var at = new Location(source, _header.Row, column, 0);
            if (NearestName.Of(name, known) is not { } hint)
            {
                if (OtherWordOf(name, type) is { } meant)
                {
                    bag.ReportNotRead(at, name, meant.Name);
                }

                continue;
            }

            if (name.Contains(hint, StringComparison.Ordinal) && HasColumn(find(hint)?.First))
            {
                continue;
            }

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

    // 参加人数 where there is no column 参加代表, 提出意见 where there is none of 意见建议: half of the name is ours.
    private Field? OtherWordOf(string name, RecordType type) =>
        name.Length > LongestOtherWord ? null
        : type.OwnFields.FirstOrDefault(field => field.Kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People && field.Name.Length == 4 && !HasColumn(field)
            && (name.Contains(field.Name[..2], StringComparison.Ordinal) || name.Contains(field.Name[2..], StringComparison.Ordinal)));

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

    // The cell that says 合计. In front of it may stand the number of the row and the year; a record that begins with the word is told by what every record has.
    private SheetCell? TotalOf(SheetRow row)
    {
        var i = 0;
        while (i + 1 < row.Cells.Count && !RunningTotals.IsTotal(row.Cells[i].Text) && (Others.GetValueOrDefault(row.Cells[i].Column) == OwnWords.RowNumber || IsYear(row.Cells[i])))
        {
            i++;
        }

        var cell = row.Cells[i];
        bool IsBlank(int column) => !row.Cells.Any(other => other.Column == column && !IsYear(other));
        return cell.Kind != CellKind.Text ? null
            : RunningTotals.IsTotal(cell.Text) && (i == 0 || _required.Exists(IsBlank)) ? cell
            : RunningTotals.MayBeTotal(cell.Text) && _required.TrueForAll(column => column == cell.Column || IsBlank(column)) ? cell
            : null;
    }

    private static bool IsYear(SheetCell cell) => cell.Text.TrimEnd('年') is { Length: 4 } year && Digits.Count(year) == 4 && year[0] is '1' or '2';

    private bool HasColumn(Field? field) => Columns.Values.Any(path => ReferenceEquals(path.First, field));

    /// <summary>Cells of a record that are as in the shipped example are told.</summary>
    public bool TellsExamples { get; init; }

    public SheetSource Source { get; }

    public IReadOnlyDictionary<int, ColumnPath> Columns { get; private set; } = new Dictionary<int, ColumnPath>();

    /// <summary>The columns that say what record a row of a sub-sheet belongs to.</summary>
    public IReadOnlyCollection<int> Keys { get; set; } = [];

    public IReadOnlyDictionary<int, string> Others => _header?.Others ?? new Dictionary<int, string>();

    /// <summary>Required fields whose column is there under a misspelt name, which is told.</summary>
    public IReadOnlySet<Field> Misspelt => _misspelt;

    /// <summary>Columns that say how many of what another column tells; see <see cref="HeaderRow.Counts"/>.</summary>
    public IReadOnlyDictionary<int, ColumnPath> Counts => _header?.Counts ?? new Dictionary<int, ColumnPath>();

    /// <summary>The header of a column as it is written; null where it has none.</summary>
    public string? HeaderOf(int column) => _header?.HeaderOf(column);

    /// <summary>The row of the headers; 0 where a sheet of sentences has none.</summary>
    public int HeaderRowNumber => _header?.Row ?? 0;

    /// <summary>The field of a sheet of sentences without headers; else null.</summary>
    public Field? Lone => _lone;

    /// <summary>The next row that is a record; null at the end. Rows of examples and notes are left out, rows of totals compared.</summary>
    public SheetRow? Next()
    {
        while (true)
        {
            if (Take() is not { } row)
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
            if (_isOfSentences && SentenceHeaders.IsHead(row, Peek()))
            {
                TellNote(row);
                continue;
            }

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

    /// <summary>无, alone in its row, with or without its number: there were none.</summary>
    public bool IsNone(SheetRow row)
    {
        var isSaid = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var says = cell.Kind == CellKind.Text && NoneWords.Is(cell.Text);
            var isBeside = i == 0 && row.Cells.Count > 1 && (_header is null ? OwnWords.IsNumbering(cell.Text) : Others.GetValueOrDefault(cell.Column) == OwnWords.RowNumber);
            if (!says && !isBeside && !BlankMark.Is(cell, null))
            {
                return false;
            }

            isSaid |= says;
        }

        return isSaid;
    }

    private SheetRow? Take()
    {
        if (Peek() is not { } row)
        {
            return null;
        }

        _next++;
        return _hasUnits ? row with { Cells = [.. row.Cells.Select(cell => HeaderUnit.Put(cell, Columns.GetValueOrDefault(cell.Column)?.Scale))] } : row;
    }

    // What has been looked at stands with the first rows until it is taken.
    private SheetRow? Peek()
    {
        if (_next == _first.Count)
        {
            _first.Clear();
            _next = 0;
            if (_rows.MoveNext())
            {
                _first.Add(_rows.Current);
            }
        }

        return _next < _first.Count ? _first[_next] : null;
    }

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

        var isAsShipped = _header is { Row: 1 } found && found.Others.GetValueOrDefault(1) == OwnWords.RowNumber;
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
}
