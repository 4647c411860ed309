using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>数字核对表: every figure of a document with what it rests on.</summary>
public sealed class CheckSheetTests
{
    private const string Records = """
        suggestions:
          - {id: 1, title: 甲, received: 2024-01-16, category: 交通, replied: 2024-03-01, result: A}
          - {id: 2, title: 乙, received: 2024-01-16, category: 农业}
        declared: {duty_reports.total: 5}
        """;

    [Fact]
    public void A_figure_stands_with_sentence_definition_parts_and_records()
    {
        var rows = Rows("# 总结\n\n前一句。收到建议{{ stats.suggestions.total }}件，答复率{{ stats.suggestions.reply_rate }}。后一句。");

        Assert.Equal(["1", "收到建议【2】件，答复率50%。", "2件"], rows[0][..3]);
        Assert.StartsWith("建议件数：报告期内收到的建议", rows[0][3], StringComparison.Ordinal);
        Assert.Equal(["", "2024.yaml: 5, 6", "—", ""], rows[0][4..]);
        Assert.Equal(["2", "收到建议2件，答复率【50%】。", "50%"], rows[1][..3]);
        Assert.Equal("1／2", rows[1][4]);
    }

    [Fact]
    public void Chapters_tables_and_charts_are_told_apart()
    {
        var rows = Rows("""
            # {{ stats.suggestions.total }}件建议

            ## 建议

            **收到{{ stats.suggestions.total }}件**；
            - 第二句有{{ stats.suggestions.total }}件！没有了

            ::: 表格 分类
            {{ table stats.suggestions.by_category [{title: "类别", field: "key"}, {title: "件数", field: "value"}] }}
            :::

            ::: 柱形图
            {{ table stats.suggestions.by_category [{title: "类别", field: "key"}, {title: "件数", field: "value"}] }}
            :::
            """);

        Assert.Equal(
            ["【2】件建议", "（一、建议）\n收到【2】件；", "第二句有【2】件！", "表1《分类》：交通，件数，【1】", "表1《分类》：农业，件数，【1】", "表：交通，件数，【1】", "表：农业，件数，【1】"],
            rows.Select(row => row[1]));
        Assert.Equal(["2024.yaml: 5, 6", "同序号1", "同序号1"], rows.Take(3).Select(row => row[5]));
    }

    [Fact]
    public void A_declared_total_says_so() => Assert.Equal("申报的总数5", Assert.Single(Rows("述职{{ stats.duty_reports.total }}人。"))[4]);

    [Fact]
    public void Without_figures_there_is_no_table() => Assert.Contains("报告里没有要核对的数字。", Text(Sheet(Reported.Workspace(Records).Add("own.sbn", "文。"))), StringComparison.Ordinal);

    [Fact]
    public void The_sample_has_the_value_of_the_year_before_the_findings_and_the_waivers()
    {
        var report = Build(SampleTown.Workspace(), "qinghe/2024.yaml", template: null);
        var rows = TableRows(report.CheckSheet!);
        var printed = DocxManifest.Read(new MemoryStream(Written.From(report.Document).Bytes))!.Figures;

        Assert.Equal(printed.Count, rows.Count);
        Assert.Equal(printed.Select(figure => figure.Text), rows.Select(row => row[1][(row[1].IndexOf('【', StringComparison.Ordinal) + 1)..row[1].IndexOf('】', StringComparison.Ordinal)]));
        Assert.Contains(rows, row => row[6] == "18件");
        var text = Text(report.CheckSheet!);
        Assert.Contains("已核实的提示", text, StringComparison.Ordinal);
        Assert.Contains("农业项目储备清单", text, StringComparison.Ordinal);
        Written.From(report.CheckSheet!).AssertValid();
    }

