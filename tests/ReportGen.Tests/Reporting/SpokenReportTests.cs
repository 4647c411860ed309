using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What is read out: the briefing and the presidium's report to the congress.</summary>
public sealed class SpokenReportTests
{
    private const string Roster = """
        unit: {name: 白石镇, level: town, parent: 洛川区, term: 17, villages: 8, population: 7950, area_km2: 61.5, deputies: {town: 48, county: 3}, deputy_groups: {town: 4}, presidium: {members: [{name: 段宏, office: 镇人大主席}, {name: 邢立, office: 镇人大副主席}, {name: 章岚, office: 村党支部书记}]}}

        """;

    private const string Visits = """
        inspections:
          - {id: A, date: 2024-03-01, kind: visit, topic: 春耕, highlight: yes, summary: 代表看了农资店。, opinions: 2, feedback_date: 2024-03-20, rectified: 价格已经公示}
          - {id: B, date: 2024-05-09, kind: visit, topic: 防汛, highlight: yes, summary: 代表看了堤防。, opinions: 3, feedback_date: 2024-05-28, rectified: 堤脚抛石120米}
          - {date: 2024-06-20, kind: follow_up, topic: 防汛意见处理, follows: B}
          - {date: 2024-06-25, kind: enforcement, topic: 水法实施情况, opinions: 2, feedback_date: 2024-07-20, rectified: 取水口补装水表2只}
          - {date: 2024-07-02, kind: hearing, topic: 医保情况, opinions: 2, feedback_date: 2024-08-01, rectified: 代办点增至6个}
          - {date: 2024-08-02, kind: research, topic: 养老服务, opinions: 4, feedback_date: 2024-09-11}
          - {date: 2024-09-02, kind: interview, topic: 低电压, targets: [供电所], opinions: 1, feedback_date: 2024-09-27}

        """;

