using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.WordTemplates;

/// <summary>The shipped Word template says what the text template says.</summary>
public sealed class ShippedTemplateTests
{
    /// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the file.</summary>
    [Fact]
    public void The_shipped_Word_template_of_the_Reference_is_made_from_here()
    {
        var path = TestPaths.In("templates", "word", "annual.docx");
        if (Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, ShippedTemplate.Build());
        }

        var (shipped, made) = (new Written(File.ReadAllBytes(path)), new Written(ShippedTemplate.Build()));
        Assert.Equal(made.PartNames(), shipped.PartNames());
        Assert.All(made.PartNames(), name => Assert.Equal(made.PartText(name), shipped.PartText(name)));
    }

    [Theory]
    [InlineData("2024.yaml", null)]
    [InlineData("2023.yaml", null)]
    public void Its_chapters_say_what_those_of_the_text_template_say(string file, string? period)
    {
        var text = SampleTown.Build(file, period);
        var word = Reported.In(SampleTown.Workspace(), period, "word/annual.docx", file: "qinghe/" + file);

        Assert.Equal(Chapters(text), Chapters(word));
        Assert.Equal(PlainText.Of(text.Document.Title), PlainText.Of(word.Document.Title).ReplaceLineEndings(""));
        Assert.Equal(text.Report!.Omitted, word.Report!.Omitted);
    }

    // The text template joins two short chapters; a Word template that has only one of them would lose what the other took in.
    [Fact]
    public void A_chapter_that_is_put_in_by_its_name_stands_alone()
    {
        var text = SampleTown.Build("2024.yaml", "2024-H1");
        var word = Reported.In(SampleTown.Workspace(), "2024-H1", "word/annual.docx", file: "qinghe/2024.yaml");

        Assert.Contains("六、参与全镇中心工作和加强自身建设", Chapters(text));
        Assert.Contains("六、参与全镇中心工作", Chapters(word));
        Assert.Contains("七、加强自身建设", Chapters(word));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_document_is_valid_and_sound_and_always_the_same(bool draft)
    {
        var written = Reported.In(SampleTown.Workspace(), template: "word/annual.docx", file: "qinghe/2024.yaml", draft: draft).ToWord();
        written.AssertValid();
        Looks.AssertRight(written.Bytes, Written.Style);
        Assert.True(PackageCheck.IsSound(new MemoryStream(written.Bytes)));
        Assert.Equal(written.Bytes, Reported.In(SampleTown.Workspace(), template: "word/annual.docx", file: "qinghe/2024.yaml", draft: draft).ToWord().Bytes);
    }

    [Fact]
    public void Its_figures_are_in_the_manifest_each_with_its_bookmark()
    {
        var written = Reported.In(SampleTown.Workspace(), template: "word/annual.docx", file: "qinghe/2024.yaml").ToWord();
        var manifest = DocxManifest.Read(new MemoryStream(written.Bytes))!;
        var bookmarks = written.Part("word/document.xml").Descendants(Written.W + "bookmarkStart").ToList();

        Assert.True(manifest.IsUnchanged);
        Assert.True(manifest.Figures.Count > 50);
        Assert.Equal(bookmarks.Select(b => (string)b.Attribute(Written.W + "name")!), manifest.Figures.Select(f => f.Bookmark));
        Assert.Equal(bookmarks.Count, bookmarks.Select(b => (string)b.Attribute(Written.W + "id")!).Distinct().Count());
    }

    // 7.3.5: the text before the signature comes from another tag.
    [Fact]
    public void The_signature_stands_on_no_page_alone()
    {
        var body = Reported.In(SampleTown.Workspace(), template: "word/annual.docx", file: "qinghe/2024.yaml").ToWord().Part("word/document.xml");
        var kept = body.Descendants(Written.W + "p").Where(p => p.Element(Written.W + "pPr")?.Element(Written.W + "keepNext") is not null && p.Value.StartsWith("2025年，镇人大将", StringComparison.Ordinal));

        Assert.Equal("清河镇人大主席团", Assert.Single(kept).ElementsAfterSelf().First().Value);
    }

    // From the first chapter on, without the signature.
    private static IReadOnlyList<string> Chapters(Reported reported)
    {
        var last = reported.Document.Blocks.OfType<SignatureBlock>().SelectMany(s => s.Organisations.Append(s.Date)).Select(PlainText.Of).ToList();
        List<string> lines = [.. reported.Lines.SkipWhile(line => !line.StartsWith("一、", StringComparison.Ordinal))];
        return last.Count > 0 ? lines.SkipLast(last.Count).ToList() : lines.SkipLast(2).ToList();
    }
}
