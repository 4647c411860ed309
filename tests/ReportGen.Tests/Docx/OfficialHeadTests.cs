using System.Globalization;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>版头 and 版记 (GB/T 9704 7.2, 7.4).</summary>
public sealed class OfficialHeadTests
{
    [Fact]
    public void Lines_of_the_head_are_known_by_their_form_wherever_they_stand()
    {
        var head = Rendered.Parse("# 题\n\n文\n\n::: 版头\n{0}\n\n清人发〔2025〕1号\n\n签发人：张某\n:::", "清河镇人大文件").Head!;
        Assert.Equal(("清河镇人大文件", "清人发〔2025〕1号", "签发人：张某"), (PlainText.Of(head.Mark), PlainText.Of(head.Number), PlainText.Of(head.Signer)));
        Assert.Equal("清人发〔2025〕1号", PlainText.Of(Rendered.Parse("::: head\n清人发〔2025〕1号\n:::").Head!.Number));
        Assert.Null(Rendered.Parse("::: 版头\n{0}\n:::", "").Head);
    }

    [Fact]
    public void The_imprint_belongs_to_no_chapter()
    {
        var imprint = Assert.IsType<ImprintBlock>(Assert.Single(Rendered.Parse("## 空章\n\n::: 版记\n抄送：县委。\n\n镇人大办公室\n\n2025年1月6日印发\n:::").Blocks));
        Assert.Equal(("抄送：县委。", "镇人大办公室", "2025年1月6日印发"), (PlainText.Of(imprint.Copies), PlainText.Of(imprint.Issuer), PlainText.Of(imprint.Date)));
    }

    [Fact]
    public void The_imprint_ends_the_document_wherever_it_is_written() =>
        Assert.IsType<ImprintBlock>(Rendered.Parse("::: 版记\n抄送：县委。\n:::\n\n文").Blocks[^1]);

    [Fact]
    public void A_list_is_no_head() => Assert.Equal("RG4006", Rendered.Fault("⟦::: 版头⟧\n- 甲\n:::").Finding.Id);

    [Theory]
    [InlineData("人大文件", null)]
    [InlineData("清河镇人民代表大会主席团文件", "63")]
    public void The_mark_stays_on_one_line(string mark, string? size) => // 8844 twips hold 14 characters of 31.5 pt
        Assert.Equal(size, From(new OfficialHead([new Text(mark)], [], [])).Part("word/document.xml").Descendants(Written.W + "sz").SingleOrDefault()?.Attribute(Written.W + "val")!.Value);

    [Theory]
    [InlineData("", "HeadMark HeadNumber Title")]
    [InlineData("签发人：张某", "HeadMark HeadSigner Title")]
    public void The_head_stands_above_the_title(string signer, string styles)
    {
        var written = From(new OfficialHead([new Text("人大文件")], [new Text("清人发〔2025〕1号")], signer.Length == 0 ? [] : [new Text(signer)]));
        Assert.Equal(styles, string.Join(' ', written.Part("word/document.xml").Descendants(Written.W + "pStyle").Select(p => p.Attribute(Written.W + "val")!.Value)));
        written.AssertValid();
    }

    // 7.4.1: the last rule on the lower edge of 版心, 35mm above that of the paper.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(60, 4)]
    public void The_imprint_ends_at_the_foot_of_the_text_block(int copies, int lines)
    {
        var written = Written.From(new ImprintBlock([new Text("抄送：" + new string('县', copies) + "。")], [new Text("镇人大办公室")], [new Text("2025年1月6日印发")]));
        var document = written.Part("word/document.xml");
        var heights = document.Descendants(Written.W + "trHeight").Sum(h => Number(h, "val"));
        Assert.Equal(lines * 28 * 15, heights);
        Assert.Equal(16838 - 1984, Number(document.Descendants(Written.W + "tblpPr").Single(), "tblpY") + heights);
        written.AssertValid();
    }

    [Fact]
    public void A_report_has_them_by_its_fields()
    {
        var lines = Reported.Of("report: {版头: 清河镇人大文件, 发文字号: 清人发〔2025〕1号, 签发人: 张某, 抄送: [县委办, 镇党委], 印发机关: 镇人大办公室, 印发日期: 2025-01-06}").ToWord();
        Assert.Equal(["清河镇人大文件", "清人发〔2025〕1号\t签发人：张某"], lines.Paragraphs().Take(2));
        Assert.Contains("抄送：县委办，镇党委。", lines.Paragraphs());
        Assert.Contains("镇人大办公室\t2025年1月6日印发", lines.Paragraphs());
        lines.AssertValid();
        var plain = Reported.Of("report: {抄送: [县委办]}");
        Assert.Null(plain.Document.Head);
        Assert.DoesNotContain(plain.Document.Blocks, block => block is ImprintBlock);
    }

    [Fact]
    public void Pages_and_markdown_have_them()
    {
        var document = new Document { Head = new OfficialHead([new Text("甲<文件>")], [new Text("清〔2025〕1号")], []), Title = [new Text("题")], Blocks = [new ImprintBlock([new Text("抄送：乙。")], [], [])] };
        using var html = new StringWriter();
        using var markdown = new StringWriter();
        HtmlWriter.Write(document, html);
        MarkdownWriter.Write(document, markdown);
        Assert.Contains("<header>\n<p class=\"mark\">甲&lt;文件&gt;</p>\n<p>清〔2025〕1号</p>\n</header>\n<h1>题</h1>\n<footer>\n<p>抄送：乙。</p>\n</footer>", html.ToString(), StringComparison.Ordinal);
        Assert.Equal("**甲\\<文件\\>**\n\n清〔2025〕1号\n\n# 题\n\n抄送：乙。\n", markdown.ToString());
    }

    private static Written From(OfficialHead head) => Written.From(new Document { Head = head, Title = [new Text("题")], Blocks = [] });

    private static int Number(System.Xml.Linq.XElement element, string attribute) => int.Parse(element.Attribute(Written.W + attribute)!.Value, CultureInfo.InvariantCulture);
}
