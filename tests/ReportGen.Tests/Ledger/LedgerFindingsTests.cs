using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>A sheet is a place of its own: row and column alone say nothing.</summary>
public sealed class LedgerFindingsTests
{
    private const string Twice = "# 代表名册\n姓名|层级\n方卫国|镇\n# 监督活动\n参加代表|日期|类型|主题|已核实\n史秀清|5月|视察|甲|\n# 代表述职\n述职代表|日期\n史秀清|5月\n";

    [Fact]
    public void The_same_cell_of_two_sheets_is_two_places()
    {
        var found = Validate(Twice);
        Assert.Contains("监督活动!A2: warning[RG1303]", found, StringComparison.Ordinal);
        Assert.Contains("代表述职!A2: warning[RG1303]", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_sheets()
    {
        var found = Validate("# 监督活动\n日期|类型|主题\n5月|视察|XX村\n6月|视察|XX镇\n# 学习培训\n日期|类型|主题\n5月|履职培训|XX课\n");
        string[] places = ["监督活动!C2", "监督活动!C3", "学习培训!C2"];
        Assert.Equal(places, found.Split('\n').Where(line => line.Contains("RG2101", StringComparison.Ordinal)).Select(line => line.Split(' ', ':')[1]));
    }

    [Fact]
    public void A_record_waives_what_stands_in_its_own_row_and_in_its_own_sheet()
    {
        var found = Validate(Twice.Replace("视察|甲|", "视察|甲|规则：RG1303，理由：外镇代表，已经核实", StringComparison.Ordinal));
        Assert.DoesNotContain("监督活动!A2: warning[RG1303]", found, StringComparison.Ordinal);
        Assert.Contains("代表述职!A2: warning[RG1303]", found, StringComparison.Ordinal);
    }

    private static string Validate(string sheets) =>
        CommandRun.In(new MemoryWorkspace().Add("台账.xlsx", LedgerText.Workbook(LedgerText.Unit + sheets)), "validate", "台账.xlsx", "--format", "concise").Output;
}
