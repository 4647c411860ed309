using System.IO.Compression;

namespace ReportGen.Workbooks;

/// <summary>
/// Writes a workbook (.xlsx, ECMA-376) that Excel and WPS open: the same sheets give the same bytes. Rows are streamed; texts stand in their cells.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>The format of <see cref="CellStyle.PercentSign"/>.</summary>
    public const string PercentSignFormat = "General\"%\"";

    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, IReadOnlyList<SheetContent> sheets)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => Types(xml, sheets));
        Part(zip, "_rels/.rels", xml => Relationships(xml, ("rId1", WorkbookXml.Office + "/officeDocument", "xl/workbook.xml")));
        Part(zip, "xl/workbook.xml", xml => Book(xml, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => Relationships(
            xml,
            [.. sheets.Select((_, i) => ($"rId{i + 1}", WorkbookXml.Office + "/worksheet", $"worksheets/sheet{i + 1}.xml")), ("rIdStyles", WorkbookXml.Office + "/styles", "styles.xml")]));
        Part(zip, "xl/styles.xml", StylesPart.Write);
        for (var i = 0; i < sheets.Count; i++)
        {
            var (sheet, number) = (sheets[i], i + 1);
            Part(zip, $"xl/worksheets/sheet{number}.xml", xml => SheetPart.Write(xml, sheet, isFirst: number == 1));
            if (sheet.Comments.Count > 0)
            {
                Part(zip, $"xl/worksheets/_rels/sheet{number}.xml.rels", xml => Relationships(
                    xml,
                    ("rIdNotes", WorkbookXml.Office + "/comments", $"../comments{number}.xml"),
                    (SheetPart.DrawingId, WorkbookXml.Office + "/vmlDrawing", $"../drawings/vmlDrawing{number}.vml")));
                Part(zip, $"xl/comments{number}.xml", xml => CommentsPart.Write(xml, sheet.Comments));
                using var shapes = Entry(zip, $"xl/drawings/vmlDrawing{number}.vml");
                shapes.Write(CommentsPart.Shapes(sheet.Comments, number));
            }
        }
    }

    private static void Part(ZipArchive zip, string name, Action<WorkbookXml> write)
    {
        using var xml = new WorkbookXml(Entry(zip, name));
        write(xml);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    private static void Types(WorkbookXml xml, IReadOnlyList<SheetContent> sheets)
    {
        xml.Root("Types", WorkbookXml.Types);
        xml.Start("Default").With("Extension", "rels").With("ContentType", "application/vnd.openxmlformats-package.relationships+xml").End();
        xml.Start("Default").With("Extension", "xml").With("ContentType", "application/xml").End();
        if (sheets.Any(sheet => sheet.Comments.Count > 0))
        {
            xml.Start("Default").With("Extension", "vml").With("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing").End();
        }

        Override(xml, "/xl/workbook.xml", "sheet.main+xml");
        Override(xml, "/xl/styles.xml", "styles+xml");
        for (var i = 1; i <= sheets.Count; i++)
        {
            Override(xml, $"/xl/worksheets/sheet{i}.xml", "worksheet+xml");
            if (sheets[i - 1].Comments.Count > 0)
            {
                Override(xml, $"/xl/comments{i}.xml", "comments+xml");
            }
        }

        xml.End();
    }

    private static void Override(WorkbookXml xml, string part, string type) =>
        xml.Start("Override").With("PartName", part).With("ContentType", SpreadsheetType + type).End();

    private static void Book(WorkbookXml xml, IReadOnlyList<SheetContent> sheets)
    {
        xml.Root("workbook", WorkbookXml.Main).DeclareOffice().Start("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Start("sheet").With("name", sheets[i].Name).With("sheetId", i + 1).Reference($"rId{i + 1}").End();
        }

        xml.End().End();
    }

    private static void Relationships(WorkbookXml xml, params (string Id, string Type, string Target)[] relationships)
    {
        xml.Root("Relationships", WorkbookXml.Package);
        foreach (var (id, type, target) in relationships)
        {
            xml.Start("Relationship").With("Id", id).With("Type", type).With("Target", target).End();
        }

        xml.End();
    }
}
