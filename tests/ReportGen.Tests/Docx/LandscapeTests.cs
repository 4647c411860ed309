using System.Xml.Linq;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>Wide tables lie across on pages of their own; everything else stays upright.</summary>
public sealed class LandscapeTests
{
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly TableBlock Wide = new()
    {
        Caption = [new Text("宽表")],
        Label = "表1",
        Columns = [new()],
        Rows = [TableRow.Of("甲")],
        Orientation = TableOrientation.Landscape,
    };

    private static readonly TableBlock Narrow = Wide with { Orientation = TableOrientation.Automatic };

    private static readonly Paragraph Text = new([new Text("文。")]);

    private static readonly Paragraph Note = new([new Text("注：略")]) { Role = ParagraphRole.Note };

    private static readonly Heading Heading = new(1, [new Text("章")]);

    private static readonly SignatureBlock Signature = new([[new Text("镇人大")], [new Text("镇政府")]], [new Text("2024年12月20日")]);

    private static readonly ListBlock List = new(true, [new ListItem([Text]), new ListItem([Text])]);

    private static readonly ChartBlock Chart = new()
    {
        Form = ChartForm.Column,
        Caption = [new Text("图")],
        CategoryTitle = "",
        Categories = ["甲", "乙"],
        Series = [new("数", [1m, 2m], false)],
        Table = Narrow,
    };

