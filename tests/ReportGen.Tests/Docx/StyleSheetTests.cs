using System.Xml.Linq;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>What every style of a document states itself, in both shipped styles, so that no theme and no program's default shows through.</summary>
public sealed class StyleSheetTests
{
    public static TheoryData<string> Shipped => ["gbt9704", "house"];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_style_of_paragraphs_names_its_four_faces_and_its_language(string style)
    {
        var styles = Part(style, "word/styles.xml");
        var paragraphs = styles.Elements(Written.W + "style").Where(s => s.Attribute(Written.W + "type")!.Value == "paragraph").ToList();
        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph =>
        {
            var run = paragraph.Element(Written.W + "rPr")!;
            var fonts = run.Element(Written.W + "rFonts")!;
            Assert.Equal(["ascii", "cs", "eastAsia", "hAnsi"], fonts.Attributes().Select(a => a.Name.LocalName).Order(StringComparer.Ordinal));
            Assert.Equal(fonts.Attribute(Written.W + "eastAsia")!.Value, fonts.Attribute(Written.W + "hAnsi")!.Value); // “ ” — …… in the Chinese face
            Assert.Equal("zh-CN", run.Element(Written.W + "lang")!.Attribute(Written.W + "eastAsia")!.Value);
        });
        Assert.All(styles.Descendants(Written.W + "lang"), lang => Assert.Equal("zh-CN", lang.Attribute(Written.W + "eastAsia")!.Value));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void There_is_no_theme(string style)
    {
        var written = Document(style);
        Assert.DoesNotContain(written.PartNames(), name => name.Contains("theme", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Theme", written.PartText("word/styles.xml"), StringComparison.Ordinal);
    }

    // 5.2.3: a page of 22 lines, also where a paragraph ends on it.
    [Theory]
    [MemberData(nameof(Shipped))]
    public void Nothing_controls_widows(string style) =>
        Assert.Equal(["0"], Part(style, "word/styles.xml").Descendants(Written.W + "widowControl").Select(w => w.Attribute(Written.W + "val")!.Value));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Paragraphs_state_only_what_no_style_could_carry(string style)
    {
        // Indents that depend on the width of two texts, lists, breaks, sections.
        string[] known = ["pStyle", "pageBreakBefore", "keepNext", "numPr", "ind", "sectPr"];
        Assert.Empty(Part(style, "word/document.xml").Descendants(Written.W + "pPr").Elements().Select(e => e.Name.LocalName).Except(known));

        // Stress, and a mark that is set smaller to stay on its line.
        Assert.Empty(Part(style, "word/document.xml").Descendants(Written.W + "rPr").Elements().Select(e => e.Name.LocalName).Except(["rStyle", "sz", "szCs"]));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_widths_of_a_table_are_written_both_ways(string style) => Assert.All(Part(style, "word/document.xml").Descendants(Written.W + "tbl"), table =>
        Assert.Equal(Number(table.Element(Written.W + "tblPr")!.Element(Written.W + "tblW")!), table.Element(Written.W + "tblGrid")!.Elements().Sum(Number)));

    private static int Number(XElement element) => int.Parse(element.Attribute(Written.W + "w")!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static XElement Part(string style, string part) => Document(style).Part(part);

    private static Written Document(string style) => Written.From(OfficialDocument.Whole, style == "house" ? LayoutCheckTests.HouseStyle() : Written.Style);
}
