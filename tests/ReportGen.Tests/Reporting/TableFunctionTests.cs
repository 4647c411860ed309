using ReportGen.Documents;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary><c>table rows columns caption</c>: rows of records, objects, lists and families as one block.</summary>
public sealed class TableFunctionTests
{
    private const string Records = """
        inspections:
          - {date: 2024-05-15, kind: visit, topic: 防汛, deputies: 12, opinions: [加固, 清淤], highlight: 是, sites: [甲村, 乙村]}
          - {date: 2024-06-15, kind: research, topic: 养老, opinions: 5}
        suggestions: [{id: 1, title: 甲, received: 2024-01-16, category: 交通}, {id: 2, title: 乙, received: 2024-01-16, category: 交通}]
        """;

    [Theory]
    [InlineData("table inspections [\"日期\", \"主题\", \"类型\"]", "日期|主题|类型", "5月15日|防汛|视察", "6月15日|养老|专题调研")]
    [InlineData("table inspections [\"date\", {title: \"重点\", field: \"highlight\"}]", "date|重点", "5月15日|是", "6月15日|")]
    [InlineData("table inspections [{title: \"人数\", field: \"参加代表.人数\"}, \"地点\"]", "人数|地点", "12|甲村、乙村", "|")]
    [InlineData("table inspections [{title: \"意见\", field: \"意见建议\"}, {标题: \"条数\", 字段: \"意见建议.数量\"}]", "意见|条数", "加固；清淤|2", "5|5")]
    [InlineData("table inspections [\"参加代表\"] null \"—\"", "参加代表", "12名", "—")]
    [InlineData("table [{a: 1, b: \"乙\"}, {a: null, b: true}] [\"a\", \"b\"]", "a|b", "1|乙", "|是")]
    [InlineData("table [[1, 2], [3]] [\"甲\", \"乙\"]", "甲|乙", "1|2", "3|")]
    [InlineData("table stats.suggestions.by_category [{title: \"类别\", field: \"key\"}, {title: \"件数\", field: \"value\"}]", "类别|件数", "交通|2")]
    [InlineData("table [{n: stats.suggestions.total}, {n: stats.duty_reports.total}] [\"n\"]", "n", "2", "—")]
    [InlineData("table [{n: zh.quantity stats.suggestions.total}] [\"n\"]", "n", "2件")]
    [InlineData("table [{n: \"甲\"}] [\"没有\"]", "没有", "")]
    public void Rows_of_every_kind(string call, params string[] lines) => Assert.Equal(lines, Reported.With("{{ " + call + " }}", Records).Lines);

    [Fact]
    public void It_has_a_caption_alignments_and_widths()
    {
        var table = Table("table inspections [{title: \"主题\", align: \"左\", width: 4}, {title: \"类型\", 对齐: \"右\", 宽: 1.5}, \"日期\"] \"监督活动情况\"");

        Assert.Equal("监督活动情况", PlainText.Of(table.Caption));
        Assert.Equal([ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center], table.Columns.Select(c => c.Alignment));
        Assert.Equal([4m, 1.5m, 0m], table.Columns.Select(c => c.Width));
    }

    [Theory]
    [InlineData("center")]
    [InlineData("居中")]
    [InlineData("中")]
    public void Alignment_words(string word) =>
        Assert.Equal(ColumnAlignment.Center, Table($"table inspections [{{title: \"主题\", align: \"{word}\"}}]").Columns[0].Alignment);

    [Theory]
    [InlineData("table []")]
    [InlineData("table null")]
    [InlineData("table duty_reports")]
    public void Without_rows_there_is_no_table(string call) => Assert.Equal("前后", string.Concat(Reported.With($"前\n\n{{{{ {call} [\"甲\"] \"表\" }}}}\n\n后", Records).Lines));

    [Theory]
    [InlineData("table inspections [5]", "RG3112", "每一列")]
    [InlineData("table inspections [{title: \"甲\", align: \"上\"}]", "RG3112", "不认识的对齐")]
    [InlineData("table inspections [{title: \"甲\", width: 0}]", "RG3112", "列宽")]
    [InlineData("table inspections [{title: \"甲\", width: \"宽\"}]", "RG3112", "列宽")]
    [InlineData("table inspections []", "RG3112", "栏目")]
    [InlineData("table \"甲\" [\"乙\"]", "RG3112", "列表")]
    [InlineData("table inspections \"乙\"", "RG3112", "列表")]
    [InlineData("table inspections", "RG3103", "table")]
    public void A_wrong_argument_is_told(string call, string id, string word)
    {
        var fault = Reported.Fault(call, Records);
        Assert.StartsWith(id + " 1:", fault, StringComparison.Ordinal);
        Assert.Contains(word, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table inspections [\"主提\"]", "主提")]
    [InlineData("table inspections [{title: \"甲\", field: \"参加代表.人树\"}]", "人树")]
    public void A_field_that_no_record_has_is_an_error_with_a_hint(string call, string field)
    {
        var fault = Reported.Fault(call, Records);
        Assert.StartsWith("RG3112 1:", fault, StringComparison.Ordinal);
        Assert.Contains(field, fault, StringComparison.Ordinal);
        Assert.Contains("是不是", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_inside_a_line_is_refused() => Assert.StartsWith("RG4007", Reported.Fault("table inspections [\"主题\"] }}。{{ \"\"", Records), StringComparison.Ordinal);

    [Fact]
    public void A_figure_in_a_cell_keeps_its_identity()
    {
        var written = Reported.With("{{ table stats.suggestions.by_category [{title: \"件数\", field: \"value\"}] }}", Records).ToWord();
        var figure = Assert.Single(ReportGen.Docx.DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures);
        Assert.Equal(("suggestions.by_category.交通", "2"), (figure.Name, figure.Text));
        written.AssertValid();
    }

    [Fact]
    public void Ten_thousand_rows_are_read_when_they_are_written()
    {
        var records = "works:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  - {{what: 工作{i}}}\n"));
        var reported = Reported.With("{{ table works [\"内容\"] \"附表\" }}", records);
        var table = Assert.IsType<TableBlock>(Assert.Single(reported.Document.Blocks));

        Assert.IsNotType<List<TableRow>>(table.Rows);
        var rows = reported.ToWord().Part("word/document.xml").Descendants(Written.W + "tr").ToList();
        Assert.Equal(10_001, rows.Count);
        Assert.Equal("工作9999", rows[^1].Value);
    }

    private static TableBlock Table(string call) => Assert.IsType<TableBlock>(Assert.Single(Reported.With("{{ " + call + " }}", Records).Document.Blocks));
}
