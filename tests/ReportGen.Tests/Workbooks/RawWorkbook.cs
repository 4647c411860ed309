using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Workbooks;

/// <summary>A workbook put together part by part, as other programs write them and as no program would.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly List<string> _sheets = [];

    public string Properties { get; init; } = "";

    public string Types { get; init; } = "";

    public RawWorkbook Add(string part, string content) => Add(part, Encoding.UTF8.GetBytes(content));

    public RawWorkbook Add(string part, byte[] content)
    {
        _parts.Add((part, content));
        return this;
    }

    public RawWorkbook Sheet(string name, string rows, string behind = "")
    {
        _sheets.Add(name);
        return Add($"xl/worksheets/sheet{_sheets.Count}.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData>{behind}</worksheet>");
    }

    public RawWorkbook Texts(params string[] items) => Add("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>");

    /// <summary>Cell formats by the numbers of their number formats; codes from 164 on.</summary>
    public RawWorkbook Styles(IReadOnlyList<int> formats, params string[] codes) => Add(
        "xl/styles.xml",
        $"<styleSheet {Main}><numFmts>{string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts><cellXfs>{string.Concat(formats.Select(f => $"<xf numFmtId=\"{f}\"/>"))}</cellXfs></styleSheet>");

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{Types}</Types>"));
            if (_sheets.Count > 0)
            {
                var sheets = string.Concat(_sheets.Select((name, i) => $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"));
                Write(zip, "xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook {Main}>{Properties}<sheets>{sheets}</sheets></workbook>"));
                var relations = string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
                Write(zip, "xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"));
            }

            _parts.ForEach(part => Write(zip, part.Name, part.Content));
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(content);
    }
}
