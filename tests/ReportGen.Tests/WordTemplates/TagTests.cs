using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Single tags: in runs, in links and controls, in headers, boxes and notes.</summary>
public sealed class TagTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_tag_takes_the_formatting_of_its_first_character()
    {
        var filled = FilledIn.Of($"<w:p>{R("收到", "<w:b/>")}{R("{{", "<w:i/>")}{R(" na", "<w:u w:val=\"single\"/>")}<w:proofErr w:type=\"spellStart\"/>{R("me }}件。", "<w:strike/>")}</w:p>", """{"name": "14"}""");

        Assert.Equal(["收到14件。"], filled.Paragraphs);
        var runs = filled.Written.Part("word/document.xml").Descendants(W + "r").Select(run => $"{run.Element(W + "rPr")!.Elements().First().Name.LocalName}:{run.Value}");
        Assert.Equal(["b:收到", "i:14", "strike:件。"], runs);
    }

    [Theory]
    [InlineData("{{ name | string.append “甲” }}", "14甲")]
    [InlineData("{{ name + ‘乙’ }}", "14乙")]
    [InlineData("{{\u00A0name\u00A0}}", "14")]
    [InlineData("{{ “他说”好“” }}", null)]
    public void What_Word_makes_of_quotes_and_spaces_is_understood(string tag, string? expected)
    {
        var filled = FilledIn.Of(P(tag), """{"name": "14"}""");
        Assert.Equal(expected, filled.Result is null ? null : filled.Paragraphs[0]);
    }

    [Fact]
    public void White_space_markers_eat_the_spaces_of_the_paragraph() =>
        Assert.Equal(["收到14件"], FilledIn.Of(P("收到 {{- name -}}  件"), """{"name": "14"}""").Paragraphs);

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"a\">{0}</w:hyperlink>")]
    [InlineData("<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:smartTag w:uri=\"u\" w:element=\"e\">{0}</w:smartTag>")]
    public void Tags_work_within_links_and_controls(string around) =>
        Assert.Equal(["共14件"], FilledIn.Of($"<w:p>{around.Replace("{0}", R("共{{ name }}件"), StringComparison.Ordinal)}</w:p>", """{"name": "14"}""").Paragraphs);

    [Fact]
    public void A_control_that_is_filled_in_shows_neither_a_placeholder_nor_a_property()
    {
        var filled = FilledIn.Of("<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\"/><w:text/></w:sdtPr><w:sdtContent>" + P("{{ for x in [1, 2] }}") + P("第{{ x }}") + P("{{ end }}") + "</w:sdtContent></w:sdt>");

        Assert.Equal(["第1", "第2"], filled.Paragraphs);
        Assert.Equal(["text"], filled.Written.Part("word/document.xml").Descendants(W + "sdtPr").Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Tags_work_in_headers_and_notes_with_the_names_that_the_text_made()
    {
        var filled = FilledIn.Of(
            WordFile.Of(P("{{ title = name + \"年\" }}") + P("正文"))
                .Header(P("页眉{{ title }}"))
                .Add("word/footnotes.xml", $"<w:footnotes {Namespaces}><w:footnote w:id=\"1\">{P("注{{ name }}")}</w:footnote></w:footnotes>", "footnotes+xml", "footnotes"),
            """{"name": "2024"}""");

        Assert.Equal(["正文"], filled.Paragraphs);
        Assert.Contains("页眉", filled.Written.PartText("word/header1.xml"), StringComparison.Ordinal);
        Assert.Equal("页眉2024年", filled.Written.Part("word/header1.xml").Value);
        Assert.Equal("注2024", filled.Written.Part("word/footnotes.xml").Value);
    }

    [Fact]
    public void Both_tellings_of_a_text_box_are_filled_in()
    {
        var box = $"<w:txbxContent>{P("框里{{ name }}件")}</w:txbxContent>";
        var filled = FilledIn.Of(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("外面{{ name }}")}</w:p>",
            """{"name": "14"}""");

        Assert.Equal(["框里14件", "框里14件"], filled.Written.Part("word/document.xml").Descendants(W + "txbxContent").Select(b => b.Value));
        Assert.EndsWith("外面14", filled.Written.Part("word/document.xml").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("urn:reportgen:template", filled.Written.PartText("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_tags_that_print_nothing_leaves_nothing()
    {
        var filled = FilledIn.Of(P("甲") + P("{{ x = 1 }}") + P("{{ # 说明 }}") + P("{{ missing?.name }}") + P("乙") + P(""), """{"missing": null}""");
        Assert.Equal(["甲", "乙", ""], filled.Paragraphs);
    }

    [Fact]
    public void What_ends_a_section_or_a_cell_stays()
    {
        var filled = FilledIn.Of(P("{{ x = 1 }}", "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>") + Table(Row("{{ x = 2 }}", "乙")));
        Assert.Equal(["", "", "乙"], filled.Paragraphs);
        filled.Written.AssertValid();
    }

    [Fact]
    public void A_page_that_begins_with_nothing_begins_with_what_follows()
    {
        var filled = FilledIn.Of(P("{{ # 下面另起一页 }}", "<w:pageBreakBefore/>") + P("正文", "<w:pStyle w:val=\"BodyText\"/>"));
        Assert.Equal("<w:p>\n  <w:pPr>\n    <w:pStyle w:val=\"BodyText\" />\n    <w:pageBreakBefore />\n  </w:pPr>\n  <w:r>\n    <w:t xml:space=\"preserve\">正文</w:t>\n  </w:r>\n</w:p>", filled.Written.Body().ReplaceLineEndings("\n").Replace(Declarations(filled), "", StringComparison.Ordinal));
    }

    private static string Declarations(FilledIn filled) => string.Concat(filled.Written.Part("word/document.xml").Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "w").Select(a => $" xmlns:{a.Name.LocalName}=\"{a.Value}\""));
}
