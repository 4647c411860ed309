using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The duty report of a deputy like any other: nothing of what the office says of its own work, and no signature but the deputy's.</summary>
public sealed class DutyOfADeputyTests
{
    private const string Year = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        report: {signed_by: 清河镇人大主席团, signed_on: 2025-01-03}
        deputies: [{name: 段春雨, level: town}, {name: 施正林, level: town}]
        inspections: [{date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: [段春雨, 施正林]}]
        problems: [监督以看现场为主]
        plans: [开展评议]

        """;

    [Theory]
    [InlineData("")]
    [InlineData(", kind: duty")]
    public void What_stands_in_the_years_file_is_the_offices(string kind)
    {
        var text = Of("report: {speaker: 镇人大代表 段春雨" + kind + "}");

        Assert.Contains("防汛备汛", text, StringComparison.Ordinal);
        Assert.DoesNotContain("监督以看现场为主", text, StringComparison.Ordinal);
        Assert.DoesNotContain("开展评议", text, StringComparison.Ordinal);
        Assert.DoesNotContain("清河镇人大主席团", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_file_of_the_account_is_the_deputys() =>
        Assert.Contains("走访得不够", Of("report: {speaker: 镇人大代表 段春雨, kind: duty}\nproblems: [走访得不够]"), StringComparison.Ordinal);

    private static string Of(string account) =>
        Reported.In(new MemoryWorkspace().Add("2024.yaml", Year).Add("account.yaml", "reportgen: 1\nperiod: 2024\n" + account + "\n"), ["2024.yaml", "account.yaml"], ReportKinds.Duty).Text;
}
