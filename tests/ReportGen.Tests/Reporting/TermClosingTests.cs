using Xunit;
using static ReportGen.Tests.Reporting.TermFiles;

namespace ReportGen.Tests.Reporting;

/// <summary>What the report of a term says of open matters: what it learnt, what is left to do, and of what time each speaks.</summary>
public sealed class TermClosingTests
{
    private const string First = """
        period: 2022
        suggestions:
          - {id: 1, title: 关于停车位的建议, proposer: 石小满, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2022-05-12, result: A, satisfaction: satisfied}]}
          - {id: 2, title: 关于津贴的建议, proposer: 田青, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2022-04-01, result: C, satisfaction: dissatisfied}]}
        experiences: [体会甲, 体会乙, {text: 体会丙, highlight: true}]
        problems: [监督的形式不多]
        """;

    private const string Second = """
        period: 2023
        suggestions:
          - {id: 3, title: 关于公厕的建议, received: 2023-01-12, assigned: 2023-01-20, replied: 2023-03-01, result: C, satisfaction: satisfied}
        experiences: [体会丁, 体会戊, 体会己]
        problems: [监督的形式不多。, 代表活动的面不够广, 平时学习少]
        plans: [每季度问一次列入计划的一件建议, 抓好述职, 建好联络站]
        report: {signed_on: 2023-12-28}
        """;

    private const string Show = "\nsettings: {show: [办理结果C类件数, 代表不满意件数]}\n";

    [Fact]
    public void The_last_opinion_counts_and_the_one_that_is_still_dissatisfied_is_named()
    {
        var text = Build(("2022.yaml", First), ("2023.yaml", Second + Show)).Text;
        Assert.Contains("代表反馈意见的3件中，按最后一次反馈，满意2件、不满意1件。代表不满意的是2022年田青代表提出的《关于津贴的建议》，同年4月1日再次答复后，仍列入计划逐步解决。", text, StringComparison.Ordinal);

        // What became of it is not told where the office did not ask for such results.
        Assert.Contains("同年4月1日再次答复后仍不满意。", Build(("2022.yaml", First), ("2023.yaml", Second + "\nsettings: {show: [代表不满意件数]}\n")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不满意", Build(("2022.yaml", First), ("2023.yaml", Second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_say_of_what_day_they_speak_and_since_when_the_same_one_was_told()
    {
        var text = Build(("2022.yaml", First), ("2023.yaml", Second)).Text;
        Assert.Contains("到2023年底，工作中还有不足：一是2022年以来监督的形式不多；二是代表活动的面不够广；", text, StringComparison.Ordinal);
        Assert.Contains("三年来的工作中还有不足：一是", Build(("2023.yaml", "period: 2021..2023\nproblems: [监督的力度不够, 学习少, 面不广]\ndeclared: {监督活动次数: 9}\nreport: {signed_on: 2023-12-28}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_planned_for_the_last_years_suggestions_is_told_beside_theirs() =>
        Assert.Contains("列入计划逐步解决2件（其中2023年的1件）", Build(("2022.yaml", First), ("2023.yaml", Second + Show)).Text, StringComparison.Ordinal);

    [Fact]
    public void Of_many_years_lessons_five_are_told_the_offices_own_first() =>
        Assert.Contains("体会到：一是体会甲；二是体会丙；三是体会丁；四是体会戊；五是体会己。", Build(("2022.yaml", First), ("2023.yaml", Second)).Text, StringComparison.Ordinal);

    [Fact]
    public void Short_last_chapters_are_one()
    {
        var text = Build(("2020.yaml", Totals)).Text;
        Assert.Contains("体会、不足和打算", text, StringComparison.Ordinal);
        Assert.Contains("下一步，一是抓好代表述职；二是建好代表联络站。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("体会、不足和打算", Build(("2022.yaml", First), ("2023.yaml", Second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Petitions_of_totals_stand_with_the_contacts_of_totals() =>
        Assert.DoesNotContain("办理群众来信来访", Build(("2020.yaml", Totals)).Text, StringComparison.Ordinal);
}
