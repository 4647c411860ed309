using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary><c>chart rows columns caption form</c>, and every example of docs/template-tables.md.</summary>
public sealed class ChartFunctionTests
{
    private const string Records = "suggestions: [{id: 1, title: 甲, received: 2024-01-16, category: 交通}, {id: 2, title: 乙, received: 2024-01-16, category: 农业}, {id: 3, title: 丙, received: 2024-01-16, category: 交通}]";
    private const string Columns = "[{title: \"类别\", field: \"key\"}, {title: \"件数\", field: \"value\"}]";

    [Theory]
    [InlineData("", ChartForm.Column)]
    [InlineData("\"题\" \"折线图\"", ChartForm.Line)]
    [InlineData("\"题\" \"pie\"", ChartForm.Pie)]
    public void A_family_becomes_a_chart(string rest, ChartForm form)
    {
        var chart = Chart($"chart stats.suggestions.by_category {Columns} {rest}");
        Assert.Equal((form, rest.Length == 0 ? "" : "图1"), (chart.Form, chart.Label));
        Assert.Equal(["交通", "农业"], chart.Categories);
        Assert.Equal([2m, 1m], chart.Series[0].Values);
    }

    [Fact]
    public void Its_cells_keep_their_figures() =>
        Assert.Equal("suggestions.by_category.交通", Assert.IsType<ValueInline>(Chart($"图 统计.suggestions.by_category {Columns}").Table.Rows.First().Cells[1].Inlines.Single()).Figure!.Name);

    [Theory]
    [InlineData("chart [] [\"甲\", \"乙\"]")]
    [InlineData("chart null [\"甲\", \"乙\"]")]
    public void Without_rows_there_is_no_chart(string call) => Assert.Empty(Reported.With("{{ " + call + " }}", Records).Document.Blocks);

    [Fact]
    public void A_form_that_there_is_not_is_told() => Assert.Contains("柱形图、折线图 或 饼图", Reported.Fault($"chart stats.suggestions.by_category {Columns} \"题\" \"雷达图\"", Records), StringComparison.Ordinal);

    [Fact]
    public void Columns_of_text_are_told_at_the_call() => Assert.StartsWith("RG4011 1:4 ", Reported.Fault("chart suggestions [\"编号\", \"标题\"]", Records), StringComparison.Ordinal);

    [Fact]
    public void Every_example_of_the_guide_is_written()
    {
        var guide = File.ReadAllText(TestPaths.In("docs", "template-tables.md")).Split("```scriban\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.True(guide.Count >= 6);
        foreach (var example in guide)
        {
            var reported = Reported.In(SampleTown.Workspace().Add("own.sbn", example), template: "own.sbn", file: "qinghe/2024.yaml");
            Assert.DoesNotContain(reported.Bag.Items, found => found.Id.StartsWith("RG3", StringComparison.Ordinal) || found.Id.StartsWith("RG4", StringComparison.Ordinal));
            Assert.Contains(reported.Document.Blocks, block => block is TableBlock { Label: "表1" or "附件" } or ChartBlock { Label: "图1" });
            reported.ToWord().AssertValid();
        }
    }

    private static ChartBlock Chart(string call) => Assert.IsType<ChartBlock>(Assert.Single(Reported.With("{{ " + call + " }}", Records).Document.Blocks));
}
