using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>同比项: what the settings name is told against the year before, and what cannot be is said.</summary>
public sealed class ComparedFigureTests
{
    private const string Before = """
        reportgen: 1
        period: 2023
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        inspections:
          - {date: 2023-05-15, kind: visit, topic: 防汛备汛, deputies: 12}
          - {date: 2023-08-15, kind: visit, topic: 秋收秋种, deputies: 约10}
        suggestions: [{id: 1, title: 甲, category: 农业农村, received: 2023-01-16}]

        """;

    private const string Now = """
        inspections:
          - {date: 2024-03-15, kind: visit, topic: 春耕备耕, deputies: 12}
          - {date: 2024-05-15, kind: visit, topic: 防汛备汛, deputies: 12}
          - {date: 2024-08-15, kind: inquiry, topic: 秋收秋种, deputies: 12}
        suggestions:
          - {id: 1, title: 甲, category: 农业农村, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A}
          - {id: 2, title: 乙, category: 农业农村, received: 2024-07-16}
        trainings: [{date: 2024-09-01, topic: 代表法, times: 2}]

        """;

    [Theory]
    [InlineData("stations: [{name: 集镇联络站}]", "没有")]
    [InlineData("stations: [{name: 集镇联络站}]\npetitions: 无", "2023年")]
    [InlineData("petitions: [{date: 2024-05, count: 3}]", "2023年")]
    public void A_year_that_has_only_what_the_last_one_handed_on_is_compared_with_nothing(string records, string told)
    {
        var workspace = new MemoryWorkspace().Add("2023.yaml", Before).Add("own.sbn", "{{ previous ? period.before : \"没有\" }}")
            .Add("2024.yaml", Reported.Complete(records + "\nsuggestions: [{id: 1, title: 甲, category: 农业农村, received: 2023-01-16}]\n"));

        Assert.Equal(told, Reported.In(workspace, template: "own.sbn").Text);
    }

    [Theory]
    [InlineData("监督活动次数", null, "监督活动次数比上年增加1次，增长50%。")]
    [InlineData("inspections.total", null, "监督活动次数比上年增加1次，增长50%。")]
    [InlineData("视察次数、监督活动次数", null, "监督活动次数比上年增加1次，增长50%；视察次数与上年持平。")]
    [InlineData("专题询问次数", null, "专题询问次数为1次，上年没有。")]
    [InlineData("监督活动次数", "2024-H1", "监督活动次数比上年同期增加1次，增长100%。")]
    [InlineData("建议分类别件数", null, "建议件数（类别：农业农村）比上年增加1件，增长100%。")]
    public void What_is_named_is_told(string names, string? period, string told) => Assert.Contains(told, Build(names, period).Lines);

