using System.Xml.Linq;
using ReportGen.Documents;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Documents;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Every_node() => Snapshot.Verify(BodyOf(Write(Samples.Everything)));

    [Fact]
    public void The_page_takes_nothing_from_elsewhere()
    {
        var html = Write(Samples.Everything);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n", html, StringComparison.Ordinal);
        Assert.Contains("<title>清河镇人大2024年工作总结</title>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)https?:|//|url\\(|@import|<script|<link|src=", html);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onclick=\"x & y &amp; z")]
    [InlineData("]]> <!-- -->")]
    public void A_value_stays_text(string value)
    {
        var document = new Document { Title = [new ValueInline(value)], Blocks = [new Paragraph([new ValueInline(value)]), new TableBlock { Columns = [new TableColumn()], Rows = [TableRow.Of(value)] }] };
        var main = XElement.Parse(BodyOf(Write(document)));
        Assert.Equal([value, value, value], main.Descendants().Where(e => !e.HasElements).Select(e => e.Value));
    }

    [Fact]
    public void Line_feeds_are_breaks_and_control_characters_are_replaced() =>
        Assert.Contains("<p>a<br>b\uFFFD</p>", Write(new Document { Blocks = [new Paragraph([new ValueInline("a\r\nb\u0001")])] }), StringComparison.Ordinal);

    private static string BodyOf(string html) => html[html.IndexOf("<main>", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)];

    private static string Write(Document document)
    {
        using var output = new StringWriter();
        HtmlWriter.Write(document, output);
        return output.ToString();
    }
}
