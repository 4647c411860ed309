using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What the reports claim of the records: no more than these say, all that must be told, and what the settings name and nothing else of it.</summary>
public sealed class ClaimTextTests
{
    private const string Suggestion = "received: 2024-01-16, assigned: 2024-02-01, proposer: 张一";
    private const string Evaluation = "evaluations: [{date: 2024-09-01, kind: satisfaction, targets: [供水站], ballots: {satisfied: 30, basic: 5, dissatisfied: 2, abstain: 1}}]";

    [Theory]
    [InlineData("[{title: 路灯, votes: {for: 50, against: 2, abstain: 1}}, {title: 步道, votes: {for: 10, against: 40, abstain: 3}}]", "代表对路灯、步道两个民生实事项目投票表决。")]
    [InlineData("[路灯]", "代表对路灯这个民生实事项目投票表决。")]
    [InlineData("[{title: 路灯, chosen: true}, {title: 步道, chosen: true}]", "代表投票表决民生实事项目，确定路灯、步道两个项目，交镇政府实施。")]
    public void A_project_is_chosen_only_where_that_is_recorded(string projects, string told) =>
        Told($"sessions: [{{date: 2024-01-18, no: 4, livelihood_projects: {projects}}}]", told);

    [Theory]
    [InlineData("petitions: [{date: 2024, count: 20余, resolved: 20}]", "受理来信来访20余件，办结20件。")]
    [InlineData("petitions: [{date: 2024, count: 20余, resolved: 近20}]", "受理来信来访20余件，办结近20件。")]
    [InlineData("petitions: [{date: 2024, count: 不少于10, resolved: 10}]", "受理来信来访不少于10件，办结10件。")]
    [InlineData("petitions: [{date: 2024, count: 20余, resolved: 20余}]", "受理来信来访20余件，均已办结。")]
    [InlineData("petitions: [{date: 2024, count: 1, resolved: 1}]", "受理来信来访1件，已办结。")]
    [InlineData("contacts: [{date: 2024, form: visit, voters: 90, opinions: 40, forwarded: 30余, resolved: 近30}]", "转交办理30余件，已办结近30件。")]
    [InlineData("contacts: [{date: 2024, form: visit, voters: 90, opinions: 4, forwarded: 1, resolved: 1}]", "转交办理1件，已办结。")]
    [InlineData("declared: {suggestions.total: 30余, suggestions.assigned: 30余, suggestions.replied: 30}", "以上30余件全部交办，已答复30件。")]
    public void Two_numbers_are_all_of_each_other_only_with_the_same_qualifier(string records, string told) => Told(records, told);

    [Theory]
    [InlineData("[{date: 2024, form: visit, voters: 2.5万, opinions: 十余, times: 多次}, {date: 2024-03-01, form: reception, voters: 12}]", "组织代表接待选民12人次，走访选民25000人次，收到意见建议十余条。")]
    [InlineData("[{date: 2024, form: visit, voters: 90, opinions: 4}, {date: 2024-03-01, form: reception, voters: 12, opinions: 3, deputies: [张一]}]", "接待、走访共收到意见建议7条。")]
    [InlineData("[{date: 2024-05-06, form: meeting_day}]", "5月6日是代表接待日，代表接待选民。")]
    [InlineData("[{date: 2024, form: meeting_day, times: 12, voters: 230余}]", "在代表接待日，代表接待选民12场、230余人次。")]
    [InlineData("[{date: 2024-03-01, form: meeting_day, voters: 20, station: 城东联络站}, {date: 2024-06-01, form: meeting_day, voters: 30}]", "3月1日、6月1日是代表接待日，代表接待选民2场、50人次。")]
    [InlineData("[{date: 2024, every: 每月25日, form: meeting_day, voters: 20, times: 12}, {date: 2024-03-01, form: meeting_day, voters: 20}]", "在代表接待日，代表接待选民13场、40人次。")]
    [InlineData("[{date: 2024-03-01, form: visit, whom: deputies, contacted: 6}, {date: 2024-04-01, form: visit, voters: 60}, {date: 2024, form: fixed, voters: 255}, {date: 2024, form: fixed, whom: deputies, contacted: 46}]", "组织代表走访选民60人次，固定联系选民255人次。镇人大走访代表6人次，固定联系代表46人次。")]
    [InlineData("[{date: 2024-03-01, form: visit, whom: deputies}, {date: 2024-04-01, form: visit, voters: 60}]", "组织代表走访选民60人次。镇人大走访代表。")]
    public void Contacts_are_told_of_those_who_had_them(string contacts, string told) => Told("contacts: " + contacts, told);

