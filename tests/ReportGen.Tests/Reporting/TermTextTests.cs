using ReportGen.Documents;
using Xunit;
using static ReportGen.Tests.Reporting.TermFiles;

namespace ReportGen.Tests.Reporting;

/// <summary>What the report of a term says, sentence by sentence.</summary>
public sealed class TermTextTests
{
    [Fact]
    public void A_chapter_opens_with_the_total_and_the_years_stand_in_an_attachment()
    {
        var reported = Build("2021..2023", ("2022.yaml", Recorded), ("2023.yaml", Later));
        Assert.Contains("监督活动（次）|9|2|1|12", reported.Text, StringComparison.Ordinal);
        Assert.True(Table(reported, "各年主要工作情况").IsAppendix);
        Assert.Contains("三年来，召开乡人民代表大会会议4次", reported.Text, StringComparison.Ordinal);
        Assert.Contains("开展监督活动12次，其中视察8次、执法检查1次（不含2021年），参加代表22人次（不含2021年）", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("图1", reported.Text, StringComparison.Ordinal);

        // A total that lacks a year is not said to be one of all years, and totals alone make no table.
        Assert.DoesNotContain("四年来，召开", Build("2020..2023", ("2022.yaml", Recorded), ("2023.yaml", Later)).Text, StringComparison.Ordinal);
        var totals = Build(("2020.yaml", Totals));
        Assert.Contains("开展监督活动62次", totals.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("附件", totals.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_became_of_suggestions_adds_up_and_obeys_the_settings()
    {
        const string First = """
            period: 2022
            suggestions:
              - {id: 1, title: 关于修路的议案, type: motion, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: A, satisfaction: satisfied, key: true}
              - {id: 2, title: 关于通水的建议, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: B, satisfaction: basic, key: true}
              - {id: 3, title: 关于路灯的建议, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: C, satisfaction: dissatisfied}
            """;
        const string Second = """
            period: 2023
            suggestions:
              - {id: 4, title: 关于公厕的建议, received: 2023-01-12, assigned: 2023-01-20, replied: 2023-03-01, result: D}
              - {id: 5, title: 关于便桥的建议, received: 2023-12-02, assigned: 2023-12-08}
            report: {signed_on: 2023-12-28}
            """;
        const string Show = "\nsettings: {show: [办理结果C类件数, 办理结果D类件数, 代表不满意件数]}\n";
        var all = Build(("2022.yaml", First), ("2023.yaml", Second + Show)).Text;
        Assert.Contains("这些议案和建议合计5件，全部交办，已答复4件；按答复时的办理结果，所提问题已经解决1件、正在解决1件、列入计划逐步解决1件、留作参考1件。另有2023年12月提出的《关于便桥的建议》正在办理。", all, StringComparison.Ordinal);
        Assert.Contains("代表反馈意见的3件中，满意1件、基本满意1件、不满意1件。", all, StringComparison.Ordinal);
        Assert.Contains("重点督办的代表议案和建议2件，《关于修路的议案》所提问题已经解决，《关于通水的建议》答复时正在解决。", all, StringComparison.Ordinal);

        var usual = Build(("2022.yaml", First), ("2023.yaml", Second)).Text;
        Assert.Contains("按答复时的办理结果，所提问题已经解决1件、正在解决1件。另有2023年12月", usual, StringComparison.Ordinal);
        Assert.Contains("代表反馈意见的3件中，满意1件、基本满意1件。", usual, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_of_a_sum_is_told_as_the_least_and_few_activities_one_by_one()
    {
        const string Year = """
            period: 2022
            inspections:
              - {date: 2022, kind: visit, topic: 经济建设, times: 23, opinions: [完善政策], rectified: 乡政府完善了政策}
              - {date: 2022, kind: visit, topic: 市政建设, times: 多次, summary: 督促政府投入400万元。}
              - {date: 2022-05-03, kind: oversight, topic: 农村道路, highlight: true, summary: 代表监督工程质量。}
              - {date: 2022, kind: oversight, topic: 农业生态, times: 多次}
            trainings: [{date: 2022, topic: 宪法, times: 多次}]
            group_activities: [{date: 2022, topic: 学习, every: 每季度2次, times: 未统计}]
            publications: [{title: 浅谈乡镇人大}]
            """;
        var text = Build("2022..2023", ("2022.yaml", Year), ("2023.yaml", Later)).Text;

        Assert.Contains("开展监督活动不少于25次，其中视察不少于24次，", text, StringComparison.Ordinal);
        Assert.Contains("视察经济建设23次，提出完善政策的意见建议。针对代表的意见，乡政府完善了政策。", text, StringComparison.Ordinal);
        Assert.Contains("督促政府投入400万元。", text, StringComparison.Ordinal);
        Assert.Contains("就农业生态开展专项督查。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("农村道路、", text, StringComparison.Ordinal);
        Assert.Contains("围绕宪法组织学习培训。", text, StringComparison.Ordinal);
        Assert.Contains("代表小组每季度开展活动2次，内容有学习。", text, StringComparison.Ordinal);
        Assert.Contains("《浅谈乡镇人大》", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_activities_of_the_one_station_that_states_them_are_its_own() => Assert.Contains(
        "3个联络站中，集镇站开展活动15次。",
        Build(("2022.yaml", "period: 2022..2023\nstations: [{name: 集镇站, activities: 15}, {name: 甲村站}, {name: 乙村站}]\n")).Text,
        StringComparison.Ordinal);

    [Fact]
    public void An_election_without_names_is_told_with_its_posts()
    {
        const string Year = "period: 2022\nsessions: [{date: 2022-01-12, no: 1, elections: [{post: 乡长, person: 石小满}, {post: 副乡长, count: 2}]}, {date: 2022-08-12, no: 2, elections: [{post: 副乡长, count: 1, kind: by_election}]}]\n";
        var text = Build("2022..2023", ("2022.yaml", Year), ("2023.yaml", Later)).Text;

        Assert.Contains("第一次会议，选举石小满为乡长，副乡长2名。2022年，", text, StringComparison.Ordinal);
        Assert.Contains("二次会议补选副乡长1名", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Budgets_are_told_by_the_years_of_their_resolutions_and_a_congress_in_full_at_first()
    {
        static string Year(int year, int no) => $$"""
            period: {{year}}
            sessions:
              - {date: {{year}}-01-12, no: {{no}}, resolutions: [{title: 关于{{year - 1}}年预算执行情况和{{year}}年预算的决议}]}
              - {date: {{year}}-08-12, no: {{no + 1}}, resolutions: [{title: 关于批准{{year - 1}}年决算的决议}], elections: [{post: 副乡长, person: 石小满, kind: by_election}]}
            """;
        var text = Build(("2022.yaml", Year(2022, 2)), ("2023.yaml", Year(2023, 4)), ("2024.yaml", Year(2024, 6))).Text;
        Assert.Contains("大会审查和批准了2022年至2024年预算、2021年至2023年决算。", text, StringComparison.Ordinal);
        Assert.Contains("2022年，云溪乡第十二届人民代表大会第三次会议补选石小满为副乡长；2023年，乡十二届人大五次会议补选", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_are_spread_over_the_years_and_what_is_told_at_length_is_not_listed_before()
    {
        const string Old = """

            inspections:
              - {date: 2022-03-10, kind: research, topic: 养老, highlight: true, summary: 代表走访敬老院，镇里添了护理员}
              - {date: 2022-05-10, kind: visit, topic: 防汛, highlight: true, summary: 代表察看清溪堤防，险段6月加固}
              - {date: 2022-06-10, kind: inquiry, topic: 校车, deputies: 9}
            """;
        const string New = """

            inspections:
              - {date: 2023-05-10, kind: visit, topic: 防火, highlight: true, summary: 代表察看林区，路口设了登记点}
              - {date: 2023-07-10, kind: inquiry, topic: 学位, deputies: 9, highlight: true, summary: 校长当场答应腾出教室}
            """;
        var text = Build(("2022.yaml", "period: 2022" + Old), ("2023.yaml", "period: 2023\nreport: {signed_on: 2023-12-28}" + New)).Text;
        Assert.Contains("就校车开展专题询问。", text, StringComparison.Ordinal);
        Assert.Contains("就学位开展专题询问。校长当场答应腾出教室。", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("就学位开展专题询问").Length - 1);

        // All visits are told one by one, so that none is listed; checks of no law are told by their subject.
        const string Visit = "\ninspections: [{date: 2022-05-10, kind: visit, topic: 防汛, highlight: true, summary: 代表察看清溪堤防，险段6月加固}]";
        Assert.DoesNotContain("视察围绕", Build(("2022.yaml", "period: 2022" + Visit), ("2023.yaml", "period: 2023\npetitions: [{date: 2023-05, count: 3}]")).Text, StringComparison.Ordinal);
        const string Check = "\ninspections: [{date: 2023-05-10, kind: enforcement, topic: 小作坊执法检查}, {date: 2023-05-12, kind: visit, topic: 防火}]";
        var listed = Build(("2022.yaml", "period: 2022" + Old), ("2023.yaml", "period: 2023" + Check)).Text;
        Assert.Contains("视察围绕防火等进行。围绕小作坊开展执法检查。", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_of_one_year_and_done_in_the_next_says_so_before_its_story()
    {
        const string First = "period: 2022\nsuggestions: [{id: 1, title: 关于修路的建议, proposer: 石小满, received: 2022-12-12, assigned: 2022-12-20}]";
        const string Second = """
            period: 2023
            suggestions: [{id: 1, title: 关于修路的建议, proposer: 石小满, received: 2022-12-12, assigned: 2022-12-20, replied: 2023-02-01, completed: 2023-05-01, result: A, highlight: true, summary: 石小满发现路面塌陷，村里5月修好}]
            report: {signed_on: 2023-12-28}
            """;
        Assert.Contains("2022年，代表提出《关于修路的建议》，2023年办结。石小满发现路面塌陷，村里5月修好。", Build(("2022.yaml", First), ("2023.yaml", Second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_deputies_do_every_year_is_added_up_and_nothing_else()
    {
        static string Work(int count, int km) => $$"""

            works:
              - {theme: 平安建设, place: 各村, what: 代表参与调解矛盾纠纷, quantity: {{count}}, 计量单位: 件}
              - {theme: 农村公路, place: 河西村, what: 硬化道路, quantity: {{km}}, 计量单位: 公里}
            """;
        var text = Build(("2022.yaml", Recorded + Work(46, 3)), ("2023.yaml", Later + Work(51, 4))).Text;
        Assert.Contains("代表参与调解矛盾纠纷，累计97件。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("河西村", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_to_be_settled_where_no_more_is_known_of_what_was_passed_on()
    {
        const string Contacts = """

            contacts: [{date: 2022-05, form: visit, voters: 30, opinions: 9, resolved: 5}]
            """;
        var text = Build(("2022.yaml", Recorded + Contacts), ("2023.yaml", Later)).Text;
        Assert.Contains("收到意见建议9条", text, StringComparison.Ordinal);
        Assert.DoesNotContain("办结5件", text, StringComparison.Ordinal);

        // Petitions follow in the same chapter.
        Assert.Contains("。受理来信来访3件", text, StringComparison.Ordinal);
        Assert.DoesNotContain("办理群众来信来访", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_election_of_deputies_is_told_with_both_levels_and_who_was_by_elected()
    {
        const string General = """

            elections:
              - {kind: general, poll_day: 2022-11-20, registered: 900, voted: 810, levels: {county: {districts: 1, seats: 2, elected: 2, elected_first_ballot: 1}, town: {districts: 9, seats: 50, elected: 50, elected_first_ballot: 8, registered: 900, voted: 810}}}
            stations: [{name: 街口站, activities: 3}, {name: 河东站, activities: 2}]
            """;
        const string By = """

            elections:
              - {kind: by_election, poll_day: 2023-05-20, by_district: [{name: 第三选区, seats: 1, elected: [{name: 石小满, votes: 210}]}], levels: {town: {seats: 1, elected: 1}}}
            stations: [{name: 街口站, activities: 3}, {name: 河东站, activities: 2}, {name: 河西站, activities: 1}]
            """;
        var reported = Build(("2022.yaml", Recorded + General), ("2023.yaml", Later.Replace("2023-12-28", "2024-01-05", StringComparison.Ordinal) + By));
        Assert.Contains("2022年11月20日，进行县、乡两级人大代表换届选举，登记选民900人，参加投票810人，参选率90%。划分乡选区9个，选出乡人大代表50名；选出县人大代表2名。", reported.Text, StringComparison.Ordinal);
        Assert.Contains("2023年5月20日，第三选区补选石小满为乡人大代表。", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("一次选举成功", reported.Text, StringComparison.Ordinal);
        Assert.Contains("联络站由2022年的2个增加到3个", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_without_deputies_are_said_to_be_the_towns_and_only_where_none_names_deputies()
    {
        const string Works = """

            works:
              - {theme: 脱贫攻坚, place: 河东村, what: 代表结对帮扶, quantity: 64, 计量单位: 户, result: 64户年底前全部脱贫}
              - {theme: 农村公路, place: 河西村, what: 硬化道路, quantity: 5.2, 计量单位: 公里, money: 188}
              - {theme: 集镇建设, place: 集镇, what: 新建公厕, money: 18}
              - {theme: 农村饮水, place: 石门村, what: 铺设供水管道, quantity: 3.4, 计量单位: 公里}
            """;
        var text = Build(("2022.yaml", Recorded + Works), ("2023.yaml", Later)).Text;
        Assert.Contains("2022年，代表在河东村结对帮扶64户。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("代表参与的工作主要有", text, StringComparison.Ordinal);
        Assert.DoesNotContain("河西村", text, StringComparison.Ordinal);

        var town = Build(("2022.yaml", Recorded + Works.Replace("代表结对", "结对", StringComparison.Ordinal)), ("2023.yaml", Later)).Text;
        Assert.Contains("全乡的中心工作主要有：2022年河东村结对帮扶64户；2022年河西村硬化道路5.2公里；2022年石门村铺设供水管道3.4公里。", town, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_party_committee_looks_at_every_year_is_said_once()
    {
        static string Year(int year, string more = "") => $"period: {year}\nparty_work: [{{date: {year}-03-05, kind: party_meeting, topic: 乡人大{year}年工作要点}}{more}]\nreport: {{signed_on: {year}-12-28}}";
        var text = Build(("2022.yaml", Year(2022, ", {date: 2022-05-05, kind: party_meeting, topic: 换届选举方案, summary: 成立领导小组}")), ("2023.yaml", Year(2023))).Text;
        Assert.Contains("乡党委每年研究乡人大工作要点。2022年5月5日，乡党委研究换届选举方案，成立领导小组。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("每年研究", Build("2021..2023", ("2022.yaml", Year(2022)), ("2023.yaml", Year(2023))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dissatisfied_ballots_are_told_where_they_are_named()
    {
        static string Year(int year, string show) => $"period: {year}\n{show}evaluations: [{{date: {year}-09-01, kind: satisfaction, targets: [供水站], ballots: {{satisfied: 30, dissatisfied: 2}}}}]";
        static string Text(string show) => Build(("2022.yaml", Year(2022, show)), ("2023.yaml", Year(2023, show))).Text;
        Assert.Contains("对供水站开展满意度测评2次。评议和测评中，不满意的有4票。", Text("settings: {show: 评议不满意票数}\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("不满意", Text(""), StringComparison.Ordinal);
    }

    // Of 2022 only what was visited, received and answered is known: no part of a sum that lacks the year, and no rate of figures that are not told.
    [Fact]
    public void A_part_is_told_of_a_whole_that_holds_its_years()
    {
        const string Since = "\ndeclared_since:\n  2022: {建议件数: 20, 建议答复件数: 18, 视察次数: 5}";
        const string Year = """
            period: 2023
            inspections:
              - {date: 2023-05-01, kind: visit, topic: 防汛备汛}
              - {date: 2023-06-01, kind: enforcement, topic: 消防法, laws: 消防法}
            suggestions:
              - {id: 1, title: 关于修路的建议, type: motion, filed: yes, received: 2023-01-09, assigned: 2023-01-19, replied: 2023-03-02, result: A}
              - {id: 2, title: 关于修桥的建议, received: 2023-01-09, assigned: 2023-01-19}
            """;
        var text = Build("2022..2023", ("2023.yaml", Year + Since)).Text;

        Assert.Contains("监督活动有视察6次、执法检查1次（不含2022年）。", text, StringComparison.Ordinal);
        Assert.Contains("22件，其中议案1件（不含2022年），", text, StringComparison.Ordinal);
        Assert.Contains("这些议案和建议已答复19件，答复率86.4%。另有2023年提出的1件正在办理。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("交办", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_known_in_part_stands_behind_a_total_without_a_bracket_in_a_bracket()
    {
        var text = Build("2022-05-20..2023-12-20", ("2022.yaml", Recorded), ("2023.yaml", Later + "\ntrainings: [{date: 2023-03-01, topic: 预算审查}]")).Text;
        Assert.Contains("围绕预算审查组织学习培训1次（不含2022年）。", text, StringComparison.Ordinal);
    }
}
