using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What the records leave open is not told as the rest, and what they do not hold is not told at all.</summary>
public sealed class UnsaidPartTests
{
    private const string Common = "received: 2024-01-09, assigned: 2024-01-19";

    private const string Sources = "suggestions: [{id: 1, title: 关于甲的建议, source: 大会, " + Common + "}, {id: 2, title: 关于乙的建议, source: 接待选民, " + Common + "}, {id: 3, title: 关于丙的建议, " + Common + "THIRD}]";

    private const string Handlers =
        "suggestions: [{id: 1, title: 关于甲的建议, category: 交通, handler: 派出所, " + Common + "}, {id: 2, title: 关于乙的建议, category: 交通, handler: 派出所, " + Common + "}, " +
        "{id: 3, title: 关于丙的建议, category: 农业, handler: 水利站, " + Common + "}, {id: 4, title: 关于丁的建议, received: 2024-12-20FOURTH}]";

    [Theory]
    [InlineData("annual", "", "其中大会期间的1件，由联系选民形成的1件。")]
    [InlineData("annual", ", source: 闭会", "其中大会期间的1件，其余在闭会期间提出，由联系选民形成的有1件。")]
    [InlineData("handling", "", "3件，其中大会期间提出1件；闭会期间提出1件，由联系选民形成。")]
    [InlineData("handling", ", source: 闭会", "3件。大会期间提出1件；闭会期间提出2件，其中由联系选民形成1件。")]
    public void The_rest_is_told_where_every_suggestion_has_a_source(string kind, string third, string told) =>
        Told(Sources.Replace("THIRD", third, StringComparison.Ordinal), told, kind);

    [Theory]
    [InlineData("", "派出所承办2件，另有1件由水利站承办。")]
    [InlineData(", handler: 卫生院", "派出所承办2件，其余由水利站、卫生院分别承办。")]
    [InlineData("", "内容以交通为多，分了类的3件见下表。")]
    [InlineData(", category: 农业", "按内容分，各类的件数见下表。")]
    public void Nor_is_it_of_handlers_and_categories(string fourth, string told) => Told(Handlers.Replace("FOURTH", fourth, StringComparison.Ordinal), told, "handling");

    [Theory]
    [InlineData("{date: 2024-03-01, kind: visit, topic: 防汛, sent_to: 镇政府}", "研究处理", false)]
    [InlineData("{date: 2024-03-01, kind: visit, topic: 防汛, opinions: 3, sent_to: 镇政府}", "转交镇政府研究处理", true)]
    [InlineData("{date: 2024-03-01, kind: research, topic: 养老, report: 关于养老的调研报告, deputies: 4, sent_to: 镇政府}", "形成《关于养老的调研报告》，转交镇政府研究处理", true)]
    [InlineData("{date: 2024-05-01, kind: follow_up, topic: 秸秆利用, rectified: 问题整改率100%}", "跟踪检查秸秆利用，问题整改率100%。", true)]
    public void What_is_passed_on_and_what_followed_is_recorded(string inspection, string words, bool told) =>
        Assert.Equal(told, Of("inspections: [" + inspection + "]").Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("annual", "{date: 2024-05-01, form: fixed, opinions: 40}", "走访选民2次，固定联系选民，共收到意见建议44条。")]
    [InlineData("annual", "{date: 2024-05-01, form: fixed, whom: deputies, contacted: 20}", "组织代表走访选民2次，收到意见建议4条。镇人大固定联系代表20人次。")]
    [InlineData("briefing", "{date: 2024-05-01, form: fixed, whom: deputies, contacted: 20}", "组织代表走访选民2次，收到意见建议4条。镇人大固定联系代表20人次。")]
    [InlineData("congress", "{date: 2024-05-01, form: fixed, voters: 30}, {date: 2024-05-01, form: fixed, whom: deputies, contacted: 20}", "走访选民2次，收到意见建议4条；固定联系选民30人次。镇人大固定联系代表20人次。")]
    public void Opinions_are_of_the_forms_that_are_named(string kind, string contact, string told) =>
        Told("contacts: [{date: 2024-04-01, form: visit, times: 2, opinions: 4}, " + contact + "]", told, kind);

