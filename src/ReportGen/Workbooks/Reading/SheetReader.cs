using System.Globalization;
using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Workbooks;

/// <summary>Reads one sheet, a row at a time.</summary>
internal sealed class SheetReader(XmlReader xml, List<string> texts, NumberFormats formats, bool from1904) : IDisposable
{
    private const int MostColumns = 16_384;

    private readonly List<CellRange> _merged = [];
    private int _row;
    private bool _isBehindRows;

    /// <summary>The merged cells, which stand behind the rows: known at the end.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <summary>The next row that is not blank; null at the end.</summary>
    public SheetRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row" && !_isBehindRows)
            {
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : _row + 1;
                if (ReadCells() is { Count: > 0 } cells)
                {
                    return new SheetRow(_row, cells);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                _isBehindRows = true;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell" && RangeOf(xml.GetAttribute("ref")) is { } range)
            {
                _merged.Add(range);
            }
        }

        return null;
    }

    public void Dispose() => xml.Dispose();

    private List<SheetCell>? ReadCells()
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        List<SheetCell>? cells = null;
        var (depth, column) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (column <= MostColumns && ReadCell(column) is { } cell && !string.IsNullOrWhiteSpace(cell.Text))
            {
                Place(cells ??= new(16), cell);
            }
        }

        return cells;
    }

    // Programs write the cells of a row from left to right; what others wrote in another order is read all the same, one cell twice is nobody's work.
    private static void Place(List<SheetCell> cells, SheetCell cell)
    {
        var place = cells.Count;
        while (place > 0 && cells[place - 1].Column >= cell.Column)
        {
            if (cells[--place].Column == cell.Column)
            {
                throw new PackageException(PackageFault.Broken);
            }
        }

        cells.Insert(place, cell);
    }

    private SheetCell? ReadCell(int column)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var (depth, isFormula) = (xml.Depth, false);
        string? value = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    isFormula = true;
                    SharedStrings.ReadText(xml);
                    break;
                case "v":
                    value = ReadValue();
                    break;
                case "is":
                    value = SharedStrings.ReadText(xml);
                    break;
            }
        }

        // A formula whose result is no text has one; a program that does not compute leaves its place empty.
        return isFormula && (value is null || (value.Length == 0 && type != "str")) ? new(column, CellKind.NotComputed, "=")
            : value is null ? null
            : Cell(column, type, value, style, isFormula);
    }

    private SheetCell Cell(int column, string type, string value, int style, bool isFormula) => type switch
    {
        "s" => new(column, CellKind.Text, int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < texts.Count ? texts[i] : throw new PackageException(PackageFault.Broken)),
        "str" => new(column, CellKind.Text, CellText.Unescape(value)),
        "inlineStr" => new(column, CellKind.Text, value),
        "b" => new(column, CellKind.Flag, value is "1" or "true" ? "true" : "false"),
        "e" => new(column, CellKind.Error, value),
        "d" => new(column, CellKind.Date, value.Length > 10 ? value[..10] : value),
        _ => CellText.Of(column, value.Trim(), formats.Of(style), from1904, isFormula),
    };

    private string ReadValue()
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var value = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                value = value.Length == 0 ? xml.Value : value + xml.Value;
            }
        }

        return value;
    }

    // C3:C5
    private static CellRange? RangeOf(string? name) =>
        name?.Split(':') is [var first, var last] && ColumnOf(first) is { } from && ColumnOf(last) is { } to && RowOf(first) is { } top && RowOf(last) is { } bottom ? new CellRange(top, from, bottom, to) : null;

    private static int? RowOf(string name) =>
        int.TryParse(name.AsSpan(Math.Max(0, name.AsSpan().IndexOfAnyInRange('0', '9'))), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    private static int? ColumnOf(string? name)
    {
        var column = 0;
        foreach (var c in name ?? "")
        {
            if (!char.IsAsciiLetter(c))
            {
                break;
            }

            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
            if (column > MostColumns)
            {
                return null;
            }
        }

        return column > 0 ? column : null;
    }
}
