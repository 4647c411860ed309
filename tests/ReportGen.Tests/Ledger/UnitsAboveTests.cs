using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>Units that stand above a table: read wherever they stand there, and told where they are not understood.</summary>
public sealed class UnitsAboveTests
{
    [Theory]
    [InlineData("单位：万元||填报单位：青溪镇人大")]
    [InlineData("填报单位：青溪镇人大||单位：万元")]
    [InlineData("填报单位：青溪镇人大 单位：万元")]
    [InlineData("2024年经费（单位：万元、人）")]
    [InlineData("2024年经费（万元）")]
    [InlineData("单位（万元）")]
    [InlineData("单位|万元")]
    [InlineData("货币单位：人民币万元")]
    [InlineData("以万元为单位")]
    [InlineData("金额单位为万元")]
    [InlineData("2024年经费　单位：万元　2024年12月31日")]
    [InlineData("单位：万元\n填报单位：青溪镇人大")]
    [InlineData("单位：万")]
    public void Money_is_in_the_unit_above_the_table(string above) => Assert.Equal(52000, Amount(above, "金额"));

    [Theory]
    [InlineData("单位：千元", "金额", 5200)]
    [InlineData("单位：元", "金额", 5.2)]
    [InlineData("单位：青溪镇人大", "金额", 5.2)]
    [InlineData("单位：件、人次", "金额", 5.2)]
    [InlineData("全年共 12 万元", "金额", 5.2)]
    [InlineData("单位：青溪镇人大|合计|12|万元", "金额", 5.2)]
    [InlineData("单位：万元", "金额（必填）", 52000)]
    [InlineData("单位：万元", "金额（元）", 5.2)]
    [InlineData("单位：万元", "金额/元", 5.2)]
    public void What_stands_there_and_in_the_header_decides(string above, string header, decimal yuan) => Assert.Equal(yuan, Amount(above, header));

    [Fact]
    public void The_name_of_the_sheet_may_say_it() =>
        Assert.Equal(52000, Assert.Single(LedgerBook.Of("# 经费（万元）\n项目|金额|用途\n培训|5.2|听课\n").List(Funds.Type)).Get(Funds.Amount)!.Value);

    [Fact]
    public void A_unit_of_money_leaves_other_numbers_alone()
    {
        var record = Assert.Single(LedgerBook.Of("# 走访慰问\n单位：万元、百人\n日期|对象|户数|人数|金额\n1月|困难户|30|2|1.5\n").List(Assistance.Type));

        Assert.Equal((30, 200, 15000), ((int)record.Get(Assistance.Households)!.Value!, (int)record.Get(Assistance.People)!.Value!, (int)record.Get(Assistance.Funds)!.Value!));
    }

    [Theory]
    [InlineData("单位：百万元", "“金额”的单位是元，表的上面却写了“百万元”")]
    [InlineData("单位：万美元", "“金额”的单位是元，表的上面却写了“万美元”")]
    [InlineData("单位：元、万元", "表的上面写了元、万元几个单位，不知道“金额”用哪一个")]
    [InlineData("单位：元|金额单位：万元", "表的上面写了元、万元几个单位，不知道“金额”用哪一个")]
    public void A_unit_of_money_that_is_not_understood_is_an_error(string above, string message) =>
        Assert.Equal([$"RG1519 经费!B2 {message}"], LedgerBook.Findings($"# 经费\n{above}\n项目|金额|用途\n培训|5.2|听课\n"));

    [Theory]
    [InlineData("# 汇总数\n统计项|数量|单位：万元\n经费支出金额|5|\n信访件数|7|\n", "RG1519 汇总数!C1 “汇总数”里各项有各项的单位，这里写的“万元”不会读")]
    [InlineData("# 历年数据\n单位：万元\n统计项|2022|2023\n经费支出金额|5|7\n", "RG1519 历年数据!A1 “历年数据”里各项有各项的单位，这里写的“万元”不会读")]
    public void Above_totals_by_name_it_would_be_that_of_none(string sheet, string message) => Assert.Contains(message, LedgerBook.Findings(sheet));

    [Fact]
    public void Plain_units_above_totals_say_nothing_new() =>
        Assert.DoesNotContain(LedgerBook.Findings("# 汇总数\n单位：元、件\n统计项|数量\n经费支出金额|50000\n信访件数|7\n"), finding => finding.StartsWith("RG1519", StringComparison.Ordinal));

    private static decimal? Amount(string above, string header) =>
        Assert.Single(LedgerBook.Of($"# 经费\n{above}\n项目|{header}|用途\n培训|5.2|听课\n").List(Funds.Type)).Get(Funds.Amount)!.Value;
}
