using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>A column of numbers of what stands in a sheet of its own: 决议数 beside 人代会决议.</summary>
public sealed class CountOfRowsTests
{
    private const string Resolutions = "# 人代会决议\n会次|题目\n3|关于政府工作报告的决议\n3|关于预算的决议\n";

    [Theory]
    [InlineData("决议数")]
    [InlineData("决议")]
    [InlineData("决议数（项）")]
    public void The_number_is_compared_with_the_rows_of_its_record(string header) => Assert.Equal(
        [
            $"RG1509 人代会!C2 “{header}”写的是 5，“人代会决议”表里这一条的有 2 行，按表里的算",
            $"RG1509 人代会!C3 “{header}”写的是 4，“人代会决议”表里没有这一条的，按表里的算",
        ],
        LedgerBook.Findings($"# 人代会\n日期|会次|{header}\n2024-01-10|3|5\n2024-08-10|4|4项\n{Resolutions}"));

    [Theory]
    [InlineData("2")]
    [InlineData("2项")]
    [InlineData("1-3")]
    [InlineData("")]
    [InlineData("未统计")]
    public void What_agrees_or_is_not_counted_is_not_told(string number) =>
        Assert.Equal(2, Assert.Single(LedgerBook.Of($"# 人代会\n日期|会次|决议数\n1月|3|{number}\n{Resolutions}").List(Sessions.Type)).Get(Sessions.Resolutions)!.Count);

    [Fact]
    public void Nor_is_a_session_that_had_none() =>
        Assert.Equal(2, LedgerBook.Of($"# 人代会\n日期|会次|决议数\n1月|3|2\n8月|4|无\n9月|5|0\n{Resolutions}").List(Sessions.Type)[0].Get(Sessions.Resolutions)!.Count);

    [Fact]
    public void None_beside_rows_is_told() => Assert.Equal(
        ["RG1509 人代会!C2 “决议数”写的是 0，“人代会决议”表里这一条的有 2 行，按表里的算"],
        LedgerBook.Findings($"# 人代会\n日期|会次|决议数\n1月|3|无\n{Resolutions}"));

    [Fact]
    public void So_are_numbers_of_a_suggestions_oversight() => Assert.Equal(
        ["RG1509 代表建议!D3 “督办次数”写的是 2，“代表建议督办”表里这一条的有 1 行，按表里的算"],
        LedgerBook.Findings("# 代表建议\n编号|标题|提出日期|督办次数\n001|路灯|1月|\n002|水渠|1月|2\n# 代表建议督办\n编号|日期\n002|5月\n"));

    [Fact]
    public void A_number_beside_the_column_of_texts_is_so_compared_too() => Assert.Equal(
        ["RG1509 人代会!D2 “决议数”写的是 3，“人代会决议”表里这一条的有 2 行，按表里的算"],
        LedgerBook.Findings($"# 人代会\n日期|会次|决议|决议数\n1月|3||3\n{Resolutions}"));
}
