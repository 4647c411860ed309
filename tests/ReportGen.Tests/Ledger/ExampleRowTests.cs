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
        var workbook = Changed(sheet, row => row[row.FindIndex(1, cell => cell.Text is not null)] = CellContent.Of("自己写的"));

        var finding = Assert.Single(Read(workbook), item => item.Id == "RG1512");
        Assert.Equal((Severity.Error, 2, 1), (finding.Severity, finding.Location.Line, finding.Location.Column));
        Assert.Contains("A2 格的“示例”删掉", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("主席团会议")]
    [InlineData("监督活动")]
    [InlineData("代表建议")]
    [InlineData("学习培训")]
    [InlineData("典型案例")]
    [InlineData("存在问题")]
    [InlineData("下一步打算")]
    public void One_whose_mark_alone_was_deleted_is_told(string sheet)
    {
        var finding = Assert.Single(Read(Changed(sheet, row => row[0] = default)), item => item.Id == "RG1513");

        Assert.Equal((Severity.Warning, sheet, 2), (finding.Severity, ((SheetSource)finding.Location.Source!).Sheet, finding.Location.Line));
    }

    [Fact]
    public void What_is_left_of_it_in_a_record_is_named_by_its_cells()
    {
        var rows = new EmptySheets(new LedgerSeed("2024")).Build().Single(content => content.Name == Inspections.Type.Name).Rows.Take(2).ToList();
        var headers = rows[0].Select(cell => cell.Text!.TrimEnd('*')).ToList();
        var left = (string[])[Inspections.Findings.Name, Inspections.Rectified.Name];
        var workbook = Changed(Inspections.Type.Name, row =>
        {
            for (var i = 0; i < row.Count; i++)
            {
                row[i] = left.Contains(headers[i]) ? row[i] : i > 0 && row[i].Text is not null && i <= 3 ? CellContent.Of(i == 1 ? "2024-05-15" : i == 2 ? "视察" : "河道管护") : default;
            }
        });

        var finding = Assert.Single(Read(workbook), item => item.Id == "RG1513");
        Assert.All(left, name => Assert.Contains($"2 格的“{name}”", finding.Headline.Chinese, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("# 代表名册\n姓名|层级|政治面貌|选区|代表小组\n方卫国|镇|中共党员|第一选区|第一小组\n")]
    [InlineData("# 人代会\n日期|会次\n2024-01-09|5\n# 人代会决议\n会次|题目|票数·赞成\n5|关于镇政府工作报告的决议|49\n")]
    [InlineData("# 人代会报告\n会次|题目|结果\n5|镇政府工作报告|通过\n")]
    [InlineData("# 存在问题\n内容|领域\n监督的深度不够|代表工作\n")]
    public void Words_that_any_office_may_use_are_its_own(string sheets) =>
        Assert.DoesNotContain(Read(LedgerText.Workbook(LedgerText.Unit + sheets)), item => item.Id == "RG1513");

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

    private static byte[] Changed(string sheet, Action<List<CellContent>> change)
    {
        var seed = new LedgerSeed("2024") { Unit = new Dictionary<string, string> { [Units.Name.Key] = "青溪镇", [Units.Level.Key] = "镇", [Units.Term.Key] = "18" } };
        var sheets = new EmptySheets(seed).Build().Select(content =>
        {
            List<List<CellContent>> rows = [.. content.Rows.Select(cells => cells.ToList())];
            if (content.Name == sheet)
            {
                change(rows[1]);
            }

            return content with { Rows = rows };
        }).ToList();
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, sheets);
        return stream.ToArray();
    }

    private static IReadOnlyList<Diagnostic> Read(byte[] workbook)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024台账.xlsx", workbook) { Form = LedgerForm.Instance })], bag);
        return bag.Items;
    }
}