    [Theory]
    [InlineData("{date: 2024-03-15, form: visit, voters: 60, contacted: 5}, {date: 2024-03-16, form: visit, whom: deputies, contacted: 6}, {date: 2024-03-18, form: fixed, whom: deputies, contacted: 46}", "走访选民60人次。镇人大走访代表11人次，固定联系代表46人次。")]
    [InlineData("{date: 2024-03-15, form: visit, voters: 60}, {date: 2024-03-16, form: visit, whom: deputies, contacted: 6}, {date: 2024-03-17, form: visit, whom: deputies, contacted: 7}, {date: 2024-03-18, form: fixed, whom: deputies, contacted: 46}", "走访选民60人次。镇人大走访代表13人次，固定联系代表46人次。")]
    [InlineData("{date: 2024-03-15, form: visit, voters: 60}, {date: 2024-03-16, form: visit, whom: deputies}", "走访选民60人次。镇人大走访代表。")]
    public void Deputies_who_were_met_are_those_of_the_form(string contacts, string told) => Told($"contacts: [{contacts}]", told);

    [Fact]
    public void So_are_they_in_a_term() => Told(
        "period: 2023..2024\ncontacts: [{date: 2024-04-01, form: visit, times: 2, opinions: 4}, {date: 2024-05-01, form: fixed, voters: 30, opinions: 40}]",
        "通过走访、固定联系等形式联系选民30人次，收到意见建议44条。", "term");

    [Theory]
    [InlineData("annual", "{name: 甲站, grade: 满意}, {name: 乙站, ballots: {满意: 36, 基本满意: 5}}", "甲站评为满意；乙站满意36票、基本满意5票。")]
    [InlineData("briefing", "{name: 甲站, grade: 满意}, {name: 乙站, ballots: {满意: 36, 基本满意: 5}}", "甲站、乙站开展工作评议，甲站评为满意。")]
    [InlineData("annual", "{name: 甲站, grade: 满意}, {name: 乙站, grade: 满意}", "均评为满意。")]
    [InlineData("annual", "{name: 甲站, grade: 满意}", "对甲站开展工作评议，评为满意。")]
    public void A_grade_is_of_the_target_that_has_it(string kind, string targets, string told) => Told($"evaluations: [{{date: 2024-11-20, kind: work, targets: [{targets}]}}]", told, kind);

    [Theory]
    [InlineData("{name: 东站, activities: 10}, {name: 西站}, {name: 北站}", "3个联络站中，东站开展活动10次。")]
    [InlineData("{name: 东站, activities: 10}, {name: 西站, activities: 6}, {name: 北站, activities: 未统计, opened: 2024-05}", "5月设立北站。3个联络站中，东站开展活动10次、西站6次。")]
    [InlineData("{name: 东站, activities: 10}, {name: 西站, activities: 6}", "2个联络站开展活动16次。")]
    public void Activities_are_of_the_stations_that_state_them(string stations, string told) => Told($"stations: [{stations}]", told);

