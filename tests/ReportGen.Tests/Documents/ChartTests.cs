using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

/// <summary>Tables that a template marks as charts.</summary>
public sealed class ChartTests
{
    [Theory]
    [InlineData("柱形图", ChartForm.Column)]
    [InlineData("chart", ChartForm.Column)]
    [InlineData("折线图", ChartForm.Line)]
    [InlineData("line-chart", ChartForm.Line)]
    [InlineData("饼图", ChartForm.Pie)]
    [InlineData("pie-chart", ChartForm.Pie)]
    public void A_marked_table_is_a_chart(string name, ChartForm form)
    {
        var chart = Chart($"::: {name} 各村建议\n| 村 | 件数 |\n|---|---|\n| 甲村 | 3 |\n| 乙村 | 4.5 |\n:::");

        Assert.Equal((form, "图1", "各村建议", "村"), (chart.Form, chart.Label, PlainText.Of(chart.Caption), chart.CategoryTitle));
        Assert.Equal(["甲村", "乙村"], chart.Categories);
        var series = Assert.Single(chart.Series);
        Assert.Equal(("件数", false), (series.Name, series.IsPercent));
        Assert.Equal([3m, 4.5m], series.Values);
    }

    [Fact]
    public void Numbers_are_those_of_the_statistics_and_else_of_the_text()
    {
        var figure = new Figure("suggestions.reply_rate", "答复率", "85.7", 85.71m, []);
        var chart = Chart("::: 折线图\n| 年 | 率 | 件 |\n|---|---|---|\n| 甲 | {0} | 1,200 |\n| 乙 | 90% | 20余 |\n| 丙 | 90% | 约-3 |\n| 丁 | 90% | — |\n:::", figure);

        Assert.Equal([85.71m, 90m, 90m, 90m], chart.Series[0].Values);
        Assert.Equal([1200m, 20m, -3m, null], chart.Series[1].Values);
    }

    [Fact]
    public void A_column_of_percentages_is_one() =>
        Assert.Equal([true, false], Chart("::: chart\n| 年 | 率 | 件 |\n|---|---|---|\n| 甲 | 8% | 1 |\n| 乙 | — | 2% |\n:::").Series.Select(s => s.IsPercent));

    [Fact]
    public void A_row_of_sums_is_no_category() =>
        Assert.Equal(["甲", "乙"], Chart("::: 饼图\n| 类 | 件 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |\n| 合　计 | 3 |\n:::").Categories);

    [Fact]
    public void The_table_stays_with_the_chart() =>
        Assert.Equal(["甲|1", "乙|2"], Chart("::: 饼图 题\n| 类 | 件 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |\n:::").Table.Rows.Select(r => string.Join('|', r.Cells.Select(c => PlainText.Of(c.Inlines)))));

    [Theory]
    [InlineData("⟦::: 柱形图⟧\n| 村 | 备注 |\n|---|---|\n| 甲 | 好 |\n| 乙 | 差 |\n:::", "“备注”这一列没有数字（如“好”）")]
    [InlineData("⟦::: 柱形图⟧\n| 村 |\n|---|\n| 甲 |\n:::", "至少要有两列")]
    public void A_table_without_numbers_is_a_fault_of_the_template(string template, string why)
    {
        var (finding, document, rendered) = Rendered.Fault(template);

        Assert.Equal(("RG4011", Severity.Error, rendered.Marked), (finding.Id, finding.Severity, finding.Location));
        Assert.Contains(why, finding.Headline.Chinese, StringComparison.Ordinal);
        Assert.IsType<TableBlock>(Assert.Single(document.Blocks));
    }

    [Theory]
    [InlineData("饼图", "| 甲 | 3 |\n| 乙 | -1 |", "小于0")]
    [InlineData("饼图", "| 甲 | 0 |\n| 乙 | 0 |", "合计是0")]
    [InlineData("折线图", "| 甲 | 3 |", "只有一行")]
    [InlineData("柱形图", "| 甲 | 3 |\n| 合计 | 3 |", "只有一行")]
    [InlineData("柱形图", "| 甲 | — |\n| 乙 |  |", "一个数也没有")]
    [InlineData("柱形图", "| 甲 | 3 |\n| 乙 | 若干 |", "“若干”不是数字")]
    public void Data_that_make_no_chart_leave_the_table(string form, string rows, string why)
    {
        var (finding, document, rendered) = Rendered.Fault($"⟦::: {form} 题⟧\n| 名 | 数 |\n|---|---|\n{rows}\n:::");

        Assert.Equal(("RG4012", Severity.Warning, rendered.Marked), (finding.Id, finding.Severity, finding.Location));
        Assert.Contains(why, finding.Headline.Chinese, StringComparison.Ordinal);
        Assert.Equal("表1", Assert.IsType<TableBlock>(Assert.Single(document.Blocks)).Label);
    }

