using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>The WordprocessingML of every node, one snapshot each.</summary>
public sealed class NodeSnapshotTests
{
    [Fact]
    public void Title() => Snapshot.Verify(Written.From(new Document { Title = [new ValueInline("清河镇人大"), new Text("2024年工作总结")], Blocks = [] }).Body());

    [Fact]
    public void Headings() => Snapshot.Verify(Written.From([.. Samples.Everything.Blocks.OfType<Heading>()]).Body());

    [Fact]
    public void Paragraph_with_stress_and_figure() => Snapshot.Verify(Written.From([Samples.Everything.Blocks.OfType<Paragraph>().ElementAt(4)]).Body());

    [Fact]
    public void Roles() => Snapshot.Verify(Written.From([.. Samples.Everything.Blocks.OfType<Paragraph>().Where(p => p.Role != ParagraphRole.Body)]).Body());

    [Fact]
    public void Lists()
    {
        var written = Written.From([.. Samples.Everything.Blocks.OfType<ListBlock>()]);
        Snapshot.Verify(written.Body() + "\n" + string.Join("\n", written.Part("word/numbering.xml").Elements(Written.W + "num").Select(Written.Indented)));
    }

    [Fact]
    public void Table() => Snapshot.Verify(Written.From(Samples.Table).Body());

    [Fact]
    public void Signature_after_text() => Snapshot.Verify(Written.From(new Paragraph([new Text("文。")]), Samples.Everything.Blocks.OfType<SignatureBlock>().Single()).Body());

    [Fact]
    public void Page_break() => Snapshot.Verify(Written.From(new PageBreak(), new Paragraph([new Text("又一页。")])).Body());

    [Fact]
    public void Section() => Snapshot.Verify(Written.Indented(Written.From().Part("word/document.xml").Descendants(Written.W + "sectPr").Single()));
}
