using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A part of a year told of several towns or years: rows, charts and sums hold the same records, those of the part.</summary>
public sealed class PartOfSeveralTests
{
    private const string Town = """
        petitions: [{date: 2024, count: 7, subject: 低保}, {date: 2024-03-05, count: 2, subject: 土地纠纷}]
        inspections:
          - {date: 2024-04-28, kind: visit, topic: 防汛备汛, deputies: 10, opinions: 3}
          - {date: 2024, kind: visit, topic: 河道保洁, times: 12, deputies: 60, opinions: 24}
        trainings: [{date: 2024, topic: 代表法, times: 12, people: 240}, {date: 2024-03-09, topic: 监督法, people: 20}]
        contacts:
          - {date: 2024, form: reception, times: 12, voters: 100, opinions: 40}
          - {date: 2024-03-05, form: reception, voters: 9, opinions: 4}
        """;

    [Fact]
    public void Rows_of_a_roll_up_hold_what_the_sum_holds()
    {
        var lines = RollUp(("甲镇", Town), ("乙镇", "petitions: [{date: 2024, count: 5, subject: 低保}]")).Lines;

        Assert.Contains("甲镇|1|1|3|9|1|2", lines);
        Assert.Contains("乙镇|—|—|—|—|—|—", lines);
        Assert.Contains("合计|1|1|3|9|1|2", lines);
        Assert.Contains(lines, line => line.Contains("甲镇受理来信来访2件。", StringComparison.Ordinal));
    }

    [Fact]
    public void Contacts_of_the_year_are_no_contacts_of_its_half() => Assert.Contains(
        "甲镇通过接待联系选民9人次。甲镇收到选民的意见建议4条。", RollUp(("甲镇", Town), ("乙镇", "trainings: [{date: 2024-03-09, topic: 监督法}]")).Text, StringComparison.Ordinal);

