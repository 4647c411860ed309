using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;
using ReportGen.Workbooks;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>The example row of a sheet is passed over, and a record typed over it does not vanish.</summary>
public sealed class ExampleRowTests
{
    [Fact]
    public void As_shipped_it_is_passed_over()
    {
        using var stream = new MemoryStream();
        LedgerTemplate.Write(new LedgerSeed("2024"), stream);

        Assert.DoesNotContain(Read(stream.ToArray()), finding => finding.Id == "RG1512");
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_record_typed_over_it_is_told(string sheet)
    {
        var (row, column) = (2, 0);
        var sheets = new EmptySheets(new LedgerSeed("2024")).Build().Select(content =>
        {
            List<List<CellContent>> rows = [.. content.Rows.Select(cells => cells.ToList())];
            if (content.Name == sheet)
            {
                column = rows[1].FindIndex(1, cell => cell.Text is not null);
                rows[1][column] = CellContent.Of("自己写的");
            }

            return content with { Rows = rows };
        }).ToList();
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, sheets);

        var finding = Assert.Single(Read(stream.ToArray()), item => item.Id == "RG1512");
        Assert.Equal((Severity.Error, row, 1), (finding.Severity, finding.Location.Line, finding.Location.Column));
        Assert.Contains("A2 格的“示例”删掉", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_of_a_sheet_of_the_offices_own_only_warns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Read(LedgerText.Workbook(LedgerText.Unit + "# 学习培训\n2024年学习台账\n序号|日期|主题|人次\n示例|2024-01-01|甲|5\n")), item => item.Id == "RG1512").Severity);

    [Fact]
    public void A_choice_in_another_of_its_words_is_no_change() =>
        Assert.DoesNotContain(Read(LedgerText.Workbook(LedgerText.Unit + "# 代表建议\n序号|编号|标题|提出日期|来源|办理结果\n示例|2024-003|关于增加集镇公共停车位的建议|2024-01-16|大会|C\n")), item => item.Id == "RG1512");

    [Fact]
    public void It_shows_the_words_of_the_drop_down()
    {
        var rows = new EmptySheets(new LedgerSeed("2024")).Build().Single(content => content.Name == Suggestions.Type.Name).Rows.Take(2).ToList();

        Assert.Equal("C类", rows[1][rows[0].ToList().FindIndex(cell => cell.Text == Suggestions.Result.Name)].Text);
    }

    [Fact]
    public void Sheets_to_begin_with_are_marked() => Assert.Equal(
        ["本单位", "代表名册", "人代会", "主席团会议", "监督活动", "代表建议", "联系群众", "学习培训", "存在问题", "下一步打算"],
        new EmptySheets(new LedgerSeed("2024")).Build().Where(content => content.IsMarked).Select(content => content.Name));

    public static TheoryData<string> Sheets() =>
        [.. new EmptySheets(new LedgerSeed("2024")).Build().Where(content => content.Rows.Skip(1).FirstOrDefault() is [{ Text: "示例" }, ..]).Select(content => content.Name)];

    private static IReadOnlyList<Diagnostic> Read(byte[] workbook)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024台账.xlsx", workbook) { Form = LedgerForm.Instance })], bag);
        return bag.Items;
    }
}
