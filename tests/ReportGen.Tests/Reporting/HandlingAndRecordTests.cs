using ReportGen.Documents;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>How suggestions were handled, and what each deputy did.</summary>
public sealed class HandlingAndRecordTests
{
    private const string Records = """
        deputies:
          - {name: 王建国, level: town, district: 第一选区, phone: 000-1111, born: 1970-05}
          - {name: 李秀英, level: town, district: 第二选区}
          - {name: 张大山, level: town, district: 第三选区, until: 2023-06-01}
        sessions: [{date: 2024-01-10, no: 4, expected: 2, attended: 1, absent: [李秀英]}]
        inspections:
          - {date: 2024-05-10, kind: visit, topic: 防汛备汛, deputies: [王建国, 李秀英]}
          - {date: 2024-08-10, kind: visit, topic: 秋收, deputies: 5}
        contacts: [{date: 2024-06-10, form: reception, deputies: [王建国], voters: 9}]
        suggestions:
          - {id: 1, title: 关于修路的建议, category: 交通水利, proposer: 王建国, cosigners: [李秀英], handler: 村镇建设办公室, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A, satisfaction: satisfied}
          - {id: 2, title: 关于路灯的建议, category: 城乡建设, proposer: 王建国, handler: 供电所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: C, satisfaction: dissatisfied}
        trainings: [{date: 2024-03-01, topic: 代表法, deputies: [李秀英]}]
        problems: [交办前同承办单位沟通不够，建议办得慢, 小组活动不够均匀]
        report: {signed_on: 2024-12-30}
        """;

