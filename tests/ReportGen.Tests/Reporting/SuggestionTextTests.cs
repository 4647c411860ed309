using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What the reports say of motions and suggestions: sums that close, motions apart, each matter told once and in one place.</summary>
public sealed class SuggestionTextTests
{
    private const string Results = """
        suggestions:
          - {id: 1, title: 关于修路的议案, type: motion, filed: true, proposer: 王建国, cosigners: [李秀英, 张大山, 江小兰, 卢静], handler: 村镇建设办公室, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A}
          - {id: 2, title: 关于路灯的建议, proposer: 李秀英, handler: 供电所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: B}
          - {id: 3, title: 关于停水的建议, proposer: 张大山, handler: 供水站, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: C}
          - {id: 4, title: 关于公厕的建议, handler: 供水站, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: D}
          - {id: 5, title: 关于便桥的建议, received: 2024-01-10, merged_into: 2}
          - {id: 6, title: 关于夜市的建议, received: 2024-01-10, withdrawn: true}

        """;

    private const string Show = "settings: {show: [办理结果C类件数, 办理结果D类件数]}\n";

    // Whoever leads is written among the cosigners by many.
    [Theory]
    [InlineData("proposer: 王建国, cosigners: [王建国, 李秀英, 张大山, 江小兰]", "王建国等4名代表提出的《关于修路的建议》")]
    [InlineData("proposer: 王建国, cosigners: [李秀英, 张大山, 江小兰]", "王建国等4名代表提出的《关于修路的建议》")]
    [InlineData("proposer: 王建国, cosigners: 王建国等4人", "王建国等4名代表提出的《关于修路的建议》")]
    [InlineData("proposer: 王建国, cosigners: [王建国]", "王建国代表提出的《关于修路的建议》")]
    [InlineData("proposer: 王建国、李秀英, cosigners: [张大山, 江小兰]", "王建国、李秀英等4名代表提出的《关于修路的建议》")]
    [InlineData("proposer: 王建国, cosigners: 30余", "王建国等30余名代表提出的《关于修路的建议》")]
    public void The_lead_counts_once_among_those_who_proposed(string signers, string told) => Assert.Contains(
        told,
        Of($"suggestions:\n  - {{id: 1, title: 关于修路的建议, key: true, {signers}, handler: 村镇建设办公室, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A, oversight: [{{date: 2024-02-10, form: 现场察看}}]}}\n", "annual"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    [InlineData("congress")]
    [InlineData("handling")]
    public void The_classes_of_results_add_up_to_what_was_answered(string kind)
    {
        var text = Of(Results + Show, kind);

        Assert.Contains("收到代表议案1件，已经立案；收到建议、批评和意见3件", text, StringComparison.Ordinal);
        Assert.Contains("这些议案和建议已全部交办并答复" + (kind == "handling" ? "，都在法定期限以内" : "") + "，其中所提问题已经解决1件、正在解决1件、列入计划逐步解决1件、留作参考1件", text, StringComparison.Ordinal);
        Assert.Contains("列入计划的是《关于停水的建议》。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual", "，另有1件由代表撤回、1件合并办理，不计在内。")]
    [InlineData("congress", "，另有1件由代表撤回、1件合并办理，不计在内。")]
    [InlineData("handling", "另有《关于便桥的建议》并入《关于路灯的建议》合并办理，《关于夜市的建议》由代表撤回，均不计在内。")]
    public void What_is_not_counted_is_told_in_a_clause(string kind, string clause) => Assert.Contains(clause, Of(Results, kind), StringComparison.Ordinal);

    [Fact]
    public void Where_a_motion_is_counted_tables_and_list_are_named_after_both()
    {
        var both = Of(Results.Replace("- {id: 1,", "- {id: 1, category: 交通水利,", StringComparison.Ordinal).Replace("- {id: 2,", "- {id: 2, category: 城乡建设,", StringComparison.Ordinal), "handling");
        Assert.Contains("代表议案和建议分类情况", both, StringComparison.Ordinal);
        Assert.Contains("代表议案和建议办理结果", both, StringComparison.Ordinal);
        Assert.Contains("代表议案和建议办理情况一览", both, StringComparison.Ordinal);

        var plain = Of(Results.Replace("type: motion, filed: true, ", "", StringComparison.Ordinal), "handling");
        Assert.Contains("代表建议办理结果", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("议案和建议", plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "所提问题均已经解决")]
    [InlineData("B", "所提问题均正在解决")]
    public void Results_that_are_all_alike_are_told_once(string result, string told)
    {
        var text = Of($$"""
            suggestions:
              - {id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: {{result}}}
              - {id: 2, title: 关于路灯的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: {{result}}}
            """, "annual");
        Assert.Contains("以上2件已全部交办并答复，" + told + "。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_three_classes_the_second_and_third_have_their_own_names()
    {
        var text = Of(Results.Replace("result: D", "result: C", StringComparison.Ordinal) + "settings: {show: [办理结果C类件数], result_scheme: ABC}\n", "annual");
        Assert.Contains("其中所提问题已经解决1件，正在解决或者列入计划1件，暂时不能解决、已作解释2件。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("列入计划逐步解决", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("session: 4", "清河镇第十九届人民代表大会第四次会议期间提出1件，1月20日交办；第五次会议期间提出1件，8月10日交办；闭会期间提出1件，由联系选民形成。")]
    [InlineData("session: 9", "大会期间提出2件；闭会期间提出1件，由联系选民形成。")]
    public void Each_congress_is_named_with_what_it_brought(string session, string told) => Assert.Contains(
        told,
        Of($$"""
        sessions:
          - {date: 2024-01-10, no: 4, expected: 50, attended: 49}
          - {date: 2024-08-01, no: 5, expected: 50, attended: 49}
        suggestions:
          - {id: 1, title: 关于修路的建议, source: session, {{session}}, received: 2024-01-10, assigned: 2024-01-20}
          - {id: 2, title: 关于路灯的建议, source: session, session: 5, received: 2024-08-01, assigned: 2024-08-10}
          - {id: 3, title: 关于停水的建议, source: contact, received: 2024-05-10, assigned: 2024-05-20}
        """, "handling"),
        StringComparison.Ordinal);

    [Fact]
    public void The_units_that_handled_most_come_first_and_meetings_on_suggestions_are_told()
    {
        var text = Of(Results + """
            presidium_meetings:
              - {date: 2024-01-18, no: 1, expected: 9, attended: 9, topics: [代表建议交办, 年度计划]}
              - {date: 2024-12-19, no: 2, expected: 9, attended: 9, topics: [代表建议办理情况], decisions: [没有办完的建议转入下年]}
              - {date: 2024-11-19, no: 3, expected: 9, attended: 9, topics: [预算]}
            """, "handling");
        Assert.Contains("1月18日的主席团会议研究代表建议交办。供水站承办2件，其余由村镇建设办公室、供电所分别承办。", text, StringComparison.Ordinal);
        Assert.Contains("12月19日的主席团会议研究代表建议办理情况，决定没有办完的建议转入下年。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("11月19日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_key_suggestions_share_their_unit_their_overseer_and_their_result()
    {
        var text = Of("""
            suggestions:
              - {id: 1, title: 关于修路的建议, key: true, proposer: 王建国, handler: 村镇建设办公室, received: 2024-01-10, replied: 2024-03-01, result: B, oversight: {date: 2024-04-10, by: 李秀英, form: 现场察看}}
              - {id: 2, title: 关于路灯的建议, key: true, proposer: 李秀英, handler: 供电所, received: 2024-01-10, replied: 2024-03-01, result: B}
              - {id: 3, title: 关于停水的建议, key: true, proposer: 张大山, handler: 村镇建设办公室, received: 2024-01-10, replied: 2024-03-01, result: B, oversight: {date: 2024-05-10, by: 李秀英, form: 现场察看}}
            """, "annual");
        Assert.Contains(
            "主席团确定重点督办代表建议3件。王建国代表提出的《关于修路的建议》、张大山代表提出的《关于停水的建议》由村镇建设办公室办理，李秀英代表提出的《关于路灯的建议》由供电所办理。" +
            "第一件、第二件，李秀英4月10日、5月10日分别现场察看；3件所提问题均正在解决。",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("handling")]
    [InlineData("congress")]
    public void A_matter_that_is_key_and_an_example_stands_in_one_place(string kind)
    {
        var text = Of("""
            suggestions:
              - {id: 1, title: 关于修路的建议, key: true, highlight: true, proposer: 王建国, handler: 村镇建设办公室, co_handlers: [财政所], received: 2024-01-10, replied: 2024-03-01, result: A, summary: 路修好了, oversight: {date: 2024-04-10, by: 李秀英, form: 现场察看}}
              - {id: 2, title: 关于路灯的建议, key: true, proposer: 李秀英, handler: 供电所, received: 2024-01-10, replied: 2024-03-01, result: B}
            """, kind).Split("附件")[0];
        Assert.Contains("重点督办的《关于修路的建议》由王建国代表提出，村镇建设办公室会同财政所办理，李秀英4月10日现场察看。路修好了。", text, StringComparison.Ordinal);
        Assert.Single(text.Split("《关于修路的建议》")[1..]);
        Assert.Single(text.Split("《关于路灯的建议》")[1..]);
    }

    [Theory]
    [InlineData("代表不满意，退回后补上了路灯", "由供电所办理。代表不满意，退回后补上了路灯。")]
    [InlineData("补上了路灯", "由供电所办理。代表对答复不满意，退回重新办理。补上了路灯。")]
    public void A_return_is_told_once_and_counted_among_those_content(string summary, string told)
    {
        var text = Of($$"""
            suggestions:
              - {id: 1, title: 关于修路的建议, handler: 供电所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A, satisfaction: basic}
              - {id: 2, title: 关于路灯的建议, highlight: true, handler: 供电所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: C, satisfaction: dissatisfied,
                 reprocessed: {date: 2024-05-01, result: A, satisfaction: satisfied}, summary: {{summary}}}
            """, "annual");
        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Contains("代表对2件反馈了意见，满意1件，是退回重新办理后满意的；其余为基本满意。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("satisfied", "", "")]
    [InlineData("dissatisfied", "dissatisfied", "0%")]
    public void Content_with_what_is_completed_later_is_not_told_before(string satisfaction, string half, string rate)
    {
        var records = $$"""
            suggestions:
              - {id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, completed: 2024-08-01, result: A, satisfaction: {{satisfaction}}}
            """;
        Assert.Equal(half, Reported.Print("suggestions[0].verdict?.key", records, "2024-H1"));
        Assert.Equal(rate, Reported.Print("stats.suggestions.satisfaction_rate", records, "2024-H1"));
        Assert.Equal(satisfaction, Reported.Print("suggestions[0].verdict?.key", records));
    }

    [Theory]
    [InlineData("annual", "上年结转的《关于修桥的建议》2月3日、《关于修渠的建议》4月5日办理完毕。")]
    [InlineData("handling", "上年结转的《关于修桥的建议》2月3日、《关于修渠的建议》4月5日办理完毕。")]
    [InlineData("congress", "上年结转的《关于修渠的建议》《关于修桥的建议》已办理完毕。")]
    [InlineData("briefing", "上年结转的《关于修渠的建议》《关于修桥的建议》已办理完毕。")]
    public void What_last_year_handed_on_is_told(string kind, string told) => Assert.Contains(
        told,
        Of(Results.Replace("suggestions:\n", """
        suggestions:
          - {id: 8, title: 关于修渠的建议, received: 2023-10-10, assigned: 2023-10-20, replied: 2024-01-05, completed: 2024-04-05, result: A}
          - {id: 9, title: 关于修桥的建议, received: 2023-11-10, assigned: 2023-11-20, replied: 2024-02-03, completed: 2024-02-03, result: A}

        """, StringComparison.Ordinal), kind),
        StringComparison.Ordinal);

    // A second answer is the last step of what was returned; what was completed after it is completed.
    [Theory]
    [InlineData("quarter", "", "此前收到的《关于乙路的建议》8月2日再次答复，所提问题已经解决。")]
    [InlineData("congress", "", "此前收到的《关于乙路的建议》已再次答复。")]
    [InlineData("briefing", "", "此前收到的《关于乙路的建议》已再次答复。")]
    [InlineData("quarter", ", completed: 2024-05-01", "此前收到的《关于乙路的建议》8月2日再次答复，所提问题已经解决。")]
    [InlineData("quarter", ", completed: 2024-09-01", "此前收到的《关于乙路的建议》9月1日办理完毕。")]
    public void A_second_answer_in_the_period_is_told(string kind, string completed, string told)
    {
        var records = Reported.Workspace($$"""
            suggestions:
              - {id: 2, title: 关于乙路的建议, received: 2024-01-10, assigned: 2024-01-15, replied: 2024-04-01, result: B, satisfaction: dissatisfied, reprocessed: [{date: 2024-08-02, result: A, satisfaction: satisfied}]{{completed}}}
            """);
        Assert.Contains(told, Reported.In(records, "2024-Q3", kind: kind).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("再次答复", Reported.In(records, "2024-Q2", kind: kind).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_answer_without_the_first_is_told_as_an_answer()
    {
        var text = Reported.Of("""
            suggestions:
              - {id: 1, title: 关于甲路的建议, received: 2023-10-10, assigned: 2023-10-20, reprocessed: [{date: 2024-03-01, result: A}]}
              - {id: 2, title: 关于乙路的建议, received: 2024-01-10, assigned: 2024-01-15, reprocessed: [{date: 2024-08-02, result: A, satisfaction: satisfied}]}
            """).Text;

        Assert.Contains("上年结转的《关于甲路的建议》3月1日再次答复，所提问题已经解决。", text, StringComparison.Ordinal);
        Assert.Contains("这件建议已经答复，所提问题已经解决。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("正在办理", text, StringComparison.Ordinal);
    }

    private static string Of(string records, string kind) => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
