using ReportGen.Documents;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Documents;

/// <summary>附件说明 and 附件 (GB/T 9704 7.3.4, 7.3.7), 附注 (7.3.6).</summary>
public sealed class AttachmentTests
{
    private const string Rows = "| 名 | 数 |\n| --- | --- |\n| 甲 | 3 |\n";
    private const string Signature = "::: 署名\n镇人大\n\n2025年1月3日\n:::\n\n";

    [Fact]
    public void What_is_appended_is_listed_below_the_text_with_its_numbers()
    {
        var document = Rendered.Parse($"文\n\n{Signature}::: 附表 名册\n{Rows}:::\n\n::: 附表 清单\n{Rows}:::");
        Assert.Equal(["Paragraph", "AttachmentList", "SignatureBlock", "PageBreak", "TableBlock", "PageBreak", "TableBlock"], document.Blocks.Select(block => block.GetType().Name));
        Assert.Equal(["附件：1.名册", "2.清单"], LinesOf(document));
        Assert.Equal(["附件1", "附件2"], document.Blocks.OfType<TableBlock>().Select(table => table.Label));
    }

    [Theory]
    [InlineData("附表", TableOrientation.Automatic)]
    [InlineData("竖排附表", TableOrientation.Portrait)]
    public void A_list_that_is_appended_may_be_held_upright(string container, TableOrientation orientation)
    {
        var table = Assert.Single(Rendered.Parse($"文\n\n{Signature}::: {container} 名册\n{Rows}:::").Blocks.OfType<TableBlock>());
        Assert.True(table.IsAppendix);
        Assert.Equal(orientation, table.Orientation);
    }

    [Fact]
    public void One_alone_has_no_number()
    {
        var document = Rendered.Parse($"文\n\n{Signature}::: 附表 名册\n{Rows}:::");
        Assert.Equal(["附件：名册"], LinesOf(document));
        Assert.Equal("附件", Assert.Single(document.Blocks.OfType<TableBlock>()).Label);
    }

    [Fact]
    public void Those_that_the_template_names_come_first()
    {
        var document = Rendered.Parse($"文\n\n::: 附件说明\n{{0}}\n\n要点\n:::\n\n{Signature}::: 附表 名册\n{Rows}:::", "决议");
        Assert.Equal(["附件：1.决议", "2.要点", "3.名册"], LinesOf(document));
        Assert.Equal("附件3", Assert.Single(document.Blocks.OfType<TableBlock>()).Label);
        Assert.Equal(["附件：决议"], LinesOf(Rendered.Parse("文\n\n::: 附件说明\n{0}\n:::", "决议")));
    }

    [Fact]
    public void Without_a_signature_the_list_stands_before_what_is_attached() =>
        Assert.Equal(["Paragraph", "AttachmentList", "PageBreak", "TableBlock"], Rendered.Parse($"文\n\n::: 附表 名册\n{Rows}:::").Blocks.Select(block => block.GetType().Name));

    // The note of the last attachment would else hold up the heading of an empty chapter.
    [Fact]
    public void The_note_of_an_attached_table_is_no_content_of_the_last_chapter()
    {
        var document = Rendered.Parse($"## 情况\n\n文\n\n## 打算\n\n{Signature}::: 附表 名册\n{Rows}\n注：甲。\n\n注：乙。\n:::");
        Assert.Equal(["Heading", "Paragraph", "AttachmentList", "SignatureBlock", "PageBreak", "TableBlock", "Paragraph", "Paragraph"], document.Blocks.Select(block => block.GetType().Name));
    }

    [Theory]
    [InlineData("附表1 名册")]
    [InlineData("附件2 名册")]
    public void A_number_that_the_author_typed_is_kept_and_the_list_stands_for_itself(string caption) =>
        Assert.Equal(["Paragraph", "PageBreak", "TableBlock"], Rendered.Parse($"文\n\n::: 附表 {caption}\n{Rows}:::").Blocks.Select(block => block.GetType().Name));

    [Fact]
    public void In_word_by_the_standard()
    {
        var document = Rendered.Parse($"# 题\n\n文。\n\n::: 附件说明\n决议\n:::\n\n{Signature}::: 公文附注\n（此件公开发布）\n:::\n\n::: 附表 名册\n{Rows}:::\n\n::: 版记\n抄送：镇政府。\n:::");
        var written = Written.From(document); // style check finds nothing
        var styles = written.Part("word/document.xml").Descendants(Written.W + "pStyle").Select(p => p.Attribute(Written.W + "val")!.Value).ToList();
        Assert.Equal(["Title", "BodyText", "AttachmentNote", "AttachmentNoteNext", "Signature", "Date", "Remark", "AttachmentLabel", "AttachmentTitle"], styles.Take(9));
        written.AssertValid();
        var verdict = Looks.Of(written.Bytes, Written.Style);
        Assert.All(
            verdict.Clauses.Where(clause => clause.Clause.Key is "attachment-note" or "attachment" or "remark"),
            clause => Assert.Equal(ReportGen.Docx.Conformity.Conforms, clause.Conformity));
        Written.From(Rendered.Parse($"# 题\n\n文。\n\n{Signature}::: 附表 名册\n{Rows}:::")).AssertValid();
        Looks.AssertRight(Written.From(document, LayoutCheckTests.HouseStyle()).Bytes, LayoutCheckTests.HouseStyle());
    }

    private static IEnumerable<string> LinesOf(Document document) => Assert.Single(document.Blocks.OfType<AttachmentList>()).Lines().Select(PlainText.Of);
}
