using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>A document written to memory, with looks into its parts.</summary>
internal sealed class Written(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static PageStyle Style { get; } = StyleWith("");

    public byte[] Bytes { get; } = bytes;

    public static PageStyle StyleWith(string own)
    {
        var bag = new DiagnosticBag();
        var style = PageStyle.Read(Shipped(), own.Length == 0 ? null : new SourceText("own.yaml", own), bag);
        Assert.Empty(bag.Items);
        return style;
    }

    public static SourceText Shipped() => new("gbt9704.yaml", File.ReadAllText(TestPaths.In("templates", "styles", "gbt9704.yaml")));

    public static Written From(Document document, PageStyle? style = null, DocxMetadata? metadata = null)
    {
        var written = Unchecked(document, style, metadata);
        Looks.AssertRight(written.Bytes, style ?? Style);
        return written;
    }

    /// <summary>Of texts that no document holds, whose looks are not asked about.</summary>
    public static Written Unchecked(Document document, PageStyle? style = null, DocxMetadata? metadata = null)
    {
        using var stream = new MemoryStream();
        new DocxWriter(style ?? Style).Write(document, metadata ?? new DocxMetadata(), stream);
        return new Written(stream.ToArray());
    }

    public static Written From(params Block[] blocks) => From(new Document { Blocks = blocks });

    public IReadOnlyList<string> PartNames()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public string PartText(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public XElement Part(string name) => XElement.Parse(PartText(name), LoadOptions.PreserveWhitespace);

    /// <summary>The children of the body but for the section, indented, without namespace declarations.</summary>
    public string Body() =>
        string.Join("\n", Part("word/document.xml").Element(W + "body")!.Elements().Where(e => e.Name.LocalName != "sectPr").Select(Indented));

    public static string Indented(XElement element) => XElement.Parse(element.ToString()).ToString().Replace($" xmlns:w=\"{W}\"", "", StringComparison.Ordinal);

    /// <summary>The text of every paragraph, line breaks as line feeds, tabs as tabs.</summary>
    public IReadOnlyList<string> Paragraphs() =>
    [
        .. Part("word/document.xml").Descendants(W + "p").Select(p => string.Concat(p.Descendants().Select(e => e.Name.LocalName switch
        {
            "t" => e.Value,
            "br" => "\n",
            "tab" => "\t",
            _ => "",
        }))),
    ];

    public void AssertValid()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }
}