    [Fact]
    public void The_handling_of_suggestions_with_the_full_list()
    {
        var reported = Reported.In(Reported.Workspace(Records), ["2024.yaml"], ReportKinds.Handling);
        Assert.Contains("1|关于修路的建议|王建国|村镇建设办公室|1月20日|3月1日|A类|满意", reported.Text, StringComparison.Ordinal);
        var prose = string.Join("\n", reported.Document.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)));
        Assert.DoesNotContain("不满意", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("小组活动", prose, StringComparison.Ordinal);
        Verify(reported, "handling");
    }

    [Fact]
    public void The_lead_is_no_cosigner()
    {
        var reported = Reported.In(Reported.Workspace(Records.Replace("cosigners: [李秀英]", "cosigners: [王建国, 李秀英], highlight: true, summary: 6月路面已经修好", StringComparison.Ordinal)), ["2024.yaml"], ReportKinds.Record);
        Assert.Contains("王建国|第一选区|1|2|2|0|0", reported.Text, StringComparison.Ordinal);
        Assert.Contains("《关于修路的建议》的领衔代表是王建国，联名代表是李秀英。", reported.Text, StringComparison.Ordinal);
    }

    // Names are data: to a template size and empty? are members of what it counts them in.
    [Fact]
    public void The_busiest_unit_comes_first_whatever_it_is_called()
    {
        var suggestions = string.Concat(new[] { "empty?", "size", "size", "keys" }.Select((handler, i) =>
            $"  - {{id: {i + 1}, title: 关于第{i + 1}段路的建议, handler: '{handler}', received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A, satisfaction: satisfied}}\n"));

        Assert.Contains("size承办2件，其余由empty?、keys分别承办。", Reported.In(Reported.Workspace("suggestions:\n" + suggestions), ["2024.yaml"], ReportKinds.Handling).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_a_deputy_without_personal_data()
    {
        var reported = Reported.In(Reported.Workspace(Records), ["2024.yaml"], ReportKinds.Record);
        Assert.Contains("王建国|第一选区|1|2|2|0|0", reported.Text, StringComparison.Ordinal);
        Assert.Contains("李秀英|第二选区|0|1|0|1|1", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("述职", string.Concat(reported.Document.Blocks.OfType<TableBlock>().SelectMany(table => table.Header.SelectMany(row => row.Cells)).Select(cell => PlainText.Of(cell.Inlines))), StringComparison.Ordinal);
        Assert.DoesNotContain("张大山", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1111", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1970", reported.Text, StringComparison.Ordinal);
        Verify(reported, "record");
    }

    [Fact]
    public void What_became_of_each_suggestion_is_told()
    {
        var text = Reported.In(
            Reported.Workspace("""
            suggestions:
              - {id: 10号, title: 关于路灯的建议, handler: 供电所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: true,
                 oversight: [{date: 2024-02-05, by: 王建国, form: 现场察看}, {date: 2024-02-20, by: 王建国, form: 现场察看}]}
              - {id: 9号, title: 关于修路的建议, handler: 供电所, received: 2024-01-12, assigned: 2024-01-20, replied: 2024-03-01, result: A}
              - {id: 11号, title: 关于照明的建议, received: 2024-01-10, merged_into: 10号}
              - {id: 14号, title: 关于县道的建议, to: county, proposer: 王建国, handler: 县交通运输局, received: 2024-01-10, replied: 2024-05-08, result: B}
              - {id: 12号, title: 关于夜市的建议, received: 2024-01-10, withdrawn: true}
              - {id: 13号, title: 关于停水的建议, handler: 供水站, received: 2024-01-12, assigned: 2024-01-20, replied: 2024-03-01, result: A}
            evaluations: [{date: 2024-12-12, kind: satisfaction, targets: [建议承办单位], participants: 40, ballots: {satisfied: 36, basic: 4}, opinions: 5}]
            """),
            ["2024.yaml"],
            ReportKinds.Handling).Text;

        Assert.Contains("收到代表建议、批评和意见3件。", text, StringComparison.Ordinal);
        Assert.Contains("另有《关于照明的建议》并入《关于路灯的建议》合并办理，《关于夜市的建议》由代表撤回，均不计在内。", text, StringComparison.Ordinal);
        Assert.Contains("王建国代表另向县人大提出《关于县道的建议》，县交通运输局5月8日答复，所提问题正在解决。", text, StringComparison.Ordinal);
        Assert.Contains("供电所承办2件，其余由供水站承办。", text, StringComparison.Ordinal);
        Assert.Contains("主席团确定重点督办代表建议1件。《关于路灯的建议》由供电所办理，王建国2月5日、2月20日现场察看，所提问题已经解决。", text, StringComparison.Ordinal);
        Assert.Contains("12月12日，镇人大对建议承办单位开展满意度测评，40人参加测评，满意36票、基本满意4票，提出意见建议5条。", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("9号|", StringComparison.Ordinal) < text.IndexOf("10号|", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_planned_for_deputies_says_by_when()
    {
        var text = Reported.In(Reported.Workspace(Records + "\nplans: [{text: 组织代表述职, group: 代表工作, deadline: 2025-11}, 办好建议]\n"), ["2024.yaml"], ReportKinds.Record).Text;

        Assert.Contains("2025年，11月底前组织代表述职。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("办好建议", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_put_into_the_plan_or_noted_is_named_where_the_results_are_shown()
    {
        const string Suggestions = """
            suggestions:
              - {id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: C}
              - {id: 2, title: 关于路灯的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: D}
              - {id: 3, title: 关于停水的建议, received: 2024-11-10, assigned: 2024-11-20}

            """;
        var shown = Reported.In(Reported.Workspace(Suggestions + "settings: {show: [办理结果C类件数, 办理结果D类件数]}\n"), ["2024.yaml"], ReportKinds.Handling).Text;
        Assert.Contains("其中列入计划逐步解决1件、留作参考1件，各类件数见下表。", shown, StringComparison.Ordinal);
        Assert.Contains("列入计划的是《关于修路的建议》。留作参考的是《关于路灯的建议》。另有11月提出的《关于停水的建议》，正在办理。", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("留作参考的是", Reported.In(Reported.Workspace(Suggestions), ["2024.yaml"], ReportKinds.Handling).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_records_that_name_nobody_is_left_out_and_said()
    {
        var text = Reported.In(
            Reported.Workspace("""
            deputies: [{name: 王建国, level: town, district: 第一选区}]
            sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 49}]
            inspections: [{date: 2024-05-10, kind: visit, topic: 防汛备汛, deputies: [王建国]}]
            trainings: [{date: 2024-03-01, topic: 代表法, people: 40}]
            """),
            ["2024.yaml"],
            ReportKinds.Record).Text;

        Assert.Contains("姓名|选区|参加活动\n", text, StringComparison.Ordinal);
        Assert.Contains("王建国|第一选区|1", text, StringComparison.Ordinal);
        Assert.Contains("出席人民代表大会会议、参加学习培训没有登记姓名，表中不列。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_counts_what_a_deputy_took_part_in_while_in_office()
    {
        var text = Reported.In(
            Reported.Workspace("""
            deputies:
              - {name: 王建国, level: town, district: 第一选区}
              - {name: 李秀英, level: town, district: 第二选区, since: 2024-05-18}
              - {name: 张大山, level: county, district: 县第一选区}
            sessions: [{date: 2024-01-10, no: 4, expected: 2, attended: 2, absent: []}]
            inspections: [{date: 2024-06-10, kind: visit, topic: 防汛备汛, deputies: [王建国, 李秀英, 张大山]}]
            contacts:
              - {date: 2024, form: fixed, deputies: [王建国, 李秀英], voters: 10}
              - {date: 2024-06-10, form: reception, deputies: [王建国], voters: 9}
            """),
            ["2024.yaml"],
            ReportKinds.Record).Text;

        // One who came later, and one of another congress, missed no session; to be assigned voters is no activity.
        Assert.Contains("王建国|镇|第一选区|1|2\n", text, StringComparison.Ordinal);
        Assert.Contains("李秀英|镇|第二选区|—|1\n", text, StringComparison.Ordinal);
        Assert.Contains("张大山|县|县第一选区|—|1", text, StringComparison.Ordinal);
        Assert.Contains("李秀英5月18日当选，统计当选以后的履职情况。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[沟通不够的建议办得慢]", "[办好建议]", "存在的问题和下一步打算")]
    [InlineData("[沟通不够的建议办得慢, 督促建议办理不够]", "[办好建议, 建议按月公布]", "下一步打算")]
    public void What_lacked_and_what_comes_are_one_chapter_where_either_is_one_sentence(string problems, string plans, string title)
    {
        var text = Reported.In(Reported.Workspace(Records.Replace("[交办前同承办单位沟通不够，建议办得慢, 小组活动不够均匀]", problems, StringComparison.Ordinal) + $"\nplans: {plans}\n"), ["2024.yaml"], ReportKinds.Handling).Text;

        Assert.Contains("、" + title + "\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handling", "“建议办理情况报告”，这个期间却没有“代表建议”")]
    [InlineData("record", "“代表履职情况”，这个期间却没有“代表名册”")]
    public void Without_its_records_there_is_nothing_to_tell(string kind, string headline)
    {
        var reported = Reported.In(Reported.Workspace("petitions: 无"), ["2024.yaml"], ReportKinds.All.Find(kind));
        Assert.Null(reported.Report);
        Assert.Contains(headline, Assert.Single(reported.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handling")]
    [InlineData("record")]
    public void Any_part_of_the_records_makes_a_clean_report(string kind)
    {
        for (var seed = 0; seed < 15; seed++)
        {
            var variant = SampleVariant.Of().Thinned(new Random(seed));
            var reported = Reported.In(variant.ToWorkspace(judged: false), ["2024.yaml"], ReportKinds.All.Find(kind));
            if (reported.Report is null)
            {
                // Without a suggestion there is nothing to tell.
                Assert.StartsWith("RG3904", Assert.Single(reported.Errors), StringComparison.Ordinal);
                continue;
            }

            Assert.True(reported.Report is not null, $"{seed}: {string.Join("\n", reported.Errors)}");
            CleanReport.Assert(reported, $"{kind} {seed}");
        }
    }

    // The last answer is the one that counts, in every list and sentence; before it was given, the first.
    [Theory]
    [InlineData("annual", null, "1|关于摊位的建议|吴大贵|执法队|7月15日|B类")]
    [InlineData("annual", "2024-H1", "1|关于摊位的建议|吴大贵|执法队|6月3日|C类")]
    [InlineData("handling", null, "1|关于摊位的建议|吴大贵|执法队|1月19日|7月15日|B类|基本满意")]
    [InlineData("record", null, "执法队7月15日再次答复，所提问题正在解决")]
    [InlineData("term", null, "按最后一次答复时的办理结果，所提问题已经解决2件、正在解决1件")]
    public void What_was_answered_again_has_one_answer_everywhere(string kind, string? period, string told)
    {
        const string Records = """
            deputies: [{name: 吴大贵, level: town, group: 第一小组}]
            report: {tables: [代表建议]}
            suggestions:
              - {id: 1, title: 关于摊位的建议, proposer: 吴大贵, received: 2024-01-09, assigned: 2024-01-19, handler: 执法队, replied: 2024-06-03, result: C, satisfaction: dissatisfied,
                 reprocessed: [{date: 2024-07-15, result: B, satisfaction: basic}]}
              - {id: 2, title: 关于修路的建议, received: 2024-01-09, assigned: 2024-01-19, handler: 执法队, replied: 2024-03-03, result: A}
            """;
        var workspace = Reported.Workspace(Records).Add("2023.yaml", "reportgen: 1\nperiod: 2023\n" + Reported.Unit + "suggestions: [{id: 2023-1, title: 关于修桥的建议, received: 2023-01-09, assigned: 2023-01-19, replied: 2023-03-03, result: A}]\n");
        var text = Reported.In(workspace, kind == "term" ? ["2023.yaml", "2024.yaml"] : ["2024.yaml"], period is null ? ReportKinds.All.Find(kind) : null, period).Text;

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Equal(period is null, !text.Contains("6月3日", StringComparison.Ordinal));
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
