using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>A table, row by row as the rows come.</summary>
internal static class TableWriter
{
    public static void Write(BodyContext context, PreparedTable prepared, bool followsTable)
    {
        var table = prepared.Table;
        if (prepared.IsEmpty)
        {
            return;
        }

        if (table is { IsAppendix: true, Label.Length: > 0 })
        {
            AttachmentWriter.WriteHead(context, table, prepared.IsLandscape);
        }
        else if (table.Caption.Count > 0)
        {
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.Caption), CaptionText.Of(table.Label, table.Caption));
        }
        else if (followsTable)
        {
            // Word makes one table of two that touch; this is the one place where only an empty paragraph helps.
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.TableText), []);
        }

        WriteProperties(context, prepared.Widths);
        var cells = new CellMarks[prepared.Widths.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(prepared.Widths[i], StyleIds.Of(StyleKey.TableHeader));
        }

        foreach (var row in table.Header)
        {
            WriteRow(context, row, cells, isHeader: true);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(prepared.Widths[i], StyleIds.Cell(table.Columns[i].Alignment));
        }

        foreach (var row in prepared.Rows())
        {
            WriteRow(context, row, cells, isHeader: false);
        }

        context.Xml.End();
    }

    // Widths are written twice, as tblW and as gridCol: WPS reads the one, Word the other.
    private static void WriteProperties(BodyContext context, int[] widths)
    {
        var xml = context.Xml;
        xml.Start("tbl").Start("tblPr").Value("tblStyle", StyleIds.Table);
        xml.Start("tblW").With("w", ColumnWidths.Sum(widths)).With("type", "dxa").End();
        xml.Start("tblLayout").With("type", "fixed").End();
        xml.Start("tblLook").With("val", "04A0").With("firstRow", 1).With("lastRow", 0).With("firstColumn", 0).With("lastColumn", 0).With("noHBand", 1).With("noVBand", 1).End();
        xml.End().Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol").With("w", width).End();
        }

        xml.End();
    }

    private static void WriteRow(BodyContext context, TableRow row, CellMarks[] cells, bool isHeader)
    {
        context.Xml.Start("tr").Start("trPr").Empty("cantSplit");
        if (isHeader)
        {
            context.Xml.Empty("tblHeader");
        }

        context.Xml.End();
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i].Write(context, i < row.Cells.Count ? row.Cells[i].Inlines : []);
        }

        context.Xml.End();
    }
}
