using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// <c>table rows columns caption</c>: a table as one block. A column is the name of a field, [title, field], or {title, field, align, width}. The rows are read when
/// the document is written, so that a long list is never held as text.
/// </summary>
internal static class TableFunction
{
    public static HostFunction Instance { get; } = new(
        "table",
        [new Parameter("rows"), new Parameter("columns"), new Parameter("caption", IsOptional: true), new Parameter("empty", IsOptional: true, Value.Of(""))],
        Make)
    {
        Infer = TableShapes.Of,
        Meaning = "一张表：记录的列表、栏目的名字",
    };

    public static Message ListWanted => new("这里要一个列表", "A list is wanted here");

    /// <summary>The table of the first three arguments, as <c>chart</c> takes them too; null where there are no rows.</summary>
    public static TableBlock? Read(HostCall call, string empty)
    {
        var rows = ListOf(call, 0);
        var asked = ListOf(call, 1);
        var columns = new List<TableColumnSpec>(asked.Count);
        for (var i = 0; i < asked.Count; i++)
        {
            columns.Add(TableColumnSpec.Of(asked[i], call));
        }

        if (columns.Count == 0)
        {
            throw call.Fail(1, new("表格至少要有一个栏目", "A table has one column at least"));
        }

        if (rows.Count == 0)
        {
            return null;
        }

        // The rows of a list are of one kind, so that the first one tells whether a column is misspelt.
        columns.ForEach(column => column.Check(rows[0], call));
        call.Spend(rows.Count);
        return new TableBlock
        {
            Caption = call[2].IsNull ? [] : [new ValueInline(call[2].ToString())],
            Columns = [.. columns.Select(column => new TableColumn(column.Alignment, column.Width))],
            Header = [TableRow.Of(columns.Select(column => column.Title))],
            Rows = RowsOf(rows, columns, empty),
        };
    }

    private static Value Make(HostCall call) => Read(call, call[3].ToString()) is { } table ? Value.Of(RichText.Tagged("", table)) : Value.Null;

    private static IEnumerable<TableRow> RowsOf(ScriptList rows, List<TableColumnSpec> columns, string empty)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var isRecord = rows[i] is { Kind: ValueKind.Object, AsObject: RecordObject };
            var cells = new TableCell[columns.Count];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = CellValue.Of(columns[column].Read(rows[i], column), empty, isRecord);
            }

            yield return new TableRow(cells);
        }
    }

    private static ScriptList ListOf(HostCall call, int index)
    {
        var value = call[index];
        return value.Kind == ValueKind.List ? value.AsList
            : value.Kind == ValueKind.Host && value.AsHost.Items is { } items ? items
            : value.IsNull ? new ScriptArray()
            : throw call.Fail(index, ListWanted);
    }
}
