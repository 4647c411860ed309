using ReportGen.Documents;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>How the summaries of a year, a half-year and a quarter tell what is recorded: each thing once, in its place, with what it answers.</summary>
public sealed class SummaryTextTests
{
    // How often is not known of all, that it was done is.
    [Fact]
    public void The_opening_names_what_the_chapters_tell() => Assert.Contains(
        "依法开展监督。",
        Reported.Of("inspections: [{date: 2024-05-01, kind: visit, topic: 防汛}, {date: 2024-06-01, kind: visit, topic: 秋收, times: 未统计}]").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("deputies: 40", "就代表法组织学习培训，40名代表参加。")]
    [InlineData("deputies: 40, people: 65", "就代表法组织学习培训，65人参加。")]
    public void A_training_tells_its_deputies_where_nobody_else_is_stated(string who, string told) =>
        Assert.Contains(told, Reported.Of($"trainings: [{{date: 2024-03-01, topic: 代表法, {who}}}]").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("contacts: [{date: 2024-05-06, form: 固定接待日, voters: 20}]", "5月6日是代表接待日，代表接待选民20人次。")]
    [InlineData("contacts: [{date: 2024-05-06, form: meeting_day, station: 白沙联络站, voters: 20}]", "5月6日是代表接待日，代表在白沙联络站接待选民20人次。")]
    [InlineData("contacts: [{date: 2024, form: meeting_day, every: 每月25日, voters: 20}, {date: 2024, form: meeting_day, station: 甲站}, {date: 2024, form: meeting_day, station: 乙站}]", "在代表接待日，代表接待选民3场、20人次。")]
    [InlineData("assistance: [{date: 2024-02, households: 3}]", "走访慰问3户。")]
    [InlineData("assistance: [{date: 2024-02, households: 3}, {date: 2024-03, households: 3}, {date: 2024-04, households: 3}]", "全年走访慰问3次。")]
    [InlineData("assistance: [{date: 2024-02, object: 高龄老人}, {date: 2024-03, households: 3}, {date: 2024-04, households: 3}]", "全年走访慰问高龄老人等。")]
    [InlineData("duty_reports: [{date: 2024-06-18, deputies: 2}, {date: 2024-11-10, deputies: 3, form: 书面}]", "组织代表5名分2次向选民述职。")]
    [InlineData("duty_reports: [{date: 2024-06-18, deputies: 2}, {date: 2024-11-10, deputies: 3}]", "组织代表5名分2场向选民述职。")]
    [InlineData("cases: [{title: 甲, date: 2024-04-10, story: 提灌站多年失修，赵某提出建议后更换水泵2台。}]", "\n提灌站多年失修，")]
    [InlineData("cases: [{title: 甲, date: 2024-04-10, story: 赵某提出建议，更换了多年失修的水泵。}]", "4月10日，赵某提出建议，")]
    [InlineData("cases: [{title: 甲, date: 2024-04-10, story: 接到群众长期停水的反映后，赵某找到水厂。}]", "4月10日，接到群众长期停水的反映后，")]
    [InlineData("cases: [{title: 甲, date: 2024-04-10, story: 多年失修的堤坝当晚出现管涌，赵某赶到现场。}]", "4月10日晚，多年失修的堤坝出现管涌，")]
    [InlineData("cases: [{title: 甲, date: 2024-04-10, story: 当晚，赵某赶到现场。}]", "4月10日晚，赵某赶到现场。")]
    [InlineData("inspections: [{date: 2024-09-18, kind: interview, topic: 供水站负责人, deputies: 3}]", "9月18日，3名代表约见供水站负责人。")]
    [InlineData("inspections: [{date: 2024-09-18, kind: interview, topic: 供水站负责人, targets: [供水站], deputies: 3}]", "9月18日，3名代表约见供水站负责人。")]
    [InlineData("inspections: [{date: 2024-09-18, kind: interview, topic: 更换供水站负责人, deputies: 3}]", "就更换供水站负责人约见有关负责人。")]
    [InlineData("funds: [{item: 购买电脑, amount: 5000}]", "支出经费5000元，用于购买电脑。")]
    [InlineData("funds: [{amount: 5000}]", "支出经费5000元。")]
    public void A_sentence_says_nothing_that_no_record_says(string records, string told) =>
        Assert.Contains(told, Reported.Of(records).Text, StringComparison.Ordinal);

    // The figures of a whole year's days are not the half-year's, and without them, a day or a rhythm nothing is left to tell.
    [Theory]
    [InlineData("", false)]
    [InlineData(", every: 每月25日", true)]
    public void A_reception_day_without_figures_or_a_day_is_no_sentence(string more, bool told) => Assert.Equal(
        told,
        Reported.Of($"contacts: [{{date: 2024, form: meeting_day, voters: 260, times: 12{more}}}, {{date: 2024-04-22, form: reception, voters: 17}}]", "2024-H1").Text.Contains("代表接待选民", StringComparison.Ordinal)
            || Reported.Of($"contacts: [{{date: 2024, form: meeting_day, voters: 260, times: 12{more}}}]", "2024-H1").Text.Contains("统一接待选民", StringComparison.Ordinal));