    [Fact]
    public void The_chart_draws_what_the_text_tells()
    {
        string[] names = ["甲镇", "乙镇", "丙镇"];
        var records = "trainings: [{date: 2024, topic: 代表法, times: 12}, {date: 2024-03-09, topic: 监督法}, {date: 2024-04-09, topic: 代表法}]\n"
            + "contacts: [{date: 2024-03-05, form: reception, voters: 9, opinions: 4}]\nassistance: [{date: 2024-01-05, object: 困难户}]\ngroup_activities: [{date: 2024-03-05, topic: 走访}]\n"
            + "petitions: [{date: 2024-03-05, count: 2}]\npublicity: [{date: 2024-03, count: 2}]\nhonors: [{date: 2024-03-05, title: 先进集体}]";
        var chart = Assert.Single(RollUp([.. names.Select(name => (name, records))]).Document.Blocks.OfType<ChartBlock>());

        Assert.Equal(["甲镇|2", "乙镇|2", "丙镇|2"], chart.Table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => PlainText.Of(cell.Inlines)))));
    }

    // What was told of the year's visits and petitions is no example beside the figures of the half.
    [Fact]
    public void Examples_are_of_what_is_counted()
    {
        var text = RollUp(("甲镇", Town), ("乙镇", "petitions: [{date: 2024, count: 5, subject: 低保}]")).Text;

        Assert.Contains("群众反映的有土地纠纷。", text, StringComparison.Ordinal);
        Assert.Contains("甲镇人大3月9日组织代表学习监督法。", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("低保|代表法", text);
    }

    [Fact]
    public void Nor_are_they_topics_of_a_term()
    {
        var files = Reported.Workspace(Town).Add("2023.yaml", Reported.Complete("period: 2023\npetitions: [{date: 2023-03-05, count: 1, subject: 邻里纠纷}]"));
        var text = Reported.In(files, ["2023.yaml", "2024.yaml"], period: "2023-01..2024-06").Text;

        Assert.Contains("受理来信来访3件，反映邻里纠纷、土地纠纷事项", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("低保|代表法", text);
    }

    // An activity of many months counts once; how many came to it in the half nobody knows.
    [Theory]
    [InlineData("inspections: [{date: 2024-03..2024-08, kind: research, topic: 茶产业, deputies: 6, opinions: 5}, {date: 2024-04-28, kind: visit, topic: 春耕, deputies: 10, opinions: 3}]", "各镇开展监督活动3次，形式有", "甲镇|2|1|1|不少于3")]
    [InlineData("inspections: [{date: 2024-03..2024-08, kind: research, topic: 茶产业}, {date: 2024-04-28, kind: visit, topic: 春耕, deputies: 10, opinions: 3}]", "各镇开展监督活动3次，代表参加14人次，", "甲镇|2|1|1|3")]
    public void A_sum_beside_a_count_is_of_all_that_is_counted(string records, string told, string row)
    {
        var lines = RollUp(("甲镇", records), ("乙镇", "inspections: [{date: 2024-03-09, kind: visit, topic: 秧田, deputies: 4, opinions: 2}]")).Lines;

        Assert.Contains(lines, line => line.Contains(told, StringComparison.Ordinal));
        Assert.Contains(row, lines);
    }

    [Fact]
    public void Years_of_a_term_hold_what_the_sum_holds()
    {
        var files = new MemoryWorkspace().Add("2023.yaml", Reported.Complete("period: 2023\n" + Town.Replace("2024", "2023", StringComparison.Ordinal))).Add("2024.yaml", Reported.Complete(Town));
        var lines = Reported.In(files, ["2023.yaml", "2024.yaml"], period: "2023-01..2024-06").Lines;

        Assert.Contains("监督活动（次）|13|1|14", lines);
        Assert.Contains("联系选民（人次）|109|9|118", lines);
        Assert.Contains("信访（件）|9|2|11", lines);
        Assert.Contains(lines, line => line.Contains("联系选民118人次，收到意见建议48条。", StringComparison.Ordinal));
    }

    // What the county says of the year is not said of its quarter, but for what is due in the next.
    [Theory]
    [InlineData("2024-Q1", "")]
    [InlineData("2024-H1", "轮训")]
    [InlineData("2024", "监督偏少 回头看 统一记录")]
    public void The_county_speaks_of_its_own_time(string period, string told)
    {
        const string County = "period: 2024\nunit: {name: 太平县, level: county, term: 18}\nproblems: [全年监督偏少]\nexperiences: [要有人回头看]\nplans: [{text: 统一记录, quarter: 1}, {text: 组织轮训, deadline: 2024-09}]";
        var text = Reported.In(Files(("甲镇", Town), ("乙镇", Town)).Add("county.yaml", Reported.Complete(County)), ["甲镇.yaml", "乙镇.yaml", "county.yaml"], ReportKinds.Rollup, period).Text;

        Assert.Equal(told, string.Join(' ', ((string[])["监督偏少", "回头看", "统一记录", "轮训"]).Where(word => text.Contains(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_countys_file_of_the_half_speaks_of_it()
    {
        var files = Files(("甲镇", Town), ("乙镇", Town)).Add("county.yaml", Reported.Complete("period: 2024\nunit: {name: 太平县, level: county, term: 18}\nproblems: [全年监督偏少]"))
            .Add("half.yaml", Reported.Complete("period: 2024-H1\nunit: {name: 太平县, level: county, term: 18}\nproblems: [记录不全]\nplans: [组织轮训]"));
        var text = Reported.In(files, ["甲镇.yaml", "乙镇.yaml", "county.yaml", "half.yaml"], ReportKinds.Rollup, "2024-H1").Text;

        Assert.Contains("记录不全", text, StringComparison.Ordinal);
        Assert.Contains("组织轮训", text, StringComparison.Ordinal);
        Assert.DoesNotContain("全年监督偏少", text, StringComparison.Ordinal);
    }

    private static Reported RollUp(params (string Name, string Records)[] towns) =>
        Reported.In(Files(towns), [.. towns.Select(town => town.Name + ".yaml")], ReportKinds.Rollup, "2024-H1");

    private static MemoryWorkspace Files(params (string Name, string Records)[] towns)
    {
        var files = new MemoryWorkspace();
        foreach (var (name, records) in towns)
        {
            files.Add(name + ".yaml", Reported.Complete($"period: 2024\nunit: {{name: {name}, level: town, term: 19, parent: 太平县}}\n{records}"));
        }

        return files;
    }
}