    [Fact]
    public void Other_activities_are_told_by_what_came_of_them_and_the_rest_by_their_subjects()
    {
        var text = Of("congress", Visits, "length: 2000");

        Assert.Contains("6月25日检查水法实施情况后，取水口补装水表2只；7月2日镇人大主席团听取和讨论医保情况的报告后，代办点增至6个。", text, StringComparison.Ordinal);
        Assert.Contains("代表还调研了养老服务；就低电压约见有关负责人。这些活动提出的意见建议均已收到反馈。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void That_all_opinions_came_back_is_not_said_where_one_did_not() =>
        Assert.DoesNotContain("均已收到反馈", Of("congress", Visits.Replace(", feedback_date: 2024-09-27", "", StringComparison.Ordinal), "length: 2000"), StringComparison.Ordinal);

    [Fact]
    public void A_briefing_tells_the_case_with_the_plainest_result_and_of_the_others_the_result()
    {
        var text = Of("briefing", Visits);

        Assert.Contains("代表看了堤防，提出意见建议3条。5月28日收到反馈，堤脚抛石120米。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("代表看了农资店。", text, StringComparison.Ordinal);
        Assert.Contains("3月1日围绕春耕开展视察后，价格已经公示；", text, StringComparison.Ordinal);
        Assert.DoesNotContain("养老服务", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluation_has_its_day_and_its_opinions_before_what_was_mended() => Assert.Contains(
        "9月12日对供水站开展工作评议，提出停水提前一天通知的意见建议，评为满意；评议后，建立停水通知群10个。",
        Of("congress", "evaluations: [{date: 2024-09-12, targets: [{name: 供水站, grade: 满意}], opinions: [停水提前一天通知], rectified: 建立停水通知群10个}]\n"),
        StringComparison.Ordinal);

    // Each weighs by whether another looked at it again: to ask that of every one for every one is beyond what a template may do.
    [Theory]
    [InlineData("briefing")]
    [InlineData("congress")]
    public void A_year_of_thousands_of_activities_is_told(string kind)
    {
        var visits = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"  - {{id: V{i}, date: 2024-05-09, kind: visit, topic: 第{i}段河道, rectified: 清淤{i + 1}米}}\n"));
        var text = Of(kind, "inspections:\n" + visits + "  - {date: 2024-06-20, kind: follow_up, topic: 河道清淤, follows: V9}\n");

        Assert.Contains("视察第9段河道", text, StringComparison.Ordinal);
    }

    private const string Sessions = """
        sessions:
          - {date: 2024-01-16..2024-01-17, no: 5, reports: [{title: 镇政府工作报告}, {title: 关于2024年预算草案的报告}, {title: 关于代表建议办理情况的报告}], resolutions: [{title: 关于镇政府工作报告的决议}, {title: 关于预算的决议}]}
          - {date: 2024-08-08, no: 6, reports: [{title: 关于2023年决算的报告}], elections: [{post: 副镇长, person: 晋涛, kind: by_election}]}
        elections:
          - {kind: by_election, poll_day: 2024-05-18, registered: 612, voted: 566, levels: {town: {elected: {total: 1}}}, by_district: [{name: 第七选区, elected: [孟春华]}]}

        """;

    [Fact]
    public void The_report_to_the_congress_tells_each_session_by_its_full_name_with_the_verb_of_each_report_and_elections_between_them() => Assert.Contains(
        "1月16日至17日，召开白石镇第十七届人民代表大会第五次会议，听取和审议了《镇政府工作报告》，审查了《关于2024年预算草案的报告》，听取了《关于代表建议办理情况的报告》，作出决议2项。"
        + "5月18日，第七选区登记选民612人，参加投票566人，参选率92.5%，补选孟春华为镇人大代表。"
        + "8月8日，召开白石镇第十七届人民代表大会第六次会议，审查了《关于2023年决算的报告》，补选晋涛为副镇长。",
        Of("congress", Sessions),
        StringComparison.Ordinal);

    [Fact]
    public void A_briefing_tells_of_several_sessions_what_they_decided_and_whom_they_elected_with_names_or_without()
    {
        const string two = """
            sessions:
              - {date: 2024-01, no: 5, resolutions: [{title: 关于甲报告的决议}, {title: 关于乙报告的决议}], elections: [{post: 副镇长, count: 2}, {post: 镇长, person: 吴远}]}
              - {date: 2024-08, no: 6, resolutions: [{title: 关于丙报告的决议}], elections: [{post: 副镇长, person: 晋涛, kind: by_election}]}

            """;

        Assert.Contains("作出决议，选举副镇长2名，吴远为镇长，补选晋涛为副镇长。", Of("briefing", two), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("congress", "召开白石镇第十七届人民代表大会第二次会议，应到代表54名，实到53名，出席率98.1%")]
    [InlineData("briefing", "召开白石镇第十七届人民代表大会第二次会议，应到代表54名，实到53名，出席率98.1%，听取和审议工作报告。")]
    public void A_session_has_its_attendance_with_the_rate(string kind, string told) =>
        Assert.Contains(told, Of(kind, "sessions: [{date: 2024-01-05, no: 2, expected: 54, attended: 53, reports: [{title: 镇政府工作报告}]}]\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void Contacts_are_told_by_form(string kind) => Assert.Contains(
        "组织代表接待选民3场、98人次，收到意见建议12条；走访选民约5300人次。",
        Of(kind, "contacts: [{date: 2024-04-01, form: visit, voters: 近5000}, {date: 2024-05-01, form: visit, voters: 312}, {date: 2024-06-01, form: reception, voters: 98, times: 3, opinions: 12}]\n"), StringComparison.Ordinal);

    // As in the quarter's own summary: what lasts longer gives the part no numbers.
    [Theory]
    [InlineData("congress")]
    [InlineData("briefing")]
    public void What_lasts_longer_than_the_part_is_told_without_numbers(string kind)
    {
        const string contacts = "contacts: [{date: 2024-03-25..2024-04-05, form: reception, times: 3, voters: 40, opinions: 6}, {date: 2024-02-01, form: visit, voters: 12, opinions: 2}]\n";
        var records = Reported.Workspace(contacts);

        Assert.Contains("组织代表接待选民，走访选民12人次。", Reported.In(records, "2024-Q1", kind: kind).Text, StringComparison.Ordinal);
        Assert.Contains("组织代表接待选民3场、40人次，走访选民12人次，共收到意见建议8条。", Reported.In(records, "2024-H1", kind: kind).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_total_of_contacts_is_told_before_the_forms_that_are_part_of_it() => Assert.Contains(
        "代表联系选民5400人次，其中接待选民3场、98人次",
        Of("congress", "declared: {联系群众次数: 60, 接待选民场次: 3, 接待选民人次: 98, 联系选民人次: 5400}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_briefing_tells_the_sessions_in_a_sentence_without_the_numbers_of_procedure()
    {
        var text = Of("briefing", Sessions);

        Assert.Contains("8月8日召开白石镇第十七届人民代表大会第六次会议，听取和审议工作报告，审查预算、决算，听取建议办理情况的报告，作出决议，补选晋涛为副镇长。5月18日，第七选区补选孟春华为镇人大代表。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("组织代表依法履职", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_election_without_a_chapter_of_meetings_stays_with_the_deputies() =>
        Assert.Contains("组织代表依法履职\n5月18日，第七选区登记选民612人，参加投票566人，参选率92.5%，补选孟春华为镇人大代表", Of("congress", Sessions[Sessions.IndexOf("elections:\n", StringComparison.Ordinal)..]), StringComparison.Ordinal);

    [Fact]
    public void Who_gives_the_report_is_not_named_in_it_by_name()
    {
        const string Overseen = "suggestions: [{id: 1, title: 关于修路的建议, proposer: 章岚, received: 2024-01-16, assigned: 2024-01-20, handler: 财政所, key: yes, replied: 2024-03-01, result: A, oversight: [{date: 2024-05-09, by: 段宏, form: 现场察看}, {date: 2024-07-09, by: 邢立, form: 现场察看}]}]\n";

        Assert.Contains("镇人大主席5月9日现场察看，镇人大副主席邢立7月9日现场察看", Of("congress", Overseen, "speaker: 白石镇人大主席 段宏"), StringComparison.Ordinal);
        Assert.Contains("镇人大主席段宏5月9日现场察看", Of("congress", Overseen), StringComparison.Ordinal);
    }

    // A year's file that does not say its kind is that of the annual summary, and so are its title, opening and closing.
    [Theory]
    [InlineData("congress", "", "以上报告，请予审议。", false)]
    [InlineData("briefing", "", "现将工作情况汇报如下。", false)]
    [InlineData("annual", "", "现将工作总结如下。", true)]
    [InlineData("briefing", "kind: briefing, ", "我们将继续努力。", true)]
    public void The_words_of_a_file_without_a_kind_are_the_annual_summarys(string kind, string stated, string words, bool isOwn)
    {
        var reported = Reported.In(Reported.Workspace($$"""
            report: {{{stated}}title: 镇人大2024年工作总结}
            narrative: {opening: 镇人大依法履职。现将工作总结如下。, closing: 我们将继续努力。}
            petitions: [{date: 2024-03-01, kind: visit, count: 3}]
            """), kind: kind);

        Assert.Contains(words, reported.Text, StringComparison.Ordinal);
        Assert.Equal(isOwn, reported.Text.Contains("现将工作总结如下。", StringComparison.Ordinal) && reported.Text.Contains("我们将继续努力。", StringComparison.Ordinal));
        Assert.Equal(isOwn, reported.Text.StartsWith("镇人大2024年工作总结\n", StringComparison.Ordinal));
        Assert.Equal((isOwn ? null : "annual", stated.Length > 0), (reported.Report!.TextsOfOtherKind?.Key, reported.Report.TextsSayTheirKind));
    }

    // Two named members of seven are not all of them.
    [Fact]
    public void Members_of_the_presidium_that_are_not_all_named_are_told_by_the_quota() =>
        Assert.Contains("镇人大主席团成员7名。", Reported.In(Reported.Workspace("""
            unit: {name: 白石镇, level: town, term: 17, deputies: {town: 48}, presidium: {quota: 7, members: [{name: 段宏, office: 镇人大主席}, {name: 邢立, office: 镇人大副主席}]}}
            petitions: [{date: 2024-03-01, kind: visit, count: 3}]
            """), kind: "briefing").Text, StringComparison.Ordinal);

    [Fact]
    public void Where_a_briefing_begins_stand_neither_area_nor_groups_nor_the_speakers_name()
    {
        Assert.Contains("白石镇辖行政村8个，人口7950人。现有镇人大代表48名、区人大代表3名，镇人大主席团成员3名。\n", Of("briefing", "", "recipient: 区人大常委会, speaker: 白石镇人大主席 段宏") + "\n", StringComparison.Ordinal);
        Assert.Contains("镇人大主席团成员3名，段宏任镇人大主席、邢立任镇人大副主席。", Of("briefing", "", "recipient: 区人大常委会"), StringComparison.Ordinal);
    }

    private const string Chapters = """
        party_work: [{date: 2024-01-04, kind: report, topic: 大会筹备}, {date: 2024-02-22, kind: party_meeting, topic: 镇人大工作要点和监督计划, summary: 同意年度监督计划}]
        systems: [意见登记办法]
        honors: [{title: 县示范联络站, who: 上坝联络站}, {title: 县优秀建议, who: 章岚}]
        contacts: [{date: 2024-05-03, form: meeting_day, voters: 40, opinions: 8, forwarded: 5, resolved: 4}, {date: 2024-06-03, form: visit, voters: 20, opinions: 2, forwarded: 1, resolved: 1}]
        works: [{theme: 防汛, place: 上坝村, what: 加固河堤}, {theme: 农田, place: 下坝村, what: 修建水渠}, {theme: 产业, place: 全镇, what: 村集体收入增加}]
        inspections: [{date: 2024-05-09, kind: visit, topic: 防汛, opinions: [抛石护脚]}]
        suggestions: [{id: 1, title: 关于修路的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A}]

        """;

    [Fact]
    public void Short_chapters_join_their_neighbours_of_like_subject()
    {
        var text = Of("briefing", Chapters);

        Assert.Contains("二、坚持党的领导，加强自身建设\n", text, StringComparison.Ordinal);
        Assert.Contains("制定完善《意见登记办法》。上坝联络站被评为县示范联络站，章岚提出的建议被评为县优秀建议。\n", text, StringComparison.Ordinal);
        Assert.Contains("五、组织代表依法履职，参与全镇中心工作\n", text, StringComparison.Ordinal);
        Assert.Contains("全镇中心工作中，上坝村加固河堤，下坝村修建水渠。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("、加强自身建设\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_with_a_title_of_the_offices_own_stays_one() =>
        Assert.Contains("、制度和表彰\n", Of("briefing", Chapters, "chapters: [{chapter: building, title: 制度和表彰}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("全区代表建议办理工作会议", "二、督促办理代表建议\n")]
    [InlineData("全区人大监督工作座谈会", "二、依法开展监督\n")]
    [InlineData("全区代表联络站建设现场会", "二、组织代表依法履职")]
    [InlineData("白石镇第十七届人民代表大会第二次会议", "二、坚持党的领导")]
    [InlineData("全区乡镇人大工作座谈会", "二、坚持党的领导")]
    public void The_subject_of_the_occasion_stands_first(string occasion, string chapter) =>
        Assert.Contains(chapter, Of("briefing", Chapters, "occasion: " + occasion), StringComparison.Ordinal);

    [Fact]
    public void What_was_passed_on_has_its_base_and_the_forms_are_told() =>
        Assert.Contains("组织代表在代表接待日接待选民1场、40人次，走访选民20人次，共收到意见建议10条，转交办理6件，已办结5件。", Of("congress", Chapters), StringComparison.Ordinal);

    [Fact]
    public void What_the_party_agreed_to_is_not_named_before() =>
        Assert.Contains("2月22日，镇党委研究镇人大工作要点，同意年度监督计划。", Of("congress", Chapters), StringComparison.Ordinal);

    [Fact]
    public void Of_deputies_who_gave_account_one_place_is_told_with_what_came_of_it()
    {
        var text = Of("congress", """
            duty_reports:
              - {date: 2024-05-24, deputies: 3, place: 集镇联络站}
              - {date: 2024-06-14, deputies: 4, place: 高庙联络站, opinions: [弯道缺镜子, 公开栏更新慢], rectified: 装凸面镜5面}
            trainings: [{date: 2024-02-27, topic: 代表法}, {date: 2024-09-02, topic: 联络站建设, organised_by: 区人大常委会}]
            campaigns: [{name: 代表进万家, results: [{what: 收集意见, count: 286, unit: 条}]}, {name: 河道保洁, results: [{what: 清运垃圾, count: 37, unit: 吨}]}]
            """);

        Assert.Contains("组织7名代表分2场向选民述职。6月14日，4名代表在高庙联络站述职，选民提出弯道缺镜子、公开栏更新慢的意见，会后装凸面镜5面。围绕代表法举办培训。", text, StringComparison.Ordinal);
        Assert.Contains("开展“代表进万家”活动，收集意见286条；还开展“河道保洁”活动，清运垃圾37吨。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    public void A_story_that_says_that_night_has_its_day_and_night_in_one(string kind)
    {
        Assert.Contains("6月29日晚，白沙村降雨86毫米，", Of(kind, "cases: [{title: 转移, date: 2024-06-29, chapter: 中心工作, story: 白沙村当晚降雨86毫米，代表挨户敲门。}]\n"), StringComparison.Ordinal);
        Assert.Contains("6月29日，水库当天气温骤降，", Of(kind, "cases: [{title: 转移, date: 2024-06-29, chapter: 中心工作, story: 水库当天气温骤降，代表挨户敲门。}]\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("congress")]
    public void Places_of_projects_that_were_just_named_are_not_named_again(string kind)
    {
        var text = Of(kind, """
            sessions: [{date: 2024-01-16, no: 5, livelihood_projects: [{title: 上坝提水站, chosen: yes}, {title: 下坝助餐点, chosen: yes}]}]
            inspections: [{date: 2024-11-21, kind: visit, topic: 民生实事项目完成情况, theme: 重大事项, sites: [上坝村提水站, 下坝村], deputies: 12}]
            """);

        Assert.Contains("视察民生实事项目完成情况", text, StringComparison.Ordinal);
        Assert.DoesNotContain("到上坝村", text, StringComparison.Ordinal);
    }

    private static string Of(string kind, string records, string report = "") =>
        Reported.Of(Roster + "report: {kind: " + kind + (report.Length > 0 ? ", " : "") + report + "}\n" + records).Text;
}