    // A half that leaves a total of the year out has no like in the year before, whichever of them holds it.
    [Theory]
    [InlineData("{date: 2024, count: 70}, {date: 2024-03-05, count: 3}", "{date: 2023-03-05, count: 2}", "—")]
    [InlineData("{date: 2024-03-05, count: 3}", "{date: 2023, count: 7}, {date: 2023-03-05, count: 2}", "—")]
    [InlineData("{date: 2024-03-05, count: 3}", "{date: 2023-03-05, count: 2}", "2件")]
    public void The_value_of_the_year_before_is_like_this_one(string now, string before, string told)
    {
        var workspace = Reported.Workspace($"petitions: [{now}]").Add("2023.yaml", Reported.Complete($"period: 2023\npetitions: [{before}]"))
            .Add("own.sbn", "受理{{ stats.petitions.total }}件，上年{{ previous.petitions.total }}，{{ zh.change stats.petitions.total }}。");
        var report = Build(workspace, "2024.yaml", "own.sbn", "2024-H1");

        Assert.Equal(["3件", told], TableRows(report.CheckSheet!)[0] is var row ? [row[2], row[6]] : []);
        Assert.Contains(told == "—" ? "上年，。" : "上年2，比上年同期增加1件", Text(report.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_beside_the_document_by_the_same_rules()
    {
        var workspace = Reported.Workspace(Records).Add("own.sbn", "# 总结\n\n收到{{ stats.suggestions.total }}件。");
        Assert.Equal(["out/总结.docx", "out/总结-数字核对表.docx"], Write(workspace, "out/总结.docx").Written);
        var first = workspace.Bytes("out/总结-数字核对表.docx");
        Assert.Equal(["out/总结.docx", "out/总结-数字核对表.docx"], Write(workspace, "out/总结.docx").Written);
        Assert.Equal(first, workspace.Bytes("out/总结-数字核对表.docx"));

        workspace.Add("out/总结-数字核对表.docx", "somebody's");
        var (written, bag) = Write(workspace, "out/总结.docx");
        Assert.Equal(["out/总结.docx"], written);
        Assert.Equal("RG5903", Assert.Single(bag.Items, item => item.Severity == Severity.Error).Id);
        Assert.Equal(2, Write(workspace, "out/总结.docx", force: true).Written.Count);
    }

    [Fact]
    public void The_standard_output_has_no_place_for_it()
    {
        var (written, bag) = Write(Reported.Workspace(Records).Add("own.sbn", "文。"), "-");
        Assert.Equal(["-"], written);
        Assert.Equal("RG5905", Assert.Single(bag.Items, item => item.Severity == Severity.Error).Id);
    }

    [Theory]
    [InlineData("甲。乙3丙；丁", 3, 1, "乙【3】丙；")]
    [InlineData("3", 0, 1, "【3】")]
    [InlineData("甲\n乙3丙\n丁", 3, 1, "乙【3】丙")]
    [InlineData("。3。", 1, 1, "【3】。")]
    public void Sentences_end_where_readers_stop(string text, int start, int length, string sentence) => Assert.Equal(sentence, SentenceCut.Round(text, start, length));

    [Fact]
    public void Records_are_told_file_by_file()
    {
        Assert.Equal("a.yaml: 1, 2\nb.xlsx!A5\na.yaml: 3", RecordLines.Of(["a.yaml:1", "a.yaml:2", "b.xlsx!A5", "a.yaml:3"]));
        Assert.EndsWith("\n等150条", RecordLines.Of([.. Enumerable.Range(1, 150).Select(i => FormattableString.Invariant($"a.yaml:{i}"))]), StringComparison.Ordinal);
        Assert.Equal("", RecordLines.Of([]));
    }

    // A term's total leads back to the totals of years without records.
    [Fact]
    public void Declared_years_are_named_beside_the_total()
    {
        var workspace = Reported.Workspace("sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 49}]\ndeclared_since: {2022: {人代会次数: 2}}")
            .Add("2023.yaml", Reported.Complete("period: 2023\nsessions: [{date: 2023-01-10, no: 3, expected: 50, attended: 48}]"));
        var request = new RecordRequest { Files = ["2023.yaml", "2024.yaml"], Period = AskedPeriod.Parse("2022..2024") };
        var report = new ReportBuilder(workspace).Build(new ReportRequest { Records = request, CheckSheet = true }, new())!;

        Assert.Contains("含申报的2022年2", Text(report.CheckSheet!), StringComparison.Ordinal);
        Assert.Contains("会议4次，代表出席率97%（不含2022年）。", Text(report.Document), StringComparison.Ordinal);
    }

    private static List<List<string>> Rows(string template) => TableRows(Sheet(Reported.Workspace(Records).Add("own.sbn", template)));

    private static List<List<string>> TableRows(Document sheet) =>
        [.. sheet.Blocks.OfType<TableBlock>().First().Rows.Select(row => row.Cells.Select(cell => PlainText.Of(cell.Inlines)).ToList())];

    private static string Text(Document document) => string.Join('\n', document.Blocks.Select(block => block switch
    {
        Heading heading => PlainText.Of(heading.Inlines),
        Paragraph paragraph => PlainText.Of(paragraph.Inlines),
        TableBlock table => string.Join('\n', table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => PlainText.Of(cell.Inlines))))),
        _ => "",
    }));

    private static Document Sheet(MemoryWorkspace workspace) => Build(workspace, "2024.yaml", "own.sbn").CheckSheet!;

    private static BuiltReport Build(MemoryWorkspace workspace, string file, string? template, string? period = null)
    {
        var bag = new DiagnosticBag();
        var report = new ReportBuilder(workspace).Build(new ReportRequest { Records = new RecordRequest { Files = [file], Period = period is null ? null : AskedPeriod.Parse(period) }, Template = template, CheckSheet = true }, bag);
        Assert.True(report is not null, string.Join("\n", bag.Items.Where(item => item.Severity == Severity.Error).Select(item => item.Headline.Chinese)));
        return report;
    }

    private static (IReadOnlyList<string> Written, DiagnosticBag Bag) Write(MemoryWorkspace workspace, string path, bool force = false)
    {
        workspace.MakeDirectory("out");
        var bag = new DiagnosticBag();
        var written = new ReportFiles(workspace).Write(Build(workspace, "2024.yaml", "own.sbn"), new OutputRequest { Path = path, Formats = ["docx"], Force = force }, "2024.yaml", bag);
        return (written, bag);
    }
}