    public static TheoryData<string, Block[], string> Orders() => new()
    {
        // Sections as ↑ upright and → across, with what stands in each.
        { "text", [Text, Narrow], "↑pcT" },
        { "between texts", [Text, Wide, Text], "↑p →cTe ↑p" },
        { "last", [Text, Wide], "↑p →cT" },
        { "first", [Wide, Text], "→cTe ↑p" },
        { "two", [Text, Wide, Wide, Text], "↑p →cTcTe ↑p" },
        { "notes", [Text, Wide, Note, Note, Text], "↑p →cTpp ↑p" },
        { "heading", [Text, Heading, Wide, Text], "↑p →hcTe ↑p" },
        { "headings", [Text, Heading, Heading with { Level = 2 }, Wide], "↑p →hhcT" },
        { "page breaks", [Text, new PageBreak(), Wide, new PageBreak(), Text], "↑p →cTe ↑p" },
        { "page break within", [Text, Wide, new PageBreak(), Wide], "↑p →cTbcT" },
        { "page break of upright pages", [Text, new PageBreak(), Text, Wide], "↑pbp →cT" },
        { "hints", [Text, new Hint("想"), Wide, new Hint("好"), Text], "↑p →cTe ↑p" },
        { "signature", [Signature, Wide], "↑ssd →cT" },
        { "list", [List, Wide], "↑ppe →cT" },
        { "table", [Narrow, Wide, Narrow], "↑cTe →cTe ↑cT" },
        { "chart", [Chart, Wide], "↑gf →cT" },
        { "empty table", [Text, Wide with { Rows = [] }, Text], "↑pp" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Sections_in_order(string what, Block[] blocks, string sections)
    {
        var written = Written.From(blocks);
        Assert.Equal((what, sections), (what, Sections(written)));
        written.AssertValid();
    }

    [Fact]
    public void The_sheet_is_turned_with_its_left_edge_up()
    {
        var written = Written.From(Text, Wide);
        var across = written.Part("word/document.xml").Descendants(Written.W + "sectPr").Last();
        Assert.Equal(("16838", "11906", "landscape"), (Value(across, "pgSz", "w"), Value(across, "pgSz", "h"), Value(across, "pgSz", "orient")));
        Assert.Equal(("1588", "2098", "1474", "1984"), (Value(across, "pgMar", "top"), Value(across, "pgMar", "right"), Value(across, "pgMar", "bottom"), Value(across, "pgMar", "left")));
        Assert.Equal("579", Value(across, "docGrid", "linePitch"));
        Assert.Equal(16838 - 2098 - 1984, int.Parse(Value(written.Part("word/document.xml").Descendants(Written.W + "tbl").Single(), "tblW", "w"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("单双页", "default=1 even=2", "default=3 even=4")]
    [InlineData("居中", "default=1", "default=3")]
    [InlineData("无", "", "")]
    public void Every_section_keeps_its_page_numbers(string placement, string upright, string across)
    {
        var written = Written.From(new Document { Blocks = [Text, Wide, Text] }, Written.StyleWith($"page_numbers: {{position: {placement}}}"));
        var footers = written.Part("word/document.xml").Descendants(Written.W + "sectPr").Select(s => string.Join(' ', s.Elements(Written.W + "footerReference")
            .Select(f => f.Attribute(Written.W + "type")!.Value + "=" + f.Attribute(R + "id")!.Value["rIdFooter".Length..])));
        Assert.Equal([upright, across, upright], footers);
        written.AssertValid();
    }

    // 页码位置与其他页一致: on the turned page the number's line runs down at the left, as far from the edge as it is from the foot of the others.
    [Fact]
    public void The_number_stays_where_it_is_on_the_sheet()
    {
        var footer = Written.From(Text, Wide).Part("word/footer4.xml");
        Assert.Equal(("1406", "1588", "page"), (Value(footer, "tblpPr", "tblpX"), Value(footer, "tblpPr", "tblpY"), Value(footer, "tblpPr", "horzAnchor")));
        Assert.Equal(("8844", "tbRl"), (Value(footer, "trHeight", "val"), Value(footer, "textDirection", "val")));
        Assert.Equal("FooterEven", footer.Descendants(Written.W + "tc").Single().Descendants(Written.W + "pStyle").Single().Attribute(Written.W + "val")!.Value);
    }

    [Fact]
    public void Without_wide_tables_there_are_no_footers_for_them() => Assert.DoesNotContain("word/footer3.xml", Written.From(Text, Narrow).PartNames());

    [Theory]
    [InlineData(false, "3月5日", "12", "3")]
    [InlineData(false, "2024-001", "关于修建双桥村通组公路的建议", "周明远")]
    [InlineData(true, "2024-001", "关于修建双桥村通组公路的建议", "周明远", "村镇建设办公室", "12月22日", "A类", "满意")]
    [InlineData(true, "甲", "一二三四五六七八九十", "一二三四五六七八九十", "一二三四五六七八九十", "一二三四五六七八九十", "一二三四五六七八九十")]
    public void Columns_that_crowd_one_another_turn_the_page(bool isAcross, params string[] cells)
    {
        TableBlock Table(decimal width, TableOrientation way) => new() { Columns = [.. cells.Select((_, i) => new TableColumn(Width: i == 0 ? width : 0))], Rows = [TableRow.Of(cells)], Orientation = way };

        Assert.Equal(isAcross, IsAcross(Table(0, TableOrientation.Automatic)));
        Assert.Equal(isAcross, IsAcross(Table(1, TableOrientation.Automatic)));
        Assert.False(IsAcross(Table(0, TableOrientation.Portrait)));
        Assert.True(IsAcross(Table(0, TableOrientation.Landscape)));
    }

    [Fact]
    public void A_short_column_takes_what_it_needs_from_the_wide_ones()
    {
        var table = new TableBlock { Columns = [new(Width: 1), new(Width: 20)], Rows = [TableRow.Of("12月20日", new string('长', 30))] };
        var widths = Written.From(table).Part("word/document.xml").Descendants(Written.W + "gridCol").Select(c => int.Parse(c.Attribute(Written.W + "w")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(widths[0] >= 8 * 120);
        Assert.Equal(8844, widths.Sum());
    }

    private static bool IsAcross(TableBlock table) => Written.From(table).Part("word/document.xml").Descendants(Written.W + "pgSz").Single().Attribute(Written.W + "orient") is not null;

    private static string Value(XElement element, string name, string attribute) => element.Descendants(Written.W + name).First().Attribute(Written.W + attribute)!.Value;

    private static string Sections(Written written)
    {
        var sections = new List<string> { "" };
        var ways = new List<string>();
        foreach (var element in written.Part("word/document.xml").Element(Written.W + "body")!.Elements())
        {
            if (element.Name.LocalName != "sectPr")
            {
                var style = element.Name.LocalName == "tbl" ? "T" : element.Descendants(Written.W + "pStyle").First().Attribute(Written.W + "val")!.Value switch
                {
                    "Caption" => "c",
                    "SectionEnd" => "e",
                    "Heading1" or "Heading2" => "h",
                    "Signature" or "SignatureNext" => "s",
                    "Date" => "d",
                    "Figure" => "g",
                    "FigureCaption" => "f",
                    _ => "p",
                };
                sections[^1] += (element.Element(Written.W + "pPr")?.Element(Written.W + "pageBreakBefore") is null ? "" : "b") + style;
            }

            if ((element.Name.LocalName == "sectPr" ? element : element.Element(Written.W + "pPr")?.Element(Written.W + "sectPr")) is { } section)
            {
                ways.Add(section.Element(Written.W + "pgSz")!.Attribute(Written.W + "orient") is null ? "↑" : "→");
                sections.Add("");
            }
        }

        return string.Join(' ', ways.Zip(sections, (way, content) => way + content));
    }
}
