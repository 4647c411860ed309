using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>A table, row by row as the rows come; only the first rows are looked at beforehand, for the widths of the columns.</summary>
internal static class TableWriter
{
    private const int Sample = 100;

    public static void Write(BodyContext context, TableBlock table, bool followsTable)
    {
        using var rows = table.Rows.GetEnumerator();
        var first = Take(rows, Sample);
        if (table.Columns.Count == 0 || first.Count + table.Header.Count == 0)
        {
            return;
        }

        if (table.Caption.Count > 0)
        {
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.Caption), CaptionText.Of(table.Label, table.Caption));
        }
        else if (followsTable)
        {
            // Word makes one table of two that touch; this is the one place where only an empty paragraph helps.
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.TableText), []);
        }

        var widths = ColumnWidths.Of(table, first, context.Style);
        WriteProperties(context, widths);
        foreach (var row in table.Header)
        {
            WriteRow(context, table, row, widths, isHeader: true);
        }

        foreach (var row in first)
        {
            WriteRow(context, table, row, widths, isHeader: false);
        }

        first.Clear();
        while (rows.MoveNext())
        {
            WriteRow(context, table, rows.Current, widths, isHeader: false);
        }

        context.Xml.End();
    }

    private static List<TableRow> Take(IEnumerator<TableRow> rows, int count)
    {
        var taken = new List<TableRow>();
        while (taken.Count < count && rows.MoveNext())
        {
            taken.Add(rows.Current);
        }

        return taken;
    }

    // Widths are written twice, as tblW and as gridCol: WPS reads the one, Word the other.
    private static void WriteProperties(BodyContext context, int[] widths)
    {
        var xml = context.Xml;
        xml.Start("tbl").Start("tblPr").Value("tblStyle", StyleIds.Table);
        xml.Start("tblW").With("w", widths.Sum()).With("type", "dxa").End();
        xml.Start("tblLayout").With("type", "fixed").End();
        xml.Start("tblLook").With("val", "04A0").With("firstRow", 1).With("lastRow", 0).With("firstColumn", 0).With("lastColumn", 0).With("noHBand", 1).With("noVBand", 1).End();
        xml.End().Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol").With("w", width).End();
        }

        xml.End();
    }

    private static void WriteRow(BodyContext context, TableBlock table, TableRow row, int[] widths, bool isHeader)
    {
        var xml = context.Xml;
        xml.Start("tr").Start("trPr").Empty("cantSplit");
        if (isHeader)
        {
            xml.Empty("tblHeader");
        }

        xml.End();
        for (var i = 0; i < widths.Length; i++)
        {
            xml.Start("tc").Start("tcPr").Start("tcW").With("w", widths[i]).With("type", "dxa").End().End();
            ParagraphWriter.Write(context, isHeader ? StyleIds.Of(StyleKey.TableHeader) : StyleIds.Cell(table.Columns[i].Alignment), i < row.Cells.Count ? row.Cells[i].Inlines : []);
            xml.End();
        }

        xml.End();
    }
}
