using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Which records a roll-up tells by name: the turn goes round the units, and a matter is told once.</summary>
public sealed class ExampleChoiceTests
{
    private const string Busy = """
        inspections:
          - {date: 2024-03-01, kind: visit, topic: 桃园灌渠, rectified: 灌渠清淤2公里}
          - {date: 2024-04-01, kind: visit, topic: 渡口护栏}
          - {date: 2024-05-01, kind: visit, topic: 敬老院供暖}
        """;

    private const string Quiet = "inspections: [{date: 2024-06-01, kind: visit, topic: 秋粮晾晒}]";

    [Fact]
    public void No_unit_has_more_than_the_class_allows() =>
        Assert.Equal("甲水镇桃园灌渠 甲水镇渡口护栏 乙山镇秋粮晾晒 丙林镇秋粮晾晒", Chosen("visits", Busy, Quiet, Quiet));

    // Three are told of research, and two of one unit at most: the first unit's second waits until the others had theirs, and finds no room.
    [Fact]
    public void Each_unit_has_its_turn_before_one_has_its_second()
    {
        const string Two = "inspections: [{date: 2024-03-01, kind: research, topic: 桃园灌渠}, {date: 2024-04-01, kind: research, topic: 渡口护栏}]";
        Assert.Equal(
            "甲水镇桃园灌渠 乙山镇秋粮晾晒 丙林镇粮仓防潮",
            Chosen("research", Two, "inspections: [{date: 2024-06-01, kind: research, topic: 秋粮晾晒}]", "inspections: [{date: 2024-07-01, kind: research, topic: 粮仓防潮}]"));
    }

    // The story takes the first turn, so that the law checks, of which there are four, begin with those who had none.
    [Fact]
    public void Those_told_least_come_first()
    {
        const string Checks = "{date: 2024-07-01, kind: enforcement, topic: 水法}, {date: 2024-08-01, kind: enforcement, topic: 森林法}";
        Assert.Equal(
            "甲水镇水法 乙山镇水法 丙林镇水法 乙山镇森林法",
            Chosen("enforcements", "cases: [{title: 一件事, story: 代表守了一天渡口}]\ninspections: [" + Checks + "]", "inspections: [" + Checks + "]", "inspections: [" + Checks + "]"));
    }

    [Theory]
    [InlineData("{date: 2024-05-20, kind: follow_up, topic: 整改复查, follows: 一号}")]
    [InlineData("{date: 2024-05-20, kind: follow_up, topic: 柳湾危桥限行}")]
    [InlineData("{date: 2024-05-20, kind: follow_up, topic: 桥墩冲空的补救}")]
    public void A_matter_that_a_story_tells_is_not_told_again(string later)
    {
        const string Story = "{id: 一号, date: 2024-05-10, kind: visit, topic: 柳湾危桥, highlight: true, summary: 代表看到桥墩冲空。}";
        Assert.Equal("", Chosen("others", $"inspections: [{Story}, {later}]", Quiet, Quiet));
        Assert.Equal("乙山镇" + TopicOf(later), Chosen("others", $"inspections: [{Story}]", $"inspections: [{later.Replace(", follows: 一号", "", StringComparison.Ordinal)}]", Quiet));
    }

    [Fact]
    public void The_same_place_or_a_general_word_is_not_the_same_matter() =>
        Assert.Equal(
            "甲水镇荷塘村路灯",
            Chosen("others", "inspections: [{date: 2024-05-10, kind: visit, topic: 荷塘村养老服务}, {date: 2024-05-20, kind: follow_up, topic: 荷塘村路灯}]", Quiet, Quiet));

    [Fact]
    public void What_several_units_heard_alike_and_what_the_unit_above_organised_is_no_example()
    {
        const string Shared = "{date: 2024-07-01, kind: hearing, topic: 上半年预算执行}";
        Assert.Equal("乙山镇医保", Chosen("hearings", $"inspections: [{Shared}]", $"inspections: [{Shared}, {{date: 2024-08-01, kind: hearing, topic: 医保}}]", Quiet));
        Assert.Equal("", Chosen("enforcements", "inspections: [{date: 2024-10-15, kind: enforcement, topic: 安全生产法, organised_by: 太平县人大常委会}]", Quiet, Quiet));
    }

    [Fact]
    public void A_general_topic_is_told_only_where_there_is_no_other() =>
        Assert.Equal(
            "甲水镇渡口护栏 乙山镇重点工程 甲水镇重点工程",
            Chosen("research", "inspections: [{date: 2024-02-01, kind: research, topic: 渡口护栏}, {date: 2024-03-01, kind: research, topic: 重点工程}]", "inspections: [{date: 2024-02-02, kind: research, topic: 重点工程}]", "inspections: 无"));

    private static string TopicOf(string record) => record.Split("topic: ")[1].Split(',', '}')[0];

    private static string Chosen(string list, string first, string second, string third)
    {
        var workspace = new MemoryWorkspace()
            .Add("a.yaml", Unit("甲水镇") + first).Add("b.yaml", Unit("乙山镇") + second).Add("c.yaml", Unit("丙林镇") + third)
            .Add("own.sbn", $"名单：{{{{ for r in examples.{list} }}}}{{{{ r.of_unit }}}}{{{{ r.topic }}}} {{{{ end }}}}");
        var text = Reported.In(workspace, ["a.yaml", "b.yaml", "c.yaml"], template: "own.sbn").Text;
        return text[(text.IndexOf('：', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Unit(string name) => Reported.Complete($"period: 2024\nunit: {{name: {name}, level: town, term: 19, parent: 太平县}}\n");
}
