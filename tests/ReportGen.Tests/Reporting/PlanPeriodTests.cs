using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Which year a plan of work is for.</summary>
public sealed class PlanPeriodTests
{
    private const string Unit = "unit: {name: 清河镇, level: town, term: 19, parent: 平川县}";

    [Theory]
    [InlineData("petitions: [{date: 2024-05, count: 3}]", "2025年工作要点")]
    [InlineData("petitions: [{date: 2024-05, count: 3}]\nreport: {kind: plan}", "2024年工作要点")]
    [InlineData("", "2024年工作要点")]
    [InlineData("declared: {suggestions.total: 20}\nstations: [{name: 集镇联络站}]", "2024年工作要点")]
    public void The_plans_in_the_file_of_a_year_that_was_kept_are_the_next_years(string rest, string title)
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nplans: [视察防汛, 督办建议, 组织代表述职]\n{rest}\n"), kind: "plan").Text;

        Assert.Contains(title, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_of_another_year_says_its_year()
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nreport: {{kind: plan}}\nplans: [{{text: 听取养老工作报告, deadline: 2025-03-31}}, {{text: 督办建议, deadline: 2024-09-30}}]\n"), kind: "plan").Text;

        Assert.Contains("2025年3月31日前听取养老工作报告", text, StringComparison.Ordinal);
        Assert.Contains("9月30日前督办建议", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2024年9月30日", text, StringComparison.Ordinal);
    }
}
