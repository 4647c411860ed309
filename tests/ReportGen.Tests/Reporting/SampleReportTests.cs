using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The reports of the sample town: what they say word by word, and that the documents are sound and always the same.</summary>
public sealed partial class SampleReportTests
{
    [Theory]
    [InlineData("2024.yaml", null, "2024")]
    [InlineData("2024.yaml", "2024-H1", "2024-H1")]
    [InlineData("2024.yaml", "2024-Q3", "2024-Q3")]
    [InlineData("2023.yaml", null, "2023")]
    public void Every_sentence(string file, string? period, string name)
    {
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(SampleTown.Build(file, period).Document, text);
        Snapshot.Verify(text.ToString(), name: name);
    }

    [Theory]
    [InlineData("2024-H1", "2024上半年.yaml", null, "own-half")]
    [InlineData("2024-Q1", "2024第一季度.yaml", null, "own-quarter")]
    [InlineData(null, "2024主席团工作报告.yaml", "congress", "congress")]
    [InlineData(null, "2024工作汇报.yaml", "briefing", "briefing")]
    [InlineData(null, "2024述职.yaml", "duty", "duty")]
    public void Every_sentence_of_other_kinds(string? period, string words, string? kind, string name)
    {
        var reported = Reported.In(SampleTown.Workspace(), ["qinghe/2024.yaml", "qinghe/阶段总结/" + words], kind is null ? null : ReportKinds.All.Find(kind), period);
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(reported.Document, text);
        Snapshot.Verify(text.ToString(), name: name);
    }

    [Theory]
    [InlineData("2024.yaml", null, false)]
    [InlineData("2024.yaml", null, true)]
    [InlineData("2024.yaml", "2024-H1", true)]
    [InlineData("2024.yaml", "2024-Q3", false)]
    [InlineData("2023.yaml", null, true)]
    public void Every_document_is_valid_and_sound(string file, string? period, bool draft)
    {
        var written = SampleTown.Build(file, period, draft).ToWord();
        written.AssertValid();
        Assert.True(PackageCheck.IsSound(new MemoryStream(written.Bytes)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-H1")]
    public void The_manifest_lists_every_printed_figure_with_its_records(string? period)
    {
        var reported = SampleTown.Build(period: period);
        var written = reported.ToWord();
        var figures = DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures;
        var bookmarks = written.Part("word/document.xml").Descendants(Docx.Written.W + "bookmarkStart").Select(b => b.Attribute(Docx.Written.W + "name")!.Value);

        Assert.True(figures.Count >= 20);
        Assert.Equal(bookmarks, figures.Select(f => f.Bookmark));
        Assert.Equal(reported.Document.Blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).OfType<ValueInline>().Count(v => v.Figure is not null), figures.Count);
        Assert.All(figures, figure =>
        {
            Assert.True(StatisticCatalogue.Find(figure.Name) is not null || OfRecords().IsMatch(figure.Name), figure.Name);
            Assert.NotEmpty(figure.Text);
            Assert.NotEmpty(figure.Records);
            Assert.All(figure.Records, record => Assert.Matches(@"^\w+ [^:]+$", record));
        });
    }

    [Fact]
    public void The_same_input_makes_the_same_bytes_in_any_culture_and_order()
    {
        var first = SampleTown.Build().ToWord().Bytes;
        SampleTown.Build("2023.yaml").ToWord();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "−";
            odd.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
            CultureInfo.CurrentCulture = odd;
            CultureInfo.CurrentUICulture = odd;
            Assert.Equal(first, SampleTown.Build().ToWord().Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void Every_list_of_records_can_be_appended_as_a_table()
    {
        var names = RecordCatalogue.Lists.SelectMany(list => list.Names.Prepend(list.Key)).ToList();
        var workspace = SampleTown.Workspace().Add("qinghe/2024.yaml", SampleTown.Text("2024.yaml").Replace("  篇幅: 6000", $"  篇幅: 6000\n  附表: [{string.Join(", ", names)}]", StringComparison.Ordinal));
        var reported = Reported.In(workspace, file: "qinghe/2024.yaml");

        Assert.Equal(names.Count, reported.Document.Blocks.OfType<TableBlock>().Count());
        Assert.Equal(names.Count, reported.Document.Blocks.OfType<PageBreak>().Count());
        reported.ToWord().AssertValid();
    }

    [Fact]
    public void A_list_without_records_is_no_empty_page()
    {
        var reported = Reported.Of("report: {tables: [代表建议, 监督活动]}\ninspections: [{date: 2024-05-15, kind: visit, topic: 甲}]");
        Assert.Single(reported.Document.Blocks.OfType<PageBreak>());
    }

    // A field of a record, a count of records, and what is made of numbers.
    [GeneratedRegex(@"^records\.\w+\..+$|\.(numerator|denominator|mean|share|change)$")]
    private static partial Regex OfRecords();
}
