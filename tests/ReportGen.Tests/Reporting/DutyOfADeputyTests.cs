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

    [Fact]
    public void It_is_told_in_the_first_person_and_what_was_done_with_others_as_done_with_them()
    {
        var text = Of("""
            report: {speaker: 镇人大代表 段春雨}
            contacts: [{date: 2024-06-10, form: reception, deputies: [段春雨, 施正林], voters: 9}]
            suggestions: [{id: "1", title: 关于修渠的建议, proposer: 段春雨, handler: 水利站, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A}]
            """);

        Assert.Contains("5月9日，我同其他代表视察防汛备汛。", text, StringComparison.Ordinal);
        Assert.Contains("我领衔提出《关于修渠的建议》，水利站3月1日作了答复，所提问题已经解决。", text, StringComparison.Ordinal);
        Assert.Contains("6月10日，我同其他代表接待选民9人次", text, StringComparison.Ordinal);
        Assert.Contains("一、参加监督、提出建议和联系选民\n", text, StringComparison.Ordinal);
    }

    private static string Of(string account) =>
        Reported.In(new MemoryWorkspace().Add("2024.yaml", Year).Add("account.yaml", "reportgen: 1\nperiod: 2024\n" + account + "\n"), ["2024.yaml", "account.yaml"], ReportKinds.Duty).Text;
}
