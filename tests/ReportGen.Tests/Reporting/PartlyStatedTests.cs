using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What only some records state is no figure of all.</summary>
public sealed class PartlyStatedTests
{
    private const string Records = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        contacts:
          - {date: 2024-05-03, form: meeting_day, deputies: 12, opinions: 4, forwarded: 2, resolved: 2}
          - {date: 2024-08-03, form: reception, deputies: 10, opinions: 6SECOND}
        petitions:
          - {date: 2024-05-03, kind: letter, count: 2, resolved: 2}
          - {date: 2024-08-03, kind: letter, count: 3THIRD}

        """;

    [Fact]
    public void Suggestions_sent_up_are_told_by_the_level_they_went_to()
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", """
            reportgen: 1
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
            suggestions:
              - {id: 1, title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A}
              - {id: 2, title: 关于公路的建议, received: 2024-01-16, to: county}
              - {id: 3, title: 关于铁路的建议, received: 2024-01-16, to: city}
            """)).Text;

        Assert.Contains("另向县人大提出《关于公路的建议》，向市人大提出《关于铁路的建议》。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    [InlineData("term")]
    public void What_one_record_leaves_open_is_left_out(string kind)
    {
        var text = Of("", "", kind);

        Assert.Contains("意见建议10条", text, StringComparison.Ordinal);
        Assert.DoesNotContain("办结", text, StringComparison.Ordinal);
        Assert.DoesNotContain("转交办理", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    public void What_all_records_state_is_told(string kind)
    {
        var text = Of(", forwarded: 3, resolved: 1", ", resolved: 1", kind);

        Assert.Contains("转交办理5件，已办结3件", text, StringComparison.Ordinal);
        Assert.Contains("受理来信来访5件，办结3件", text, StringComparison.Ordinal);
    }

    private static string Of(string second, string third, string kind) => Reported.In(
        new MemoryWorkspace().Add("2024.yaml", (Records + "report: {kind: " + kind + "}\n").Replace("period: 2024", kind == "term" ? "period: 2023..2024" : "period: 2024", StringComparison.Ordinal).Replace("SECOND", second, StringComparison.Ordinal).Replace("THIRD", third, StringComparison.Ordinal)),
        ["2024.yaml"]).Text;
}