    private const string Records = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县, presidium: {members: [{name: 甲, office: 镇人大主席}]}}
        party_work:
          - {date: 2024-03, kind: education, topic: 党纪学习教育}
          - {date: 2024, kind: study, topic: 宪法, every: 每月第一个星期一}
        sessions:
          - date: 2024-01-16
            no: 5
            expected: 50
            attended: 48
            reports: [{title: 关于2023年预算执行情况和2024年预算草案的报告}, {title: 镇政府工作报告}, {title: 关于2023年代表建议办理情况的报告}]
            resolutions: [{title: 关于镇政府工作报告的决议}, {title: 关于2023年预算执行情况和2024年预算的决议}]
        presidium_meetings:
          - {date: 2024-01-05, topics: [大会筹备]}
          - {date: 2024-03-28, topics: [第七选区代表补选, 食品安全检查方案], decisions: [5月18日为补选投票日]}
        inspections:
          - {date: 2024-03-05, kind: visit, topic: 春耕备耕, sites: [东村], deputies: 8, opinions: 2, sent_to: 镇政府, feedback_date: 2024-03-20, rectified: 渠道已疏通}
          - {date: 2024-03-12, kind: oversight, topic: 垃圾清运, sites: [西村], deputies: 8, opinions: 2, sent_to: 镇政府, feedback_date: 2024-03-28, rectified: 清理4处}
        suggestions:
          - {id: "1", title: 关于代办缴费的建议, proposer: 乙, source: contact, received: 2024-03-12, assigned: 2024-03-18}
        contacts:
          - {date: 2024-02-15, form: visit, voters: 300, opinions: 30, summary: 走访返乡人员，收集对就业的意见。}
          - {date: 2024-03-12, form: reception, station: 白沙联络站, deputies: [乙, 丙], voters: 23, opinions: 6}
          - {date: 2024-03-25, form: meeting_day, voters: 40, opinions: 9}
          - {date: 2024-03-26, form: fixed, voters: 10}
        trainings:
          - {date: 2024-02-27, topic: 履职方式, laws: [《代表法》]}
          - {date: 2024-03-23, topic: 基层实践}
        assistance:
          - {date: 2024-02-05, object: 困难群众, households: 36, difficulties_solved: 9, funds: 18000}
          - {date: 2024-03-01, object: 留守儿童, people: 41, funds: 6000, summary: 给东村的留守儿童送书包。}
        campaigns:
          - {name: 清河保洁, date: 2024-03, targets: [{what: 保洁河段, done: 18, unit: 公里}], events: [{date: 2024-03-13, what: 清理岸坡, lead: 甲}], results: [{what: 清运垃圾, count: 37, unit: 吨}]}
        group_activities: [{date: 2024-03-19, topic: 学习代表法}, {date: 2024-03-20, topic: 察看山洪沟}, {date: 2024-03-21, topic: 察看背街照明}]
        systems: [{title: 接待办法, date: 2024-01}]
        publicity: [{date: 2024-01, item: 民生实事票决, level: 市, count: 2}, {date: 2024-02, item: 工作信息, level: 镇, count: 7}]
        honors: [{title: 县示范联络站, who: 白沙联络站, date: 2024-02}, {title: 县优秀代表建议, who: 乙, date: 2024-02}, {title: 县好新闻奖, who: 丙, date: 2024-02}]

        """;

    private static readonly string s_quarter = Reported.In(new MemoryWorkspace().Add("2024.yaml", Records), "2024-Q1").Text;
    private static readonly string s_year = Reported.In(new MemoryWorkspace().Add("2024.yaml", Records)).Text;

    [Theory]
    [InlineData("3月，开展党纪学习教育；每月第一个星期一组织学习宪法。")]
    [InlineData("审查了《关于2023年预算执行情况和2024年预算草案的报告》，听取了《关于2023年代表建议办理情况的报告》，对前两项报告分别表决通过了决议。")]
    [InlineData("研究大会筹备、食品安全检查方案等议题。3月28日的主席团会议研究第七选区代表补选，决定5月18日为补选投票日。")]
    [InlineData("第一季度围绕春耕备耕、垃圾清运开展监督活动2次，提出意见建议4条。")]
    [InlineData("2月15日，代表走访返乡人员，收集对就业的意见，走访选民300人次。3月12日，代表乙、丙在白沙联络站接待选民23人，乙当天提出《关于代办缴费的建议》。")]
    [InlineData("接待、走访共收到意见建议45条")]
    [InlineData("2月27日，就履职方式组织学习培训，学习了《代表法》；3月23日，就基层实践组织培训。")]
    [InlineData("2月5日走访慰问困难群众36户，帮助解决困难9个；3月1日给东村的留守儿童送书包，共支出慰问款2.4万元。")]
    [InlineData("3月13日清理岸坡，镇人大主席甲带队。活动中保洁河段18公里，清运垃圾37吨。")]
    [InlineData("代表小组开展活动3次，察看山洪沟、背街照明，学习《代表法》。")]
    [InlineData("1月制定完善《接待办法》。编发民生实事票决等宣传信息9篇。")]
    [InlineData("白沙联络站被评为县示范联络站，乙提出的建议被评为县优秀代表建议，丙获县好新闻奖。")]
    public void The_quarter_tells(string words) => Assert.Contains(words, s_quarter, StringComparison.Ordinal);

    [Theory]
    [InlineData("参与全镇中心工作")]
    [InlineData("平时接待选民")]
    [InlineData("关于镇政府工作报告的决议")]
    public void The_quarter_does_not_tell(string words) => Assert.DoesNotContain(words, s_quarter, StringComparison.Ordinal);

    [Theory]
    [InlineData("出席率96%")]
    [InlineData("表决通过《关于镇政府工作报告的决议》《关于2023年预算执行情况和2024年预算的决议》")]
    public void The_year_tells_in_full(string words) => Assert.Contains(words, s_year, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "组织代表依法履职和加强自身建设|")]
    [InlineData("works: [{place: 东村, what: 修复村道, quantity: 3, unit: 公里}]\n", "组织代表依法履职|参与全镇中心工作和加强自身建设|")]
    [InlineData("narrative: {自身建设: 主席团按议事规则办事。}\n", "组织代表依法履职|加强自身建设|")]
    public void A_chapter_of_two_short_sentences_is_told_with_its_neighbour(string more, string headings)
    {
        const string Short = """
            contacts: [{date: 2024-03-25, form: meeting_day, voters: 40, opinions: 9}]
            systems: [{title: 接待办法}]
            publicity: [{date: 2024-02, count: 7}]

            """;
        var told = Reported.Of(Short + more).Lines.Where(line => line.Contains('、') && line.Length < 25 && (line.Contains("工作", StringComparison.Ordinal) || line.Contains("履职", StringComparison.Ordinal) || line.Contains("建设", StringComparison.Ordinal)));
        Assert.Equal(headings, string.Concat(told.Select(line => line[(line.IndexOf('、', StringComparison.Ordinal) + 1)..] + "|")));
    }

    [Fact]
    public void A_by_election_stands_with_the_meetings_and_its_turnout_behind_it()
    {
        var text = Reported.Of("""
            sessions: [{date: 2024-01-16, no: 5}]
            contacts: [{date: 2024-03-25, form: meeting_day, voters: 40}]
            elections: [{kind: by_election, poll_day: 2024-05-18, registered: 612, voted: 566, by_district: [{name: 第七选区}], summary: 设投票站投票，丁当选。}]
            """).Text;
        Assert.Contains("依法召开会议，补选代表", text, StringComparison.Ordinal);
        Assert.Contains("设投票站投票，丁当选。全选区登记选民612人，参加投票566人。", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("第七选区", StringComparison.Ordinal) < text.IndexOf("代表接待日", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feedback_says_what_it_answers()
    {
        var more = string.Concat(Enumerable.Range(1, 8).Select(n => $"  - {{date: 2024-0{n}-10, kind: visit, topic: 甲{n}, sites: [村{n}], deputies: 9, opinions: {n}, sent_to: 某{(char)(n + 64)}站, feedback_date: 2024-0{n}-20, rectified: 修好{n}处}}\n"));
        var text = Reported.Of("inspections:\n" + more).Text;
        Assert.Contains("对代表提出的意见，某A站1月20日反馈，修好1处", text, StringComparison.Ordinal);
        Assert.Contains("代表提出的意见转交某B站后，修好2处", text, StringComparison.Ordinal);
        Assert.Contains("针对代表提出的意见，修好3处，某C站3月20日作了反馈", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hearings_tell_what_the_meeting_found_and_that_an_answer_came()
    {
        var text = Reported.Of("""
            inspections:
              - {date: 2024-04-18, kind: hearing, topic: 医疗保障, opinions: 4, sent_to: 镇政府, feedback_date: 2024-06-12, rectified: 代办点增至10个}
              - {date: 2024-07-25, kind: hearing, topic: 预算执行, findings: [采购慢], opinions: 5, sent_to: 镇政府, feedback_date: 2024-08-08}
              - {date: 2024-10-17, kind: hearing, topic: 饮水安全, opinions: 4, sent_to: 镇政府, feedback_date: 2024-11-28}
              - {date: 2024-02-01, kind: visit, topic: 甲, opinions: 1}
              - {date: 2024-02-02, kind: visit, topic: 乙, opinions: 1}
              - {date: 2024-02-03, kind: visit, topic: 丙, opinions: 1}
              - {date: 2024-02-04, kind: visit, topic: 丁, opinions: 1}
              - {date: 2024-02-05, kind: visit, topic: 戊, opinions: 1}
              - {date: 2024-02-06, kind: visit, topic: 己, opinions: 1}
              - {date: 2024-02-07, kind: visit, topic: 庚, opinions: 1}
              - {date: 2024-02-08, kind: visit, topic: 辛, opinions: 1}
              - {date: 2024-02-09, kind: visit, topic: 壬, opinions: 1}
            """).Text;
        Assert.Contains("医疗保障方面，对会上提出的意见，镇政府6月12日反馈，代办点增至10个。", text, StringComparison.Ordinal);
        Assert.Contains("预算执行方面，会议指出采购慢的问题，意见转交镇政府，8月8日收到反馈。", text, StringComparison.Ordinal);
        Assert.Contains("对饮水安全提出的意见转交镇政府，11月28日收到反馈。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_on_a_case_stands_before_what_came_of_it() => Assert.Contains(
        "调研养老服务，形成《关于养老服务的报告》。代表走了三个村。",
        Reported.Of("inspections: [{date: 2024-05-09, kind: research, topic: 养老服务, deputies: 5, report: 关于养老服务的报告, highlight: yes, summary: 代表走了三个村。}]").Text,
        StringComparison.Ordinal);

    [Fact]
    public void Findings_and_opinions_told_in_full_take_turns()
    {
        var text = Reported.Of("""
            inspections:
              - {date: 2024-03-26, kind: research, topic: 集体经济, sites: [东村], deputies: 6, findings: [合同未续签], opinions: [清理合同], report: 甲报告}
              - {date: 2024-06-26, kind: research, topic: 养老服务, sites: [西村], deputies: 6, findings: [补助不足], opinions: [补助列入预算], report: 乙报告}
            """).Text;
        Assert.Contains("发现合同未续签的问题，提出清理合同的意见建议，形成《甲报告》", text, StringComparison.Ordinal);
        Assert.Contains("代表了解到补助不足，就补助列入预算提出意见建议，形成《乙报告》", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{date: 2024-03-01, topic: 业务知识, deputies: 40}", "参加代表")]
    [InlineData("{date: 2024-03-01, topic: 业务知识, people: 40}", null)]
    public void The_table_of_trainings_has_the_deputies_where_some_took_part(string training, string? column)
    {
        var table = Assert.Single(Reported.Of($"report: {{tables: [学习培训]}}\ntrainings: [{training}]").Document.Blocks.OfType<TableBlock>());
        string[] heads = column is null ? ["日期", "主题", "对象", "人次"] : ["日期", "主题", "对象", column, "人次"];
        Assert.Equal(heads, table.Header[0].Cells.Select(cell => PlainText.Of(cell.Inlines)));
    }

    [Fact]
    public void Walks_and_talks_are_told_in_one_sentence_and_not_a_day_at_the_head_of_each()
    {
        var text = Reported.Of("""
            contacts:
              - {date: 2024-02-15, form: visit, voters: 30, summary: 走访返乡人员，收集意见。}
              - {date: 2024-10-15, form: visit, voters: 30, summary: 走访企业，了解用工。}
              - {date: 2024-06-06, form: forum, summary: 同茶农座谈采摘用工。}
            """).Text;
        Assert.Contains("代表2月15日走访返乡人员，收集意见，10月15日走访企业，了解用工；还在6月6日同茶农座谈采摘用工。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_a_half_year_may_name_a_later_month()
    {
        var workspace = new MemoryWorkspace()
            .Add("2024.yaml", "reportgen: 1\nperiod: 2024\n" + Reported.Unit + "contacts: [{date: 2024-03-25, form: meeting_day, voters: 40}]\n")
            .Add("words.yaml", "reportgen: 1\nperiod: 2024-H1\n" + Reported.Unit + "plans: [{text: 8月召开大会, group: 会议工作}, {text: 9月检查执法, group: 监督工作}, {text: 视察农田, group: 监督工作}]\n");
        var text = Reported.In(workspace, ["2024.yaml", "words.yaml"], period: "2024-H1").Text;
        Assert.Contains("一是做好会议工作，8月召开大会。", text, StringComparison.Ordinal);
        Assert.Contains("二是做好监督工作，9月检查执法；视察农田。", text, StringComparison.Ordinal);
    }
}
