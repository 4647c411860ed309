using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// A table whose first rows have been looked at, for the widths of its columns and for how its page lies. The rows are read once: writing goes on where
/// looking ended.
/// </summary>
internal sealed class PreparedTable : IDisposable
{
    private const int Sample = 100;

    private readonly IEnumerator<TableRow> _rows;
    private readonly List<TableRow> _first = [];

    public PreparedTable(TableBlock table, PageStyle style)
    {
        Table = table;
        _rows = table.Rows.GetEnumerator();
        while (_first.Count < Sample && _rows.MoveNext())
        {
            _first.Add(_rows.Current);
        }

        IsEmpty = table.Columns.Count == 0 || _first.Count + table.Header.Count == 0;
        IsLandscape = !IsEmpty && table.Orientation switch
        {
            TableOrientation.Portrait => false,
            TableOrientation.Landscape => true,
            _ => ColumnWidths.Crowd(table, _first, style),
        };
        Widths = IsEmpty ? [] : ColumnWidths.Of(table, _first, style, style.Page.Turned(IsLandscape).TextWidth);
    }

    public TableBlock Table { get; }

    public bool IsEmpty { get; }

    /// <summary>Its page lies across.</summary>
    public bool IsLandscape { get; }

    public int[] Widths { get; }

    /// <summary>All rows, once.</summary>
    public IEnumerable<TableRow> Rows()
    {
        foreach (var row in _first)
        {
            yield return row;
        }

        _first.Clear();
        while (_rows.MoveNext())
        {
            yield return _rows.Current;
        }
    }

    public void Dispose() => _rows.Dispose();
}
