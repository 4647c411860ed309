using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

/// <summary>表1, 图1, 附件1: in the order of the document, each kind by itself.</summary>
public sealed class CaptionNumberingTests
{
    private const string Rows = "| 名 | 数 |\n|---|---|\n| 甲 | 3 |\n| 乙 | 4 |\n";

    [Fact]
    public void Tables_and_charts_are_numbered_in_the_order_of_the_document()
    {
        var own = new TableBlock { Caption = [new Text("记录")], Columns = [new()], Rows = [TableRow.Of("甲")] };
        var document = Rendered.Parse($"::: 表格 子\n{Rows}:::\n\n::: 柱形图 丑\n{Rows}:::\n\n{{0}}\n\n::: 饼图 寅\n{Rows}:::\n\n::: 附表 卯\n{Rows}:::\n\n::: 表格 辰\n{Rows}:::\n\n::: 附表 巳\n{Rows}:::", own);

        Assert.Equal(["表1　子", "图1　丑", "表2　记录", "图2　寅", "附件1　卯", "表3　辰", "附件2　巳"], Captions(document));
    }

    [Fact]
    public void What_has_no_caption_takes_no_number() => Assert.Equal(["", "表1　子", "", "图1　丑"], Captions(Rendered.Parse($"{Rows}\n::: 表格 子\n{Rows}:::\n\n::: 饼图\n{Rows}:::\n\n::: 饼图 丑\n{Rows}:::")));

    [Theory]
    [InlineData("表1 各村")]
    [InlineData("表 二　各村")]
    [InlineData("附表1 各村")]
    [InlineData("图1")]
    public void A_typed_number_is_kept_and_counted(string typed) =>
        Assert.Equal([typed, "表2　子"], Captions(Rendered.Parse($"::: 表格 {typed}\n{Rows}:::\n\n::: 表格 子\n{Rows}:::")));

    [Fact]
    public void A_word_that_begins_like_one_is_no_number() => Assert.Equal(["表1　表彰情况"], Captions(Rendered.Parse($"::: 表格 表彰情况\n{Rows}:::")));

    [Fact]
    public void A_full_list_begins_a_page_and_belongs_to_no_chapter() =>
        Assert.Equal("p 文\npagebreak\ntable 子 [L L]\n  head 名 | 数\n  row 甲 | 3\n  row 乙 | 4", Rendered.Dump($"文\n\n## 空\n\n::: 附表 子\n{Rows}:::"));

    private static IEnumerable<string> Captions(Document document) => document.Blocks.Where(block => block is not (PageBreak or AttachmentList)).Select(block => block switch
    {
        TableBlock table => PlainText.Of(CaptionText.Of(table.Label, table.Caption)),
        ChartBlock chart => PlainText.Of(CaptionText.Of(chart.Label, chart.Caption)),
        _ => "?",
    });
}
