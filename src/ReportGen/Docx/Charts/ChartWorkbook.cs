using System.Globalization;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// The workbook behind a chart (ECMA-376 part 1, 18): one sheet, names in column A, a column a series, every number as the statistics have it. Its own
/// package with fixed times, so that the same chart gives the same bytes.
/// </summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Sheet1";

    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int PercentStyle = 1;

    /// <summary>The name of a column: A … Z, AA ….</summary>
    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + Column(index % 26);

    /// <summary>How a number of percent is shown: 85.7 stands for 85.7%.</summary>
    public const string PercentFormat = "General\"%\"";

    public static byte[] Build(ChartBlock chart)
    {
        using var stream = new MemoryStream();
        using (var package = new PackageWriter(stream))
        {
            package.Add(PartNames.ContentTypes, ContentTypes());
            package.Add(PartNames.PackageRelationships, PackageParts.Relationships(new PackageRelationship("rId1", Namespaces.OfficeRelationships + "/officeDocument", PartNames.Workbook)));
            package.Add(PartNames.Workbook, Workbook());
            package.Add("xl/_rels/workbook.xml.rels", PackageParts.Relationships(
                new("rId1", Namespaces.OfficeRelationships + "/worksheet", "worksheets/sheet1.xml"),
                new("rId2", Namespaces.OfficeRelationships + "/styles", "styles.xml")));
            package.Add("xl/worksheets/sheet1.xml", SheetOf(chart));
            package.Add("xl/styles.xml", Styles());
        }

        return stream.ToArray();
    }

    private static byte[] ContentTypes() => WordXml.Part(xml =>
    {
        xml.Root("", "Types", Namespaces.ContentTypes);
        PackageParts.Default(xml, "rels", PackageParts.RelationshipsType);
        PackageParts.Default(xml, "xml", "application/xml");
        PackageParts.Override(xml, PartNames.Workbook, SpreadsheetType + "sheet.main+xml");
        PackageParts.Override(xml, "xl/worksheets/sheet1.xml", SpreadsheetType + "worksheet+xml");
        PackageParts.Override(xml, "xl/styles.xml", SpreadsheetType + "styles+xml");
        xml.End();
    });

    private static byte[] Workbook() => WordXml.Part(xml => xml
        .Root("", "workbook", Spreadsheet).Declare("r", Namespaces.OfficeRelationships)
        .StartIn(Spreadsheet, "sheets")
        .StartIn(Spreadsheet, "sheet").Plain("name", Sheet).Plain("sheetId", "1").Prefixed("r", Namespaces.OfficeRelationships, "id", "rId1").End()
        .End().End());

    private static byte[] SheetOf(ChartBlock chart) => WordXml.Part(xml =>
    {
        xml.Root("", "worksheet", Spreadsheet).StartIn(Spreadsheet, "sheetData");
        xml.StartIn(Spreadsheet, "row").Plain("r", "1");
        WriteText(xml, "A1", chart.CategoryTitle);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            WriteText(xml, Column(i + 1) + "1", chart.Series[i].Name);
        }

        xml.End();
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            WriteRow(xml, chart, row);
        }

        xml.End().End();
    });

    private static void WriteRow(WordXml xml, ChartBlock chart, int row)
    {
        var number = (row + 2).ToString(CultureInfo.InvariantCulture);
        xml.StartIn(Spreadsheet, "row").Plain("r", number);
        WriteText(xml, "A" + number, chart.Categories[row]);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Values[row] is not { } value)
            {
                continue;
            }

            xml.StartIn(Spreadsheet, "c").Plain("r", Column(i + 1) + number);
            if (chart.Series[i].IsPercent)
            {
                xml.Plain("s", PercentStyle.ToString(CultureInfo.InvariantCulture));
            }

            xml.StartIn(Spreadsheet, "v").Text(value.ToString(CultureInfo.InvariantCulture)).End().End();
        }

        xml.End();
    }

    private static void WriteText(WordXml xml, string cell, string text)
    {
        if (text.Length > 0)
        {
            xml.StartIn(Spreadsheet, "c").Plain("r", cell).Plain("t", "inlineStr").StartIn(Spreadsheet, "is").StartIn(Spreadsheet, "t");
            xml.PreserveSpace().Text(DocumentCharacter.Clean(text)).End().End().End();
        }
    }

    // The smallest styles that Excel takes: one font, the two fills it insists on, one border, a plain cell and one with a percent sign.
    private static byte[] Styles() => WordXml.Part(xml =>
    {
        xml.Root("", "styleSheet", Spreadsheet);
        List("numFmts", () => Element("numFmt", ("numFmtId", "164"), ("formatCode", PercentFormat)));
        List("fonts", () =>
        {
            xml.StartIn(Spreadsheet, "font");
            Element("sz", ("val", "11"));
            Element("name", ("val", "宋体"));
            xml.End();
        });
        xml.StartIn(Spreadsheet, "fills").Plain("count", "2");
        foreach (var pattern in (string[])["none", "gray125"])
        {
            xml.StartIn(Spreadsheet, "fill");
            Element("patternFill", ("patternType", pattern));
            xml.End();
        }

        xml.End();
        List("borders", () => Element("border"));
        List("cellStyleXfs", () => Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")));
        xml.StartIn(Spreadsheet, "cellXfs").Plain("count", "2");
        foreach (var format in (string[])["0", "164"])
        {
            Element("xf", ("numFmtId", format), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"), ("applyNumberFormat", "1"));
        }

        xml.End();
        List("cellStyles", () => Element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
        xml.End();

        void List(string name, Action write)
        {
            xml.StartIn(Spreadsheet, name).Plain("count", "1");
            write();
            xml.End();
        }

        void Element(string name, params (string Name, string Value)[] attributes)
        {
            xml.StartIn(Spreadsheet, name);
            foreach (var (key, value) in attributes)
            {
                xml.Plain(key, value);
            }

            xml.End();
        }
    });
}
