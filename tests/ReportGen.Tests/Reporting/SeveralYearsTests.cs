using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The report of a term: from years, from totals, from both.</summary>
public sealed class SeveralYearsTests
{
    private const string Unit = "unit: {name: 云溪乡, level: township, term: 12, parent: 临河县, term_start: 2021-12-20}\n";

    private const string Totals = """
        period: 2016..2020
        declared: {人代会次数: 8, 主席团会议次数: 31, 监督活动次数: 62, 视察次数: 30余, 执法检查次数: 9, 监督意见建议条数: 约210, 建议件数: 112, 建议交办件数: 112, 建议答复件数: 110, 述职代表人数: 41, 走访选民次数: 26, 走访选民人次: 近5000, 培训次数: 18, 信访件数: 64, 信访办结件数: 60}
        experiences: [办好建议要三次见面]
        problems: [监督的力度不够]
        plans: [抓好代表述职, 建好代表联络站]
        report: {signed_on: 2020-12-20}
        """;

    private const string Recorded = """
        period: 2022
        sessions:
          - {date: 2022-01-12, no: 2, expected: 50, attended: 48, reports: [{title: 政府工作报告}]}
        inspections:
          - {date: 2022-05-10, kind: visit, topic: 2022年防汛备汛, deputies: 12, opinions: 4, highlight: true, summary: 代表察看清溪堤防，指出险段两处，乡政府6月加固}
          - {date: 2022-08-10, kind: enforcement, topic: 水污染防治法执法检查, laws: [水污染防治法], opinions: 3}
        suggestions:
          - {id: 1, title: 关于修路的建议, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: A, category: 交通水利}
          - {id: 2, title: 关于通水的建议, received: 2022-11-12, assigned: 2022-11-20, category: 农业农村}
        petitions: [{date: 2022-05, count: 3, resolved: 3}]
        narrative: {opening: 2022年只做了一件事。}
        plans: [二〇二三年的打算]
        """;

    private const string Later = """
        period: 2023
        sessions:
          - {date: 2023-01-12, no: 3, expected: 50, attended: 49, reports: [{title: 政府工作报告}]}
        inspections:
          - {date: 2023-05-10, kind: visit, topic: 2023年防汛备汛, deputies: 10, opinions: 5}
        suggestions:
          - {id: 2, title: 关于通水的建议, received: 2022-11-12, assigned: 2022-11-20, replied: 2023-01-30, result: A, category: 农业农村}
          - {id: 3, title: 关于路灯的建议, received: 2023-01-12, assigned: 2023-01-20, replied: 2023-03-01, result: B, category: 城乡建设}
        problems: [代表活动的面不够广]
        plans: [办好票决的实事]
        report: {signed_on: 2023-12-28}
        declared_since:
          2021: {人代会次数: 2, 监督活动次数: 9, 视察次数: 6, 建议件数: 15, 建议交办件数: 15, 建议答复件数: 14}
        """;

    [Fact]
    public void Totals_alone_read_well() => Verify(Build(("2020.yaml", Totals)), "totals");

