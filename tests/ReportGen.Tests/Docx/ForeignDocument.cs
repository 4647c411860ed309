using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Docx;

/// <summary>A document as Word or WPS write one: theme, defaults, styles that rest on others, direct formatting, and the parts that a test gives.</summary>
internal static class ForeignDocument
{
    public const string OddFooter = "<w:p><w:pPr><w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"outside\" w:y=\"1\"/></w:pPr>" + Dash + Field + Dash2 + "</w:p>";

    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string NumberFont = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr>";
    private const string Dash = "<w:r>" + NumberFont + "<w:t xml:space=\"preserve\">— </w:t></w:r>";
    private const string Dash2 = "<w:r>" + NumberFont + "<w:t xml:space=\"preserve\"> —</w:t></w:r>";
    private const string Field = "<w:r>" + NumberFont + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + NumberFont + "<w:instrText xml:space=\"preserve\">PAGE   \\* MERGEFORMAT</w:instrText></w:r><w:r>" + NumberFont
        + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + NumberFont + "<w:t>12</w:t></w:r><w:r>" + NumberFont + "<w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>The page number in a text box, as WPS puts it.</summary>
    public static string BoxFooter { get; } =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:positionH relativeFrom=\"margin\"><wp:align>outside</wp:align></wp:positionH><wps:txbx><w:txbxContent><w:p>"
        + Dash + Field + Dash2 + "</w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>1</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    /// <summary>A paragraph in a face, its size in half points.</summary>
    public static string Paragraph(string text, string face = "仿宋_GB2312", int size = 32, string properties = "", string run = "") =>
        $"<w:p><w:pPr><w:widowControl w:val=\"0\"/>{properties}</w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"{face}\"/>{run}<w:spacing w:val=\"-5\"/><w:sz w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static byte[] Build(string body, string? styles = null, string? numbering = null, string? footer = null, string page = "")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
            Add(zip, "_rels/.rels", Links(("d", "officeDocument", "/word/document.xml", "")));
            Add(zip, "word/_rels/document.xml.rels", Links(("t", "theme", "theme/theme1.xml", ""), ("s", "styles", "styles.xml", ""), ("n", "numbering", "numbering.xml", ""), ("f", "footer", "footer1.xml", ""), ("h", "hyperlink", "https://example.org/", " TargetMode=\"External\"")));
            Add(zip, "word/theme/theme1.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"Cambria\"/><a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"黑体\"/></a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"宋体\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
            Add(zip, "word/styles.xml", $"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorHAnsi\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:style>{styles}</w:styles>");
            Add(zip, "word/numbering.xml", $"<w:numbering {W}>{numbering}</w:numbering>");
            Add(zip, "word/footer1.xml", $"<w:ftr {W}>{footer ?? OddFooter}</w:ftr>");
            Add(zip, "word/document.xml", $"<w:document {W}><w:body>{body}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"f\"/>"
                + (page.Length > 0 ? page : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1406\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>")
                + "</w:sectPr></w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static string Links(params (string Id, string Type, string Target, string More)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(links.Select(l => $"<Relationship Id=\"{l.Id}\" Type=\"{Relation}{l.Type}\" Target=\"{l.Target}\"{l.More}/>")) + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
