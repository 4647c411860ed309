using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>A column of numbers beside the one that tells them: 参加代表人数 beside 参加代表, 意见建议数 beside 意见建议.</summary>
public sealed class CountBesideTests
{
    private const string Headers = "# 监督活动\n日期|类型|主题|参加代表|参加代表人数|意见建议|意见建议数\n";

    [Theory]
    [InlineData("第一小组|12", 12, "", "第一小组")]
    [InlineData("全体镇代表|50人", 50, "", "全体镇代表")]
    [InlineData("张三、李四等|8", 8, "张三、李四", "")]
    [InlineData("张三、李四等人|30余", 30, "张三、李四", "")]
    [InlineData("张三\\n李四\\n第一小组|9", 9, "张三、李四", "第一小组")]
    [InlineData("张三、第一小组|9", 9, "张三", "第一小组")]
    [InlineData("未统计|12", 12, "", "")]
    [InlineData("多人|12", 12, "", "")]
    [InlineData("|12", 12, "", "")]
    [InlineData("张三、李四等9人|9", 9, "张三、李四", "")]
    [InlineData("镇代表9名|9", 9, "", "")]
    public void The_number_is_read_where_the_names_give_none(string cells, int count, string names, string groups)
    {
        var people = Assert.Single(LedgerBook.Of($"{Headers}5月|视察|河道|{cells}||\n").List(Inspections.Type)).Get(Inspections.Deputies)!;

        Assert.Equal((count, names, groups), ((int)people.Count.Value!, string.Join('、', people.Names), string.Join('、', people.Groups)));
    }

    [Fact]
    public void Names_that_are_as_many_stand_for_themselves()
    {
        var people = Assert.Single(LedgerBook.Of($"{Headers}5月|视察|河道|王建国（东河村）、李四|2||\n").List(Inspections.Type)).Get(Inspections.Deputies)!;

        Assert.Equal((2, false), (people.Names.Count, people.HasUnnamed));
    }

    [Theory]
    [InlineData("多条|4", 4)]
    [InlineData("未统计|5条", 5)]
    [InlineData("若干|4", 4)]
    public void So_it_is_where_nobody_counted_the_texts(string cells, int count) =>
        Assert.Equal(count, Assert.Single(LedgerBook.Of($"{Headers}5月|视察|河道|||{cells}\n").List(Inspections.Type)).Get(Inspections.Opinions)!.Count!.Value);

    [Fact]
    public void The_header_of_the_number_may_say_its_unit()
    {
        var record = Assert.Single(LedgerBook.Of("# 监督活动\n日期|类型|主题|参加代表|参加代表人数（人）|意见建议数（百条）\n5月|视察|河道|第一小组|12|2\n").List(Inspections.Type));

        Assert.Equal((12, 200), ((int)record.Get(Inspections.Deputies)!.Count.Value!, (int)record.Get(Inspections.Opinions)!.Count!.Value!));
    }

    [Theory]
    [InlineData("张三、李四等9人|12||", "监督活动!E2 “参加代表人数”写的是 12，“参加代表”里是 9，按“参加代表”算")]
    [InlineData("张三、李四|30余人||", "监督活动!E2 “参加代表人数”写的是 30余，“参加代表”里是 2，按“参加代表”算")]
    [InlineData("30余|12||", "监督活动!E2 “参加代表人数”写的是 12，“参加代表”里是 30余，按“参加代表”算")]
    [InlineData("||修路\\n架桥|3", "监督活动!G2 “意见建议数”写的是 3，“意见建议”里是 2，按“意见建议”算")]
    public void Numbers_that_differ_are_told(string cells, string message) => Assert.Equal(["RG1509 " + message], LedgerBook.Findings($"{Headers}5月|视察|河道|{cells}\n"));

    [Theory]
    [InlineData("30余|34||")]
    [InlineData("近50|49||")]
    [InlineData("||1-3条|2")]
    public void Numbers_that_say_the_same_are_not(string cells) => Assert.Empty(LedgerBook.Findings($"{Headers}5月|视察|河道|{cells}\n"));

    [Fact]
    public void So_are_those_of_texts_that_take_no_number() =>
        Assert.Equal(
            ["RG1509 主席团会议!C2 “议题数”写的是 3，“议题”里是 2，按“议题”算"],
            LedgerBook.Findings("# 主席团会议\n日期|议题|议题数\n1月|听取汇报\\n研究要点|3\n2月|研究计划|1个\n"));
}