    [Theory]
    [InlineData("监督活动人次", "同比项“监督活动人次”没有写进来：2023年的是约20，不是准数")]
    [InlineData("建议答复率", null)]
    [InlineData("培训次数", "同比项“培训次数”没有写进来：2023年没有这个数")]
    [InlineData("信访件数", "同比项“信访件数”没有写进来：这一期没有这个数")]
    [InlineData("培训次数、培训人次、信访件数", "同比项“培训次数”没有写进来：2023年没有这个数|同比项“培训人次”“信访件数”没有写进来：这一期没有这个数")]
    [InlineData("专题调研次数", null)]
    public void What_cannot_be_compared_is_said(string names, string? said)
    {
        var reported = Build(names, null);
        Assert.Equal(said ?? "", string.Join('|', reported.Report!.NotCompared.Select(message => message.Chinese)));
        Assert.DoesNotContain("与上年持平", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_year_before_nothing_is_compared_and_that_is_said()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Records("监督活动次数"));
        Assert.Contains("同比项没有写进来：没有上一期的数", Cli.CommandRun.In(workspace, "build", "2024.yaml").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("上年", Reported.In(workspace).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("培训人次", "trainings: [{date: 2024-09-01, topic: 代表法, people: 30}]", "trainings: []", "培训人次为30人次，上年没有。")]
    [InlineData("接待选民场次", "contacts: [{date: 2024-05-07, form: reception, voters: 20}]", "contacts: []", "接待选民场次为1场，上年没有。")]
    [InlineData("走访慰问户数", "assistance: [{date: 2024-02-01, households: 3}]", "assistance: []", "走访慰问户数为3户，上年没有。")]
    [InlineData("走访慰问金额", "assistance: [{date: 2024-02-01, funds: 50000}]", "assistance: []", "走访慰问金额为5万元，上年没有。")]
    [InlineData("宣传信息篇数", "publicity: [{date: 2024-03-01, level: 县}]", "publicity: []", "宣传信息篇数为1篇，上年没有。")]
    [InlineData("经费支出金额", "funds: [{item: 办公, amount: 12500000}]", "funds: [{item: 办公, amount: 15000}]", "经费支出金额比上年增加1248.5万元，增长83233.3%。")]
    public void Units_and_money_are_written_as_in_the_text(string name, string now, string before, string told) =>
        Assert.Contains(told, Reported.In(Two(name, now, before)).Lines);

    [Theory]
    [InlineData("contacts: [{date: 2024-03-01, form: meeting_day, times: 6}, {date: 2024年下半年, form: meeting_day, times: 6}]", "contacts: [{date: 2023, form: meeting_day, times: 12}]", "2023年上半年")]
    [InlineData("contacts: [{date: 2024, form: meeting_day, times: 12}]", "contacts: [{date: 2023-03-01, form: meeting_day, times: 6}]", "2024年上半年")]
    public void What_reaches_over_the_edge_of_either_period_is_not_compared_and_that_is_said(string now, string before, string period)
    {
        var reported = Reported.In(Two("联系群众次数", now, before), "2024-H1");
        Assert.Equal([$"同比项“联系群众次数”没有写进来：{period}有记录的日期跨期，比出来的增减靠不住"], reported.Report!.NotCompared.Select(message => message.Chinese));
        Assert.DoesNotContain("上年", reported.Text, StringComparison.Ordinal);
    }

    // A year that is told up to June is compared with the June before, and what is of all that year with nothing.
    [Fact]
    public void A_year_told_in_part_is_compared_with_the_same_part()
    {
        const string Now = "report: {as_of: 2024-06-30}\npetitions: [{date: 2024-03, count: 4}]\ncontacts: [{date: 2024-03, form: reception, voters: 30}]";
        var reported = Reported.In(Two("信访件数、联系选民人次", Now, "petitions: [{date: 2023, count: 10}]\ncontacts: [{date: 2023-03, form: reception, voters: 40}, {date: 2023-09, form: reception, voters: 7}]"));
        Assert.Contains("联系选民人次比上年同期减少10人次，下降25%。", reported.Lines);
        Assert.Equal(["同比项“信访件数”没有写进来：2023年上半年有记录的日期跨期，比出来的增减靠不住"], reported.Report!.NotCompared.Select(message => message.Chinese));

        // The report of December tells the year.
        Assert.Contains("联系选民人次比上年减少17人次，下降36.2%。", Reported.In(Two("联系选民人次", Now.Replace("06-30", "12-10", StringComparison.Ordinal), "contacts: [{date: 2023-03, form: reception, voters: 47}]")).Lines);
    }

    [Theory]
    [InlineData("petitions: [{date: 2024-03, count: 4}]", "petitions: [{date: 2023, count: 10}]")]
    [InlineData("petitions: [{date: 2024, count: 4}]", "petitions: [{date: 2023-03, count: 10}]")]
    [InlineData("inspections: [{date: 2024-03-05, kind: visit, topic: 甲}, {date: 2024-04, kind: check, topic: 乙, times: 2}]", "inspections: [{date: 2023-03-05, kind: visit, topic: 甲}, {date: 2023-05..2023-09, kind: check, topic: 乙, times: 4}]", "检查次数")]
    public void Nor_do_figures_of_a_part_stand_beside_those_of_a_year(string now, string before, string row = "信访件数")
    {
        var output = Cli.CommandRun.In(Two("信访件数", now, before), "stats", "2024.yaml", "--period", "2024-H1", "--format", "csv").Output;
        var lines = output.Split('\n');
        var column = Array.IndexOf(lines[0].TrimStart('\uFEFF').Split(','), "2023年上半年");
        Assert.True(column > 0, lines[0]);
        Assert.Equal(["", ""], lines.Single(line => line.Split(',').Contains(row)).TrimEnd('\r').Split(',').Skip(column).Take(2).Select(cell => cell.Trim()));
    }

    // 85.7% less 66.7%, whatever the year before was printed with.
    [Fact]
    public void Rates_are_compared_at_the_decimals_of_this_report()
    {
        static string Of(int year, int answered, int size) => "suggestions:\n" + string.Concat(Enumerable.Range(0, size).Select(i =>
            $"  - {{id: {year}-{i}, title: 建议{i}, received: {year}-01-09, assigned: {year}-01-19{(i < answered ? $", replied: {year}-03-01, result: A" : "")}}}\n"));
        Assert.Contains("建议答复率比上年下降19个百分点。", Reported.In(Two("建议答复率", Of(2024, 2, 3), "settings: {decimals: 0}\n" + Of(2023, 6, 7))).Lines);
    }

    // Whoever reported in the term stays one who reported.
    [Fact]
    public void What_is_of_the_whole_term_is_not_compared()
    {
        static string Of(int year, int people) => $"unit: {{name: 清河镇, level: town, term: 19, deputies: {{town: 50}}}}\nduty_reports: [{{date: {year}-10-01, deputies: {people}}}]";
        var reported = Reported.In(Two("述职率", Of(2024, 3), Of(2023, 5)));
        Assert.Equal(["同比项“述职率”没有写进来：是本届累计的，不同上期比"], reported.Report!.NotCompared.Select(message => message.Chinese));
        Assert.DoesNotContain("上年", reported.Text, StringComparison.Ordinal);
    }

    // A plan, a list of suggestions: what tells no changes lacks none.
    [Fact]
    public void Kinds_that_tell_no_changes_say_nothing_of_them() =>
        Assert.Empty(Reported.In(new MemoryWorkspace().Add("2024.yaml", Records("监督活动次数")), kind: "handling").Report!.NotCompared);

    private static Reported Build(string names, string? period) =>
        Reported.In(new MemoryWorkspace().Add("2023.yaml", Before).Add("2024.yaml", Records(names)), period);

    private static MemoryWorkspace Two(string name, string now, string before) =>
        new MemoryWorkspace().Add("2023.yaml", Reported.Complete($"period: 2023\n{before}\n")).Add("2024.yaml", Reported.Complete($"settings: {{compare: {name}}}\n{now}\n"));

    private static string Records(string names) => Reported.Complete($"settings: {{compare: {names}}}\n{Now}");
}
