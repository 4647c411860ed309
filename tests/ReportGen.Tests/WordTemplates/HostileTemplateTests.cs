using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Tests.Workbooks;
using ReportGen.WordTemplates;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>What no honest template holds is refused with a sentence, before any of it is used.</summary>
public sealed class HostileTemplateTests
{
    [Fact]
    public void A_link_to_the_outside_is_told_with_its_place()
    {
        var file = WordFile.Of(P("甲") + $"<w:p><w:hyperlink r:id=\"rIdLink\">{R("监督工作情况见县人大网站首页")}</w:hyperlink></w:p>");
        file.Relations = "<Relationship Id=\"rIdLink\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>";
        var finding = Assert.Single(FilledIn.Of(file).Bag.Items);
        Assert.Equal(("RG3504", "第2段（监督工作情况见县人大网站…）有指到外面的超链接“https://example.org/”，这个模板不用"), (finding.Id, finding.Headline.Chinese));
    }

    private const string External = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public void Macros()
    {
        Refused("RG3503", "宏", Plain().Add("word/vbaProject.bin", "x"));
        Refused("RG3503", "宏", Plain().Add("word/activeX/activeX1.xml", "<x/>"));
        Refused("RG3503", "宏", Plain().Add("word/other.xml", "<x/>", "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    [Theory]
    [InlineData("hyperlink", "https://example.com/", "超链接")]
    [InlineData("attachedTemplate", "file:///C:/a.dotx", "file:///C:/a.dotx")]
    [InlineData("image", "https://example.com/a.png", "外面")]
    public void What_leads_out_of_the_document(string type, string target, string word) =>
        Refused("RG3504", word, new Func<WordFile>(() => { var file = Plain(); file.Relations = $"<Relationship Id=\"rIdX\" Type=\"{External}{type}\" Target=\"{target}\" TargetMode=\"External\"/>"; return file; })());

    [Theory]
    [InlineData("DDEAUTO c:\\\\x \"a\"", "DDEAUTO")]
    [InlineData(" INCLUDETEXT \"C:/secret.docx\" ", "INCLUDETEXT")]
    [InlineData("includepicture \"http://example.com\" \\d", "INCLUDEPICTURE")]
    [InlineData("LINK Excel.Sheet.8 \"a\"", "LINK")]
    [InlineData("DATABASE \\d a", "DATABASE")]
    public void Fields_that_fetch_something(string code, string name)
    {
        Refused("RG3510", name, WordFile.Of($"<w:p><w:fldSimple w:instr=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></w:p>"));

        // In runs, cut within its name.
        var (first, second) = (code[..4], code[4..]);
        Refused("RG3510", name, WordFile.Of($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{first}</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">{second}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("x")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    }

    [Fact]
    public void A_field_whose_name_another_field_makes() =>
        Refused("RG3510", "域", WordFile.Of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:instrText> c x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

    [Fact]
    public void Links_in_fields() => Refused("RG3504", "超链接", WordFile.Of("<w:p><w:fldSimple w:instr=\" HYPERLINK &quot;https://example.com&quot; \"/></w:p>"));

    [Theory]
    [InlineData(" PAGE ")]
    [InlineData(" TOC \\o &quot;1-3&quot; ")]
    [InlineData(" HYPERLINK \\l &quot;书签&quot; ")]
    [InlineData(" DATE \\@ &quot;yyyy&quot; ")]
    public void Harmless_fields_stay(string code) => Assert.Empty(FilledIn.Of($"<w:p><w:fldSimple w:instr=\"{code}\">{R("1")}</w:fldSimple></w:p>").Bag.Items);

    [Fact]
    public void Embedded_objects()
    {
        Refused("RG3509", "OLE", Plain().Add("word/embeddings/oleObject1.bin", "x"));
        Refused("RG3509", "OLE", WordFile.Of($"<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Package\"/></w:object></w:r></w:p>"));
        Refused("RG3509", "OLE", WordFile.Of("<w:altChunk r:id=\"rId9\"/>"));
        Refused("RG3509", "OLE", Plain().Add("word/embeddings/a.xlsx", Plain().Build(), relation: "package"));
        Refused("RG3503", "宏", Plain().Add("word/embeddings/a.xlsx", new RawWorkbook().Add("xl/vbaProject.bin", "x").Build()));
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\..\\evil.xml")]
    public void Names_that_lead_out(string name) => Refused("RG3506", "文件名", Plain().Add(name, "<x/>"));

    [Fact]
    public void Document_types() => Refused("RG3505", "DOCTYPE", Plain().Add("word/header9.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"));

    [Fact]
    public void A_bomb_by_what_it_says_of_its_size()
    {
        var bytes = Plain().Add("word/media/a.bin", new byte[1 << 20]).Build();
        var entry = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes("word/media/a.bin")) - 46;
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 0x7FFFFFFF);
        Refused("RG3507", "太大", bytes);
    }

    [Fact]
    public void A_bomb_of_text() => Refused("RG3507", "太大", WordFile.Of($"<w:p><w:r><w:t>{new string('甲', 17 << 20)}</w:t></w:r></w:p>").Build());

    [Fact]
    public void Nesting_without_end() => Refused("RG3508", "一层套一层", WordFile.Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))).Build());

    [Fact]
    public void Passwords_and_old_formats() => Refused("RG3502", "密码", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

    [Fact]
    public void What_is_no_document()
    {
        Refused("RG3501", "损坏", Plain().Build()[..400]);
        Refused("RG3501", "损坏", new RawWorkbook().Sheet("表", "<row/>").Build());
        Refused("RG3501", "损坏", WordFile.Bare("").Build());
    }

    [Fact]
    public void No_byte_that_is_changed_makes_an_exception()
    {
        var whole = WordFile.Of(P("{{ for x in [1] }}") + P("甲{{ x }}") + P("{{ end }}")).Build();
        for (var i = 0; i < whole.Length; i += 3)
        {
            var changed = whole.ToArray();
            changed[i] ^= 0x5A;
            FilledIn.Of(changed);
        }
    }

    private static WordFile Plain() => WordFile.Of(P("甲"));

    private static void Refused(string id, string word, WordFile file) => Refused(id, word, file.Build());

    private static void Refused(string id, string word, byte[] content)
    {
        var bag = new DiagnosticBag();
        Assert.Null(WordTemplate.Read("模板.docx", content, bag));
        var finding = bag.Items[0];
        Assert.Equal(id, finding.Id);
        Assert.Contains(word, finding.Headline.Chinese, StringComparison.Ordinal);
        Assert.NotNull(finding.Help);
    }
}
