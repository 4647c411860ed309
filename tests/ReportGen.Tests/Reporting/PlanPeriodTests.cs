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
    public void The_plans_in_the_file_of_a_year_that_was_kept_are_the_next_years(string rest, string title)
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nplans: [视察防汛, 督办建议, 组织代表述职]\n{rest}\n"), kind: "plan").Text;

        Assert.Contains(title, text, StringComparison.Ordinal);
    }
}
