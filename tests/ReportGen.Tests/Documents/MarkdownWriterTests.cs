using System.Net;
using Markdig;
using ReportGen.Documents;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Documents;

public sealed class MarkdownWriterTests
{
    private static readonly MarkdownPipeline _plain = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Every_node() => Snapshot.Verify(Write(Samples.Everything));

    [Theory]
    [InlineData("# 甲")]
    [InlineData("1. 甲")]
    [InlineData("2024) 甲")]
    [InlineData("- 甲")]
    [InlineData("+ 甲")]
    [InlineData("> 甲")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("```x")]
    [InlineData("**粗** *斜* __粗__ ~~删~~")]
    [InlineData("[链接](http://a.b) ![图](x)")]
    [InlineData("<b>甲</b> <http://a.b> &amp; &#65;")]
    [InlineData("| 甲 | 乙 |")]
    [InlineData("甲\\")]
    [InlineData("    缩进")]
    public void A_value_stays_text(string value)
    {
        var document = new Document { Blocks = [new Paragraph([new ValueInline(value)]), new TableBlock { Columns = [new TableColumn()], Header = [TableRow.Of("头")], Rows = [TableRow.Of(value)] }] };

        var html = Markdown.ToHtml(Write(document), _plain);

        var text = WebUtility.HtmlEncode(value.Trim());
        Assert.Equal($"<p>{text}</p>", html[..html.IndexOf('\n', StringComparison.Ordinal)].Replace("&#39;", "'", StringComparison.Ordinal));
        Assert.Contains($"<td>{text}</td>", html, StringComparison.Ordinal);
    }

    // No list begins in a cell, nor with a number that goes on.
    [Fact]
    public void A_rate_is_not_escaped()
    {
        var document = new Document { Blocks = [new Paragraph([new ValueInline("38.16%")]), new TableBlock { Columns = [new TableColumn()], Header = [TableRow.Of("占比")], Rows = [TableRow.Of("38.16%"), TableRow.Of("1.甲")] }] };

        Assert.DoesNotContain("\\.", Write(document), StringComparison.Ordinal);
    }

    private static string Write(Document document)
    {
        using var output = new StringWriter();
        MarkdownWriter.Write(document, output);
        return output.ToString();
    }
}