    [Theory]
    [InlineData("", "代表出席率为96.4%", "1月8日的会议代表出席率为96.4%。")]
    [InlineData(", expected: 56, attended: 50", "会议代表出席率", "两次会议合计，代表出席率为92.9%。")]
    public void A_total_is_of_sessions_that_all_state_it(string second, string not, string told)
    {
        var text = Of($"deputies: [{{name: 张一, level: town}}]\nsessions: [{{date: 2024-01-08, no: 5, expected: 56, attended: 54}}, {{date: 2024-08-14, no: 6{second}}}]", "record");

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("合计，" + not, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contacts: [{date: 2024-07-03, form: forum, station: 红岩站, highlight: true, summary: 选民说村道窄}]", "7月3日，代表在红岩站召开座谈会，选民说村道窄。")]
    [InlineData("contacts: [{date: 2024-07-03, form: forum, summary: 村民提出修路}, {date: 2024-08-03, form: visit, summary: 走访果农}]", "8月3日，代表走访果农。7月3日，代表召开座谈会，村民提出修路。")]
    [InlineData("contacts: [{date: 2024-07-03, form: forum, station: 红岩站, highlight: true, summary: 代表同茶农座谈}]", "7月3日，代表同茶农座谈。")]
    [InlineData("duty_reports: [{date: 2024-10-23, deputies: 5, opinions: 9, answered: 6, ballots: {满意: 75, 不满意: 1}}]", "选民提出意见建议9条，当场答复6条。")]
    [InlineData("duty_reports: [{date: 2024-10-23, deputies: 5, ballots: {满意: 75, 弃权: 1}}]", "向选民述职；测评满意75票。")]
    [InlineData("honors: [{title: 优秀人大代表, who: 李秀, level: 县}]", "李秀被评为县优秀人大代表。")]
    [InlineData("honors: [{title: 市优秀人大代表, who: 李秀, level: 市}]", "李秀被评为市优秀人大代表。")]
    [InlineData("elections: [{kind: by_election, poll_day: 2024-12-10, registered: 530, voted: 498, levels: {town: {elected: 1}}, by_district: [{name: 第八选区, elected: [{name: 冉红梅, votes: 421}]}]}]", "参加投票498人，参选率94%，冉红梅当选。")]
    public void What_is_recorded_is_told(string records, string told) => Told(records, told);

    [Fact]
    public void Ballots_of_targets_count_among_the_dissatisfied() => Assert.Equal(
        "6",
        Reported.Print("stats.evaluations.dissatisfied", "evaluations: [{date: 2024-03-25, kind: satisfaction, targets: [甲站], ballots: {满意: 33, 不满意: 3}}, {date: 2024-04-25, kind: work, targets: [{name: 乙站, ballots: {满意: 29, 不满意: 2}}, {name: 丙站, ballots: {不满意: 1}}]}]"));

    [Theory]
    [InlineData("", "有数、默认不写进叙述的（表里有的照列）：办理结果C类件数（1件）、代表不满意件数（1件）；要写的，在设置的“写入正文”里写上名称")]
    [InlineData("settings: {show: [办理结果C类件数, 代表不满意件数]}\n", null)]
    public void Who_builds_the_report_learns_what_is_not_told(string settings, string? told) => Assert.Equal(
        told, Reported.Of(settings + "suggestions: [{id: 1, title: 关于甲的建议, " + Common + ", replied: 2024-03-01, result: C, satisfaction: 不满意}]").Report!.NotTold?.Chinese);

    // Of what naming would not bring into the report nothing is said: the handling report has the results in its table, a half-year waits for the end.
    [Theory]
    [InlineData("handling", null, "代表不满意件数（1件）")]
    [InlineData("handling", "2024-H1", null)]
    [InlineData("duty", null, "办理结果C类件数（1件）")]
    [InlineData("half", "2024-H1", "办理结果C类件数（1件）")]
    public void What_naming_would_not_tell_is_not_called_hidden(string kind, string? period, string? named)
    {
        const string records = "代表名册: [{姓名: 龙翠, 层级: 镇}]\n成文: {报告人: 龙翠}\n代表述职: [{日期: 10月5日, 述职代表: 龙翠, 参加选民: 90}]\nsuggestions: [{id: 1, title: 关于甲的建议, " + Common + ", replied: 2024-03-01, result: C, satisfaction: 不满意}]";
        var told = Reported.In(Reported.Workspace(records), period, kind: kind).Report!.NotTold?.Chinese;

        Assert.Equal(named is null ? null : $"有数、默认不写进叙述的（表里有的照列）：{named}；要写的，在设置的“写入正文”里写上名称", told);
    }

    [Fact]
    public void That_none_is_content_is_told_where_it_is_named() => Told(
        "settings: {show: [代表不满意件数]}\nsuggestions: [{id: 1, title: 关于甲的建议, " + Common + ", replied: 2024-03-01, result: A, satisfaction: 不满意}]", "代表对1件反馈了意见，不满意1件。");

    private static void Told(string records, string told, string kind = "annual") => Assert.Contains(told, Of(records, kind), StringComparison.Ordinal);

    private static string Of(string records, string kind = "annual") => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
