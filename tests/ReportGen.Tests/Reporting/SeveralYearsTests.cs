using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;
using static ReportGen.Tests.Reporting.TermFiles;

namespace ReportGen.Tests.Reporting;

/// <summary>The report of a term: from years, from totals, from both.</summary>
public sealed class SeveralYearsTests
{
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

    // 3 of the second half's 3 are settled; of the 4 of the first nobody says.
    [Fact]
    public void What_was_settled_of_a_part_is_told_of_the_part() => Assert.Contains(
        "受理来信来访7件，反映路问题，办结3件（不含2024年上半年）。",
        Build(null, ("h1.yaml", "period: 2024-H1\ndeclared: {信访件数: 4}"), ("h2.yaml", "period: 2024-H2\npetitions: [{date: 2024-08, count: 3, subject: 路, resolved: 3}]")).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("declared: {信访件数: 25}\ndeclared_since: {2021: {信访件数: 6}}", "受理来信来访25件。")]
    [InlineData("declared: {信访件数: 25, 信访办结件数: 22}\ndeclared_since: {2021: {信访件数: 6}}", "受理来信来访25件，办结22件。")]
    [InlineData("", "受理来信来访20余件，办结18件。")]
    public void Beside_a_total_of_all_what_was_settled_of_the_recorded_is_not_told(string declared, string expected) => Assert.Contains(
        expected, Build(null, ("term.yaml", "period: 2021..2025\npetitions: [{date: 2021..2025, count: 20余, subject: 土地, resolved: 18}]\n" + declared)).Text, StringComparison.Ordinal);

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

    private static void Verify(Reported reported, string name)
    {
        CleanReport.Assert(reported, name);
        reported.ToWord().AssertValid();
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(reported.Document, text);
        Snapshot.Verify(text.ToString(), name: name);
    }
}