    [Fact]
    public void What_lasts_longer_than_the_quarter_gives_it_no_numbers()
    {
        var text = Reported.Of("contacts: [{date: 2024, form: meeting_day, times: 12, every: 每月15日, voters: 230余, opinions: 31, forwarded: 3}]", "2024-Q1").Text;
        Assert.Contains("每月15日，代表统一接待选民。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("意见建议", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "满意30票、基本满意5票。")]
    [InlineData("评议不满意票数", "满意30票、基本满意5票、不满意2票。")]
    public void Dissatisfied_ballots_are_told_where_they_are_named(string? show, string told) => Told(Show(show) + Evaluation, told);

    // No evaluation has ballots then, and the figure is none.
    [Theory]
    [InlineData(null, "到会选民60人。")]
    [InlineData("评议不满意票数", "到会选民60人；测评满意36票、基本满意4票、不满意20票。")]
    public void Ballots_of_the_only_duty_report_need_no_evaluation(string? show, string told) =>
        Told(Show(show) + "duty_reports: [{date: 2024-10-09, deputies: 4, voters: 60, ballots: {satisfied: 36, basic: 4, dissatisfied: 20}}]", told);

    // Read out, the numbers of a ballot are told for the sake of those alone; of the handlers of suggestions, too.
    [Theory]
    [InlineData("congress", "供水站", null)]
    [InlineData("congress", "供水站", "评议不满意票数")]
    [InlineData("briefing", "供水站", "评议不满意票数")]
    [InlineData("congress", "建议承办单位", null)]
    [InlineData("congress", "建议承办单位", "评议不满意票数")]
    public void Dissatisfied_ballots_are_read_out_where_they_are_named(string kind, string target, string? show)
    {
        var text = Of(Show(show) + Evaluation.Replace("供水站", target, StringComparison.Ordinal) + $"\nsuggestions: [{{id: 1, title: 关于甲的建议, {Suggestion}}}]", kind);
        Assert.Equal(show is not null, text.Contains($"9月1日对{target}开展满意度测评，满意30票、基本满意5票、不满意2票。", StringComparison.Ordinal));
        Assert.Equal(show is not null, text.Contains('票', StringComparison.Ordinal));
    }

    [Fact]
    public void A_grade_does_not_hide_the_dissatisfied_ballots_that_are_named()
    {
        var graded = Evaluation.Replace("[供水站]", "[{name: 供水站, grade: 优秀}]", StringComparison.Ordinal);
        Told(Show("评议不满意票数") + graded, "满意30票、基本满意5票、不满意2票，评为优秀。");
        Told(graded, "满意度测评，评为优秀。");
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    [InlineData("congress")]
    [InlineData("handling")]
    public void What_the_settings_name_is_told_and_nothing_else_of_it(string kind)
    {
        const string records = $$"""
            suggestions:
              - {id: 1, title: 关于甲的建议, {{Suggestion}}, replied: 2024-03-01, result: A}
              - {id: 2, title: 关于乙的建议, {{Suggestion}}, replied: 2024-11-01, result: A}
              - {id: 3, title: 关于丙的建议, {{Suggestion}}}
            """;
        var told = Of(Show("建议逾期件数、建议未办结件数") + records, kind);
        Assert.Contains("这些建议中，超过法定答复期限的有2件，没有办结的有1件。", told, StringComparison.Ordinal);

        var plain = Of(records, kind);
        Assert.Contains("另有1件正在办理。", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("期限", plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("建议逾期件数、建议未办结件数", "", "这件建议已经交办，正在办理。这件建议超过法定答复期限。")]
    [InlineData("建议逾期件数", ", replied: 2024-11-01, result: A", "这件建议超过法定答复期限。")]
    [InlineData("建议逾期件数、建议未办结件数", ", type: motion", "这件议案超过法定答复期限。")]
    public void Of_a_single_suggestion_no_number_is_told(string show, string state, string told)
    {
        var text = Of(Show(show) + $"suggestions: [{{id: 1, title: 关于甲的建议, {Suggestion}{state}}}]", "annual");
        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有办结", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annual", true)]
    [InlineData("congress", true)]
    [InlineData("briefing", true)]
    [InlineData("annual", false)]
    public void Attendance_of_the_presidium_and_the_share_of_duty_reports_are_told_where_they_are_named(string kind, bool named)
    {
        const string records = """
            presidium_meetings: [{date: 2024-02-05, no: 3, expected: 9, attended: 8, topics: [年度工作]}]
            duty_reports: [{date: 2024-10-16, deputies: 12, voters: 980多}]
            """;
        var text = Of(Show(named ? "主席团会议出席率、述职率" : null) + "unit: {name: 清河镇, level: town, term: 19, deputies: {town: 58}}\n" + records, kind);
        Assert.Equal(named, text.Contains("，成员出席率88.9%。", StringComparison.Ordinal));
        Assert.Equal(named, text.Contains("本届已有12名代表向选民述职，占在职代表的20.7%。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-H1", "应到代表54名，实到53名，出席率98.1%。")]
    [InlineData("2024-H1", "这些建议全部交办，已答复18件，答复率90%，")]
    [InlineData(null, "代表对18件反馈了意见，满意15件，满意率83.3%，其余为基本满意。")]
    public void Attendance_replies_and_content_are_told_with_their_rates(string? period, string told)
    {
        var suggestions = Enumerable.Range(0, 20).Select(i => $"  - {{id: {i}, title: 关于事项{i}的建议, {Suggestion}{(i < 18 ? ", replied: 2024-04-01, result: A, satisfaction: " + (i < 15 ? "satisfied" : "basic") : "")}}}\n");
        Told("sessions: [{date: 2024-01-18, no: 4, expected: 54, attended: 53}]\nsuggestions:\n" + string.Concat(suggestions), told, period);
    }

    [Theory]
    [InlineData("annual", "走访选民298户，完成目标300户的99.3%。")]
    [InlineData("congress", "走访选民298户，完成目标300户的99.3%。")]
    [InlineData("briefing", "走访选民298户，完成目标300户的99.3%。")]
    public void A_campaign_is_told_with_its_target(string kind, string told) =>
        Assert.Contains(told, Of("campaigns: [{name: 联系选民月, date: 2024-05, targets: [{what: 走访选民, target: 300, done: 298, unit: 户}]}]", kind), StringComparison.Ordinal);

    [Theory]
    [InlineData("{id: 1, title: 增设路灯, " + Suggestion + ", key: true}", "主席团确定重点督办代表建议1件，是张一代表提出的《增设路灯》。")]
    [InlineData("{id: 1, title: 增设路灯, " + Suggestion + ", handler: 村镇办}", "这件建议已经交办，正在办理。")]
    [InlineData("{id: 1, title: 增设路灯, received: 2024-01-16, to: 县}", "代表向县人大提出《增设路灯》。")]
    public void A_sentence_of_suggestions_is_whole(string suggestion, string told) => Told($"suggestions: [{suggestion}]", told);

    [Fact]
    public void A_single_handler_is_told_of_what_it_handles() =>
        Assert.Contains("这件建议由村镇办承办。", Of($"suggestions: [{{id: 1, title: 增设路灯, {Suggestion}, handler: 村镇办}}]", "handling"), StringComparison.Ordinal);

    [Theory]
    [InlineData("publicity: [{item: 横幅, count: 30余}, {item: 宣传单, count: 500}]", "悬挂横幅30余条，发放宣传单500份。")]
    [InlineData("publicity: [{item: 人大动态, count: 1}]", "编发人大动态宣传信息1篇。")]
    [InlineData("publicity: [{item: 横幅}]", "用横幅开展宣传。")]
    [InlineData("honors: [{title: 县先进集体}]", "获得县先进集体称号。")]
    [InlineData("works: [{place: 各村, what: 代表动员接种疫苗, people: 近3000}, {place: 各村, what: 代表参与调解矛盾纠纷, quantity: 51, unit: 件}]", "代表在各村动员接种疫苗近3000人次；参与调解矛盾纠纷51件。")]
    [InlineData("works: [{place: 各村, what: 代表在各村调解纠纷, quantity: 51, unit: 件}]", "代表在各村调解纠纷51件。")]
    [InlineData("funds: [{item: 代表活动经费, amount: 30000}]", "支出经费3万元，用于代表活动。")]
    [InlineData("funds: [{item: 购买电脑, amount: 5000}, {item: 培训, amount: 6000, use: 聘请老师}]", "支出经费1.1万元，其中购买电脑5000元，聘请老师6000元。")]
    [InlineData("plans: [{text: 抓好学习}, {text: 抓好监督。围绕防汛开展视察}, {text: 抓好建议办理}]", "一是抓好学习。二是抓好监督。围绕防汛开展视察。三是抓好建议办理。")]
    public void Words_fit_what_they_stand_with(string records, string told) => Told(records, told);

    [Fact]
    public void An_honour_of_a_suggestion_is_read_out_as_it_is_written() =>
        Assert.Contains("童国安提出的建议被评为县优秀代表建议。", Of("honors: [{title: 县优秀代表建议, who: 童国安}]", "congress"), StringComparison.Ordinal);

    private static string Show(string? names) => names is null ? "" : $"settings: {{show: {names}}}\n";

    private static void Told(string records, string told, string? period = null) => Assert.Contains(told, Reported.Of(records, period).Text, StringComparison.Ordinal);

    private static string Of(string records, string kind) => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
