using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>One sheet of a workbook: lines are rows and columns are the sheet's columns, both from 1.</summary>
public sealed class SheetSource(string path, string sheet, int order = 0) : Source(path)
{
    private Dictionary<(int Row, int Column), string>? _hidden;

    public string Sheet { get; } = sheet;

    internal override string FullName => $"{Path} {Sheet}";

    /// <summary>The place of the sheet in its workbook, from 0.</summary>
    internal override int Order => order;

    /// <summary><c>F12</c> of row 12, column 6.</summary>
    public static string CellName(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A … Z, AA … of a column, from 1.</summary>
    public static string ColumnName(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    public override string Describe(int line, int column) => $"{Path} {Sheet}!{CellName(line, column)}";

    /// <summary>A row is no line to put a caret under; messages quote what they are about.</summary>
    public override string? LineText(int line) => null;

    /// <summary>The place within the workbook alone, <c>监督活动!F12</c>; null in a text file.</summary>
    internal override string? CellOf(int line, int column) => $"{Sheet}!{CellName(line, column)}";

    /// <summary>From now on findings that point to the cell do not quote this text.</summary>
    internal void Hide(int row, int column, string text) => (_hidden ??= [])[(row, column)] = text;

    internal override string HiddenAt(int line, int column, int length) => _hidden?.GetValueOrDefault((line, column)) ?? "";
}