    [Fact]
    public void Recorded_and_declared_years_read_well_together()
    {
        var reported = Build("2021..2023", ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.Equal(["2021年", "2022年", "2023年", "合计"], Table(reported, "各年主要工作情况").Header[0].Cells.Skip(1).Select(cell => PlainText.Of(cell.Inlines)));
        Verify(reported, "mixture");
    }

    [Fact]
    public void A_missing_year_is_told_where_figures_are_told()
    {
        var reported = Build("2020..2023", ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.Contains("2020年没有记录，按年度记录合计的数不含这一年。", reported.Text, StringComparison.Ordinal);
        Assert.Contains("人代会（次）|—|2|1|1|4", reported.Text, StringComparison.Ordinal);
        Assert.Contains("RG6008", reported.Bag.Items.Select(item => item.Id));
    }

    [Fact]
    public void Texts_of_one_year_are_not_those_of_the_term_and_a_file_of_the_term_has_its_own()
    {
        var years = Build(null, ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.DoesNotContain("只做了一件事", years.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("二〇二三年", years.Text, StringComparison.Ordinal);
        Assert.Contains("办好票决的实事", years.Text, StringComparison.Ordinal);

        var term = Build(null, ("2022.yaml", Recorded), ("2023.yaml", Later), ("term.yaml", "period: 2022..2023\nnarrative: {opening: 两年来办了几件事。}\nplans: [今后的打算]\nreport: {title: 云溪乡两年工作报告}"));
        Assert.Equal("云溪乡两年工作报告", term.Lines[0]);
        Assert.Contains("两年来办了几件事。", term.Text, StringComparison.Ordinal);
        Assert.Contains("今后的打算", term.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("办好票决的实事", term.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_term_before_is_compared_with_where_it_is_told_whole()
    {
        const string Settings = "settings: {compare: [建议件数]}\n";
        var told = Build(null, ("2022.yaml", Recorded), ("2023.yaml", Settings + Later + "\n  2020: {建议件数: 10}"));
        Assert.Contains("建议件数比前两年减少22件，下降88%", told.Text, StringComparison.Ordinal);
        Assert.Contains("项目|2022年|2023年|合计|2020—2021年", told.Text, StringComparison.Ordinal);
        Assert.Contains("建议（件）|2|1|3|25", told.Text, StringComparison.Ordinal);

        // One year of the two before is no comparison.
        Assert.DoesNotContain("前两年", Build(null, ("2022.yaml", Recorded), ("2023.yaml", Settings + Later)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_may_begin_and_end_within_a_year()
    {
        var reported = Build("2022-05-01..2023-12-20", ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.Equal("云溪乡人大2022年5月至2023年12月工作总结", reported.Lines[0]);
        Assert.Contains("项目|2022年（5月起）|2023年（至12月20日）|合计", reported.Text, StringComparison.Ordinal);
        Assert.Contains("监督活动（次）|2|1|3", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_the_years_table_is_told_there_alone()
    {
        var reported = Build("2021..2023", ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.Contains("监督活动（次）|9|2|1|12", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("12次", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("图1", reported.Text, StringComparison.Ordinal);

        // No table, no place but the chapter.
        Assert.Contains("开展监督活动62次", Build(("2020.yaml", Totals)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_election_of_deputies_is_told_with_both_levels_and_who_was_by_elected()
    {
        const string General = """

            elections:
              - {kind: general, poll_day: 2022-11-20, registered: 900, voted: 810, levels: {county: {districts: 1, seats: 2, elected: 2, elected_first_ballot: 1}, town: {districts: 9, seats: 50, elected: 50, elected_first_ballot: 8, registered: 900, voted: 810}}}
            stations: [{name: 街口站, activities: 3}, {name: 河东站, activities: 2}]
            """;
        const string By = """

            elections:
              - {kind: by_election, poll_day: 2023-05-20, by_district: [{name: 第三选区, seats: 1, elected: [{name: 石小满, votes: 210}]}], levels: {town: {seats: 1, elected: 1}}}
            stations: [{name: 街口站, activities: 3}, {name: 河东站, activities: 2}, {name: 河西站, activities: 1}]
            """;
        var reported = Build(("2022.yaml", Recorded + General), ("2023.yaml", Later.Replace("2023-12-28", "2024-01-05", StringComparison.Ordinal) + By));
        Assert.Contains("2022年11月20日换届选举，选出县人大代表2名、乡人大代表50名，参选率90%。2023年5月20日第三选区补选石小满为乡人大代表。", reported.Text, StringComparison.Ordinal);
        Assert.Contains("联络站由2022年的2个增加到3个", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_of_years_are_the_towns_and_three_with_one_figure_each()
    {
        const string Works = """

            works:
              - {theme: 脱贫攻坚, place: 河东村, what: 代表结对帮扶, quantity: 64, 计量单位: 户, result: 64户年底前全部脱贫}
              - {theme: 农村公路, place: 河西村, what: 硬化道路, quantity: 5.2, 计量单位: 公里, money: 188}
              - {theme: 集镇建设, place: 集镇, what: 新建公厕, money: 18}
              - {theme: 农村饮水, place: 石门村, what: 铺设供水管道, quantity: 3.4, 计量单位: 公里}
            """;
        var text = Build(("2022.yaml", Recorded + Works), ("2023.yaml", Later)).Text;
        Assert.Contains("代表参与的工作主要有：2022年在河东村，代表结对帮扶64户；2022年河西村硬化道路5.2公里；2022年石门村铺设供水管道3.4公里。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_units_make_no_term()
    {
        var reported = Reported.In(Workspace(("a.yaml", Recorded), ("b.yaml", "period: 2023\nunit: {name: 白沙乡, level: township, term: 12, parent: 临河县}\npetitions: 无")), ["a.yaml", "b.yaml"], ReportKinds.Term);
        Assert.StartsWith("RG3902", Assert.Single(reported.Errors), StringComparison.Ordinal);
        Assert.Contains("--kind 汇总", reported.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_the_same_time_are_no_report()
    {
        var reported = Build(null, ("2022.yaml", Recorded), ("half.yaml", "period: 2022-H1\ninspections: [{date: 2022-05-10, kind: visit, topic: 防汛}]"));
        Assert.StartsWith("RG6009", Assert.Single(reported.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_part_of_the_records_of_three_years_makes_a_clean_report(int seed)
    {
        var random = new Random(seed);
        var workspace = SampleVariant.Of().ToWorkspace(judged: false);
        foreach (var year in (string[])["2022.yaml", "2023.yaml", "2024.yaml"])
        {
            workspace.Add(year, SampleVariant.Of(year).Thinned(random).ToText());
        }

        var reported = Reported.In(workspace, ["2022.yaml", "2023.yaml", "2024.yaml"]);
        Assert.True(reported.Report is not null, string.Join("\n", reported.Errors));
        CleanReport.Assert(reported, $"seed {seed}");
        reported.ToWord().AssertValid();
    }

    private static TableBlock Table(Reported reported, string caption) =>
        reported.Document.Blocks.OfType<TableBlock>().First(table => PlainText.Of(table.Caption).EndsWith(caption, StringComparison.Ordinal));

    private static Reported Build(params (string Name, string Text)[] files) => Build(null, files);

    private static Reported Build(string? period, params (string Name, string Text)[] files) => Reported.In(Workspace(files), [.. files.Select(file => file.Name)], period: period);

    private static MemoryWorkspace Workspace(params (string Name, string Text)[] files)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (name, text) in files)
        {
            workspace.Add(name, Reported.Complete(text.Contains("unit:", StringComparison.Ordinal) ? text : Unit + text));
        }

        return workspace;
    }

    private static void Verify(Reported reported, string name)
    {
        CleanReport.Assert(reported, name);
        reported.ToWord().AssertValid();
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(reported.Document, text);
        Snapshot.Verify(text.ToString(), name: name);
    }
}