    [Theory]
    [InlineData("柱形图", 40, 41)]
    [InlineData("折线图", 60, 61)]
    [InlineData("饼图", 12, 13)]
    [InlineData("饼图", 12, 200)]
    public void Too_many_categories_are_left_to_the_table(string form, int drawn, int refused)
    {
        string Template(int rows) => $"::: {form}\n| 名 | 数 |\n|---|---|\n" + string.Concat(Enumerable.Range(1, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"| 第{i}村 | {i} |\n"))) + ":::";

        Assert.Equal(drawn, Chart(Template(drawn)).Categories.Count);
        var (finding, document, _) = Rendered.Fault(Template(refused));
        Assert.Equal("RG4012", finding.Id);
        Assert.Equal(refused, Assert.IsType<TableBlock>(Assert.Single(document.Blocks)).Rows.Count());
    }

    [Fact]
    public void A_pie_shows_one_column() =>
        Assert.Contains("一列数字", Rendered.Fault("::: 饼图\n| 名 | 甲 | 乙 |\n|---|---|---|\n| 子 | 1 | 2 |\n| 丑 | 3 | 4 |\n:::").Finding.Headline.Chinese, StringComparison.Ordinal);

    [Fact]
    public void What_a_function_asks_for_is_read_in_the_same_way()
    {
        TableBlock Table(string second) => new() { Columns = [new(), new()], Header = [TableRow.Of("名", "数")], Rows = [TableRow.Of("甲", "1"), TableRow.Of("乙", second)] };

        Assert.Equal([1m, 2m], Assert.IsType<ChartBlock>(Assert.Single(Rendered.Parse("{0}", new ChartRequest(Table("2"), ChartForm.Pie)).Blocks)).Series[0].Values);
        var (finding, document, rendered) = Rendered.Fault("文。\n\n⟦{0}⟧", new ChartRequest(Table("-2"), ChartForm.Pie));
        Assert.Equal(("RG4012", rendered.Marked), (finding.Id, finding.Location));
        Assert.IsType<TableBlock>(document.Blocks[1]);
    }

    [Fact]
    public void A_container_that_the_data_left_empty_is_none() => Assert.Equal("p 文", Rendered.Dump("::: 柱形图 题\n{0}\n:::\n\n::: 表格 题\n{0}\n:::\n\n文", ""));

    [Fact]
    public void A_chart_keeps_its_chapter() => Assert.Equal(2, Rendered.Parse("## 章\n\n::: chart\n| 名 | 数 |\n|---|---|\n| 甲 | 3 |\n| 乙 | 4 |\n:::").Blocks.Count);

    [Fact]
    public void Pages_and_markdown_show_the_numbers()
    {
        var document = Rendered.Parse("::: chart 各村<建议>\n| 村 | 件 |\n|---|---|\n| 甲 | 3 |\n| 乙 | 4 |\n:::");
        using var html = new StringWriter();
        using var markdown = new StringWriter();
        HtmlWriter.Write(document, html);
        MarkdownWriter.Write(document, markdown);

        Assert.Contains("<td>甲</td><td>3</td>", html.ToString(), StringComparison.Ordinal);
        Assert.Contains("<figcaption>图1　各村&lt;建议&gt;</figcaption>\n</figure>", html.ToString(), StringComparison.Ordinal);
        Assert.Equal("| 村 | 件 |\n| --- | --- |\n| 甲 | 3 |\n| 乙 | 4 |\n\n**图1　各村\\<建议\\>**\n", markdown.ToString());
    }

    private static ChartBlock Chart(string template, params object[] values) => Assert.IsType<ChartBlock>(Assert.Single(Rendered.Parse(template, values).Blocks));
}
