using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>Any text arrives unchanged in the document and creates no structure there.</summary>
public sealed class TextInertnessTests
{
    private static readonly string[] _pieces =
    [
        "<w:p>", "</w:t>", "&", "&amp;", "]]>", "\"", "'", "<!--", "<?xml?>", "{{ x }}", "#", "|", "*", " ", "  ", "\t", "\n", "\u3000", "\u00A0", "“引”", "——", "……", "𠮷", "\uE000", "é",
        "\u200B", "\uFEFF", "\u202E", "_rg1", "0", "a", "甲", "=1+1", "\\", "%s", "\uFFFD",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_arrives_unchanged(int seed)
    {
        var random = new Random(seed);
        var nasty = string.Concat(Enumerable.Range(0, random.Next(1, 10)).Select(_ => _pieces[random.Next(_pieces.Length)]));
        var document = new Document
        {
            Title = [new Text(nasty)],
            Blocks =
            [
                new Heading(1, [new ValueInline(nasty)]),
                new Paragraph([new ValueInline(nasty, Samples.Figure)]),
                new Paragraph([new Strong([new Text(nasty)])]),
                new TableBlock { Caption = [new Text(nasty)], Columns = [new TableColumn()], Header = [TableRow.Of(nasty)], Rows = [TableRow.Of(nasty)] },
                new SignatureBlock([[new ValueInline(nasty)]], [new ValueInline(nasty)]),
            ],
        };

        var written = Written.Unchecked(document, metadata: new() { Title = nasty, Creator = nasty });

        Assert.All(written.Paragraphs(), text => Assert.Equal(nasty, text));
        Assert.Equal(9, written.Paragraphs().Count);
        Assert.Equal(nasty, Manifest(written).Figures.Single().Text);
        written.AssertValid();
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced() =>
        Assert.Equal(["a\uFFFDb\uFFFDc"], Written.From(new Paragraph([new Text("a\u0001b\uD800c")])).Paragraphs());

    private static ReportGen.Docx.DocxManifest Manifest(Written written) => ReportGen.Docx.DocxManifest.Read(new MemoryStream(written.Bytes))!;
}
