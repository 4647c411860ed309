using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

public sealed class DocxWriterTests
{
    [Theory]
    [InlineData("单双页")]
    [InlineData("居中")]
    [InlineData("无")]
    public void The_validator_finds_nothing(string pageNumbers) =>
        Written.From(Samples.Everything, Written.StyleWith($"page_numbers: {{position: {pageNumbers}}}"), new DocxMetadata { Title = "题", Date = new DateOnly(2024, 1, 5) }).AssertValid();

    [Fact]
    public void An_empty_document_is_valid() => Written.From().AssertValid();

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = Written.From(Samples.Everything).Bytes;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.DateTimeFormat.DateSeparator) = ("~", ",", "!");
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(first, Written.From(Samples.Everything).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void One_writer_writes_many_documents()
    {
        var writer = new DocxWriter(Written.Style);
        Assert.Equal(Bytes(writer), Bytes(writer));
    }

    [Fact]
    public void The_package_holds_no_time_and_no_attribute_of_the_machine()
    {
        using var zip = new ZipArchive(new MemoryStream(Written.From(Samples.Everything).Bytes));
        Assert.All(zip.Entries, e => Assert.Equal((new DateTime(1980, 1, 1), 0), (e.LastWriteTime.DateTime, e.ExternalAttributes)));
    }

    [Fact]
    public void No_paragraph_of_the_body_is_empty()
    {
        var document = Samples.Everything with { Blocks = [.. Samples.Everything.Blocks.Where(b => b is not TableBlock { Caption.Count: 0 })] };
        var body = Written.From(document).Part("word/document.xml").Element(Written.W + "body")!;
        Assert.All(body.Elements(Written.W + "p"), p => Assert.NotEqual("", p.Value));
    }

    [Fact]
    public void The_sdk_reads_the_document_back()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written.From(Samples.Everything).Bytes), isEditable: false);
        var headings = document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true)
            .Select(p => p.InnerText);
        Assert.Equal(["一、会议", "（一）主席团", "1.学习", "（1）集中"], headings);
    }

    [Fact]
    public void Tables_that_would_touch_are_kept_apart()
    {
        var body = Written.From(Samples.Table, Samples.Table with { Caption = [] }).Part("word/document.xml").Element(Written.W + "body")!;
        Assert.Equal(["p", "tbl", "p", "tbl", "sectPr"], body.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void A_table_without_rows_is_left_out() =>
        Assert.Equal("", Written.From(new TableBlock { Caption = [new Text("空")], Columns = [new TableColumn()], Rows = [] }).Body());

    [Fact]
    public void Rows_are_read_once_from_beginning_to_end()
    {
        var reads = 0;
        IEnumerable<TableRow> Rows()
        {
            reads++;
            for (var i = 1; i <= 1000; i++)
            {
                yield return TableRow.Of(i.ToString(CultureInfo.InvariantCulture));
            }
        }

        var texts = Written.From(new TableBlock { Columns = [new TableColumn()], Rows = Rows() }).Paragraphs();
        Assert.Equal(1, reads);
        Assert.Equal(Enumerable.Range(1, 1000).Select(i => i.ToString(CultureInfo.InvariantCulture)), texts);
    }

    private static byte[] Bytes(DocxWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(Samples.Everything, new DocxMetadata(), stream);
        return stream.ToArray();
    }
}
