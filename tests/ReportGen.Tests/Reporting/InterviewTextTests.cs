using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Whom deputies called in, and about what: a topic that ends in an office is a person, unless it is something done to one.</summary>
public sealed class InterviewTextTests
{
    [Theory]
    [InlineData("topic: 供水站负责人", "代表约见供水站负责人")]
    [InlineData("topic: 供水站负责人, targets: [供水站]", "代表约见供水站负责人")]
    [InlineData("topic: 撤换卫生院院长", "代表就撤换卫生院院长约见有关负责人")]
    [InlineData("topic: 撤换卫生院院长, targets: [卫生院]", "代表就撤换卫生院院长约见卫生院负责人")]
    [InlineData("topic: 选聘村卫生室负责人, targets: [卫生院]", "代表就选聘村卫生室负责人约见卫生院负责人")]
    [InlineData("topic: 群众反映强烈的村主任, targets: [镇政府]", "代表就群众反映强烈的村主任约见镇政府负责人")]
    public void Stated_targets_go_before_what_a_topic_looks_like(string interview, string told) =>
        Assert.Contains(told, Reported.Of($"inspections: [{{date: 2024-05-01, kind: interview, deputies: 3, {interview}}}]").Text, StringComparison.Ordinal);

    [Fact]
    public void Whom_is_no_subject_at_the_head_of_a_half_year()
    {
        var text = Reported.Of(
            """
            inspections:
              - {date: 2024-03-01, kind: interview, topic: 供水站负责人}
              - {date: 2024-04-01, kind: visit, topic: 春耕备耕}
              - {date: 2024-05-01, kind: visit, topic: 防汛备汛}
            """,
            "2024-H1").Text;
        Assert.DoesNotContain("围绕供水站负责人", text, StringComparison.Ordinal);
        Assert.Contains("围绕春耕备耕、防汛备汛开展监督活动3次", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roll_up_tells_whom()
    {
        var files = new MemoryWorkspace();
        foreach (var name in (string[])["甲镇", "乙镇"])
        {
            files.Add(name + ".yaml", Reported.Complete(Reported.Unit.Replace("清河镇", name, StringComparison.Ordinal) + "inspections: [{date: 2024-03-01, kind: interview, topic: 供水站负责人, deputies: 3}]"));
        }

        Assert.Contains("代表约见供水站负责人", Reported.In(files, ["甲镇.yaml", "乙镇.yaml"], ReportKinds.Rollup).Text, StringComparison.Ordinal);
    }
}
