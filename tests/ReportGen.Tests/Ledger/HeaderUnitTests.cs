using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>Units behind the names of columns: every multiplier with every measure word of the field, and an error for what is none of its units.</summary>
public sealed class HeaderUnitTests
{
    [Theory]
    [InlineData("选民（千人次）", "3", 3000)]
    [InlineData("选民（百人次）", "3", 300)]
    [InlineData("选民（百名）", "约12", 1200)]
    [InlineData("选民（万）", "1.2", 12000)]
    [InlineData("选民（千）", "3", 3000)]
    [InlineData("选民（单位：千人）", "3", 3000)]
    [InlineData("选民（千人次，必填）", "3", 3000)]
    [InlineData("选民（千人次）", "30人", 30)]
    [InlineData("选民（人次）", "3", 3)]
    [InlineData("选民（人/人次）", "3", 3)]
    [InlineData("选民（百姓）", "3", 3)]
    public void Numbers_of_people_are_in_the_unit_of_their_header(string header, string cell, int people) =>
        Assert.Equal(people, Assert.Single(LedgerBook.Of($"# 联系群众\n日期|形式|{header}\n3月|接待|{cell}\n").List(Contacts.Type)).Get(Contacts.Voters)!.Value);

    [Theory]
    [InlineData("意见建议（百条）", 200)]
    [InlineData("意见建议（件、条）", 2)]
    public void So_are_items(string header, int items) =>
        Assert.Equal(items, Assert.Single(LedgerBook.Of($"# 监督活动\n日期|类型|主题|{header}\n5月|视察|河道|2\n").List(Inspections.Type)).Get(Inspections.Opinions)!.Count!.Value);

    [Theory]
    [InlineData("金额（人民币万元）", 50000)]
    [InlineData("金额（千元）", 5000)]
    [InlineData("金额（亿元）", 500000000)]
    public void So_is_money(string header, decimal yuan) =>
        Assert.Equal(yuan, Assert.Single(LedgerBook.Of($"# 经费\n项目|{header}\n培训|5\n").List(Funds.Type)).Get(Funds.Amount)!.Value);

    [Theory]
    [InlineData("选民（十人次）", "“选民”的单位是人次，列名里却写了“十人次”")]
    [InlineData("选民（千户）", "“选民”的单位是人次，列名里却写了“千户”")]
    [InlineData("选民（人、万人）", "“选民”的单位是人次，列名里却写了“人、万人”")]
    [InlineData("选民（万台套）", "“选民”的单位是人次，列名里却写了“万台套”")]
    public void Other_units_are_errors(string header, string message) =>
        Assert.Equal([$"RG1519 联系群众!C1 {message}"], LedgerBook.Findings($"# 联系群众\n日期|形式|{header}\n3月|接待|3\n"));

    [Fact]
    public void Ten_thousand_of_what_is_counted_in_ten_thousands_is_its_own_unit() =>
        Assert.Equal(5, Assert.Single(LedgerBook.Of("# 中心工作\n内容|金额（万）\n修路|5\n").List(Works.Type)).Get(Works.Money)!.Value);

    [Theory]
    [InlineData("", "金额（元）", null, 52000)]
    [InlineData("", "金额/元", null, 52000)]
    [InlineData("", "金额（千元）", null, 52000000)]
    [InlineData("", "金额（万元）", 52000, null)]
    [InlineData("", "金额", 52000, null)]
    [InlineData("单位：元\n", "金额", null, 52000)]
    [InlineData("单位：万元\n", "金额", 52000, null)]
    [InlineData("单位：万元\n", "金额（元）", null, 52000)]
    public void Money_of_a_work_is_that_of_the_field_in_its_unit(string above, string header, int? money, int? yuan)
    {
        var record = Assert.Single(LedgerBook.Of($"# 中心工作\n{above}主题|内容|{header}|成效\n农田|整治|52000|好\n").List(Works.Type));

        Assert.Equal(((decimal?)money, (decimal?)yuan), (record.Get(Works.Money)?.Value, record.Get(Works.MoneyYuan)?.Value));
    }

    [Fact]
    public void What_each_household_got_is_no_sum() =>
        Assert.Equal(["RG1519 走访慰问!D1 “金额”的单位是元，列名里却写了“元/户”"], LedgerBook.Findings("# 走访慰问\n日期|对象|户数|金额（元/户）\n1月|困难户|12|500\n"));

    [Theory]
    [InlineData("金额（元）|元", "RG1504 中心工作!C1 “元”和前面的一列是同一项")]
    [InlineData("金额（美元）|成效", "RG1519 中心工作!B1 “万元”的单位是万元，列名里却写了“美元”")]
    public void Money_in_two_columns_of_one_unit_or_in_none_of_ours_is_an_error(string headers, string message) =>
        Assert.Equal([message], LedgerBook.Findings($"# 中心工作\n内容|{headers}\n整治|52000|\n"));
}
