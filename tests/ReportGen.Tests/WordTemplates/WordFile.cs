using System.IO.Compression;
using System.Text;
using ReportGen.Docx;
using ReportGen.Tests.Docx;

namespace ReportGen.Tests.WordTemplates;

/// <summary>A Word document put together part by part: as Word and WPS write them, and as nobody should.</summary>
internal sealed class WordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relations = new();

    private WordFile()
    {
    }

    /// <summary>Relationships of the package beside that of the document.</summary>
    public string PackageRelations { get; set; } = "";

    public string Types
    {
        set => _types.Append(value);
    }

    public string Relations
    {
        set => _relations.Append(value);
    }

    /// <summary>A document with this body, the styles of reports, and an upright page.</summary>
    public static WordFile Of(string body, string? section = null, byte[]? styles = null) => Bare(
        $"<w:body>{body}{section ?? "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/></w:sectPr>"}</w:body>")
        .Add("word/styles.xml", styles ?? StylesPart.Build(Written.Style), "styles+xml", "styles");

    public static WordFile Bare(string content)
    {
        var file = new WordFile();
        return file.Add("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Namespaces} mc:Ignorable=\"w14\">{content}</w:document>", "document.main+xml");
    }

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r>";

    public static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{(cell.StartsWith('<') ? cell : P(cell))}</w:tc>")) + "</w:tr>";

    public static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", rows[0].Split("<w:tc>").Length - 1))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Heading(string text, int level = 1) => P(text, $"<w:pStyle w:val=\"Heading{level}\"/>");

    public WordFile Add(string name, string content, string? type = null, string? relation = null, string? id = null) => Add(name, Encoding.UTF8.GetBytes(content), type, relation, id);

    /// <param name="name">The part.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="type">The end of its content type; null for none of its own.</param>
    /// <param name="relation">The end of the relationship from the document; null for none.</param>
    /// <param name="id">The id of that; made from the number of parts by default.</param>
    public WordFile Add(string name, byte[] content, string? type = null, string? relation = null, string? id = null)
    {
        _parts.Add((name, content));
        if (type is not null)
        {
            _types.Append($"<Override PartName=\"/{name}\" ContentType=\"{(type.Contains('/', StringComparison.Ordinal) ? type : WordType + type)}\"/>");
        }

        if (relation is not null)
        {
            _relations.Append($"<Relationship Id=\"{id ?? $"rId{_parts.Count}"}\" Type=\"{Office}{relation}\" Target=\"/{name}\"/>");
        }

        return this;
    }

    public WordFile Header(string content, string id = "rIdHead") => Add("word/header1.xml", $"<w:hdr {Namespaces}>{content}</w:hdr>", "header+xml", "header", id);

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{_types}</Types>"));
            Write(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>{PackageRelations}"));
            if (_relations.Length > 0)
            {
                Write(zip, "word/_rels/document.xml.rels", Relationships(_relations.ToString()));
            }

            foreach (var (name, content) in _parts)
            {
                Write(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Relationships(string all) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>");

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        entry.ExternalAttributes = 0;
        using var part = entry.Open();
        part.Write(content);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
