using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>Charts in the package: what Word draws, and the workbook that it opens for the numbers.</summary>
public sealed class ChartPartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<ChartForm, int, int> Shapes()
    {
        var shapes = new TheoryData<ChartForm, int, int>();
        foreach (var form in Enum.GetValues<ChartForm>())
        {
            foreach (var (rows, series) in ((int, int)[])[(2, 1), (12, 1), (40, 6)])
            {
                shapes.Add(form, rows, form == ChartForm.Pie ? 1 : series);
            }
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_validator_finds_nothing_in_document_and_workbook(ChartForm form, int rows, int series)
    {
        var written = Written.From(Chart(form, rows, series), new Paragraph([new Text("文")]), Chart(form, rows, series));
        written.AssertValid();
        using var document = WordprocessingDocument.Open(new MemoryStream(written.Bytes), isEditable: false);
        foreach (var part in document.MainDocumentPart!.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => e.Path?.XPath + e.Description));
        }
    }

    [Fact]
    public void Cells_caches_and_statistics_are_the_same_numbers()
    {
        var chart = Chart(ChartForm.Column, 3, 2) with
        {
            Categories = ["2022年", "<2023>", "2024年"],
            Series = [new("件数", [12m, null, 0.1m], false), new("办结率", [85.714286m, 100m, -3m], true)],
        };

        var written = Written.From(chart);

        Assert.Equal(
            [["年份", "件数", "办结率"], ["2022年", "12", "85.714286"], ["<2023>", null, "100"], ["2024年", "0.1", "-3"]],
            Cells(Workbook(written, 1)));
        var series = written.Part("word/charts/chart1.xml").Descendants(C + "ser").ToList();
        Assert.Equal([["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"], ["Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"]], series.Select(s => s.Descendants(C + "f").Select(f => f.Value)));
        Assert.Equal([["12", "0.1"], ["85.714286", "100", "-3"]], series.Select(s => s.Element(C + "val")!.Descendants(C + "v").Select(v => v.Value)));
        Assert.Equal(["0", "2"], series[0].Element(C + "val")!.Descendants(C + "pt").Select(p => p.Attribute("idx")!.Value));
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes_and_the_document_is_unchanged()
    {
        var first = Written.From(Chart(ChartForm.Line, 5, 2)).Bytes;
        Assert.Equal(first, Written.From(Chart(ChartForm.Line, 5, 2)).Bytes);
        Assert.True(DocxManifest.Read(new MemoryStream(first))!.IsUnchanged);
        using var workbook = new ZipArchive(new MemoryStream(Workbook(new Written(first), 1)));
        Assert.All(workbook.Entries, e => Assert.Equal((new DateTime(1980, 1, 1), 0), (e.LastWriteTime.DateTime, e.ExternalAttributes)));
    }

    [Theory]
    [InlineData("word/charts/chart1.xml")]
    [InlineData("word/embeddings/workbook1.xlsx")]
    public void A_changed_chart_is_an_edited_document(string part)
    {
        using var stream = new MemoryStream();
        stream.Write(Written.From(Chart(ChartForm.Pie, 3, 1)).Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry(part)!.Open();
            content.Seek(0, SeekOrigin.End);
            content.WriteByte((byte)'\n');
        }

        Assert.False(DocxManifest.Read(stream)!.IsUnchanged);
    }

    [Fact]
    public void A_workbook_that_is_broken_or_missing_is_seen_by_the_check()
    {
        Assert.True(IsSoundAfter(_ => { }));
        Assert.False(IsSoundAfter(zip => zip.GetEntry("word/embeddings/workbook1.xlsx")!.Delete()));
        Assert.False(IsSoundAfter(zip =>
        {
            zip.GetEntry("word/embeddings/workbook1.xlsx")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/embeddings/workbook1.xlsx").Open());
            writer.Write("no package");
        }));
    }

    [Fact]
    public void A_document_without_charts_has_nothing_of_them()
    {
        var written = Written.From(Samples.Everything);
        Assert.DoesNotContain(written.PartNames(), name => name.Contains("chart", StringComparison.Ordinal) || name.Contains("embeddings", StringComparison.Ordinal));
        Assert.DoesNotContain("xlsx", written.PartText("[Content_Types].xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_stands_below_the_chart_and_the_numbers_are_told_to_those_who_cannot_see_it()
    {
        var written = Written.From(Chart(ChartForm.Pie, 2, 1) with { Label = "图1", Caption = [new Text("建议类别")] }, Chart(ChartForm.Pie, 2, 1));
        var body = written.Part("word/document.xml").Element(Written.W + "body")!;

        Assert.Equal(["Figure", "FigureCaption", "Figure"], body.Elements(Written.W + "p").Select(p => p.Descendants(Written.W + "pStyle").Single().Attribute(Written.W + "val")!.Value));
        Assert.Equal("图1　建议类别", written.Paragraphs()[1]);
        Assert.Single(body.Elements(Written.W + "p").First().Descendants(Written.W + "keepNext"));
        var properties = body.Descendants().Where(e => e.Name.LocalName == "docPr").ToList();
        Assert.Equal(["1", "2"], properties.Select(p => p.Attribute("id")!.Value));
        Assert.Equal("饼图：建议类别。列1：类1 1，类2 2。", properties[0].Attribute("descr")!.Value);
    }

    [Fact]
    public void Only_black_white_and_grey_are_used()
    {
        foreach (var form in Enum.GetValues<ChartForm>())
        {
            var colors = Written.From(Chart(form, 12, form == ChartForm.Pie ? 1 : 6)).Part("word/charts/chart1.xml").Descendants().Where(e => e.Name.LocalName == "srgbClr").Select(e => e.Attribute("val")!.Value);
            Assert.All(colors, color => Assert.True(color[..2] == color[2..4] && color[2..4] == color[4..], color));
        }
    }

    [Fact]
    public void Columns_of_the_workbook_are_named_as_in_excel() => Assert.Equal(["A", "Z", "AA", "AZ", "BA"], new[] { 0, 25, 26, 51, 52 }.Select(ChartWorkbook.Column));

    private static ChartBlock Chart(ChartForm form, int rows, int series) => new()
    {
        Form = form,
        CategoryTitle = "年份",
        Categories = [.. Enumerable.Range(1, rows).Select(i => "类" + i.ToString(CultureInfo.InvariantCulture))],
        Series = [.. Enumerable.Range(1, series).Select(s => new ChartSeries("列" + s.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(1, rows).Select(i => (decimal?)(i * s))], s % 2 == 0))],
        Table = new TableBlock { Columns = [new()], Rows = [] },
    };

    private static byte[] Workbook(Written written, int number)
    {
        using var zip = new ZipArchive(new MemoryStream(written.Bytes));
        using var stream = new MemoryStream();
        using var content = zip.GetEntry($"word/embeddings/workbook{number}.xlsx")!.Open();
        content.CopyTo(stream);
        return stream.ToArray();
    }

    private static IEnumerable<IEnumerable<string?>> Cells(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var content = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XElement.Load(content).Descendants(S + "row").Select(row => "ABC".Select(column => row.Elements(S + "c").SingleOrDefault(c => c.Attribute("r")!.Value[0] == column)?.Value).ToList())];
    }

    private static bool IsSoundAfter(Action<ZipArchive> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(Written.From(Chart(ChartForm.Pie, 3, 1)).Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }

        return PackageCheck.IsSound(stream);
    }
}
