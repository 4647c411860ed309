using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Contacts are told of those who had them: deputies met voters, the congress met deputies; and how often is not invented where nobody counted.</summary>
public sealed class ContactTextTests
{
    private const string Visited = "{date: 2024-03, form: visit, whom: deputies, contacted: 45人次}";

    private const string Received = "{date: 2024-05, form: reception, voters: 500, opinions: 98}";

    [Theory]
    [InlineData("annual", "组织代表接待选民500人次，收到意见建议98条。镇人大走访代表45人次。")]
    [InlineData("briefing", "组织代表接待选民1场、500人次，收到意见建议98条。镇人大走访代表45人次。")]
    [InlineData("congress", "组织代表接待选民1场、500人次，收到意见建议98条。镇人大走访代表45人次。")]
    [InlineData("term", "组织代表通过接待联系选民500人次，收到意见建议98条。镇人大走访代表45人次。")]
    public void A_visit_to_deputies_is_no_way_of_meeting_voters(string kind, string told) =>
        Told((kind == "term" ? "period: 2023..2024\n" : "") + $"contacts: [{Visited}, {Received}]", told, kind);

    [Theory]
    [InlineData("annual", "4月10日，镇人大召开代表座谈会，收到意见建议29条，会后梳理形成问题清单。")]
    [InlineData("2024-Q2", "4月10日，镇人大召开代表座谈会，收到意见建议29条，会后梳理形成问题清单。")]
    [InlineData("congress", "镇人大召开代表座谈会1场，收到意见建议29条。")]
    public void The_office_called_the_meeting_with_deputies(string kind, string told)
    {
        const string Records = "contacts: [{date: 2024-04-10, form: forum, whom: deputies, opinions: 29, summary: 会后梳理形成问题清单。}]";
        var isPart = kind.StartsWith("2024", StringComparison.Ordinal);

        var text = Reported.In(Reported.Workspace(Records), isPart ? kind : null, kind: isPart ? null : kind).Text;

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("联系群众，收到", text, StringComparison.Ordinal);
    }

    // The number, who went and what was done are told beside the office's words; not what those say themselves.
    [Theory]
    [InlineData("summary: 了解代表的生产生活情况。", "3月，镇人大走访代表45人次，了解代表的生产生活情况。")]
    [InlineData("summary: 主席团成员走访代表45人次，了解生产情况。", "3月，主席团成员走访代表45人次，了解生产情况。")]
    [InlineData("summary: 主席团成员走访代表，了解生产情况。", "3月，主席团成员走访代表，了解生产情况，共走访代表45人次。")]
    [InlineData("deputies: [周明], summary: 了解生产情况。", "3月，周明走访代表45人次，了解生产情况。")]
    [InlineData("opinions: 5, summary: 了解生产情况。", "3月，镇人大走访代表45人次，了解生产情况，收到意见建议5条。")]
    [InlineData("opinions: 5, summary: 收到5条意见。", "3月，镇人大走访代表45人次，收到5条意见。")]
    public void A_summary_does_not_hide_the_number(string more, string told) =>
        Told("contacts: [{date: 2024-03, form: visit, whom: deputies, contacted: 45人次, " + more + "}]", told);

    [Theory]
    [InlineData("{date: 2024-05, form: forum, opinions: 9, summary: 会后梳理形成清单。}", "5月，代表召开座谈会，会后梳理形成清单，收到意见建议9条。")]
    [InlineData("{date: 2024-05, form: forum, opinions: 9, summary: 座谈夏茶采摘。}", "5月，代表座谈夏茶采摘，收到意见建议9条。")]
    [InlineData("{date: 2024, form: meeting_day, every: 每年5月8日, voters: 近10000, opinions: 980多条}, {date: 2024, form: fixed}", "每年5月8日，代表统一接待选民近10000人次，收到意见建议980多条。")]
    public void Opinions_of_one_contact_are_told_with_it(string contacts, string told)
    {
        Told($"contacts: [{contacts}]", told);
        Assert.DoesNotContain("以上共收到", Of($"contacts: [{contacts}]"), StringComparison.Ordinal);
    }

    private const string Both = "{date: 2024-03-04, form: reception, times: 2, voters: 18OF}, {date: 2024-05-06, form: visit, times: 4, voters: 120余MORE}";

    // The number stands behind the one form it came from; 共 says that it came from all that are told.
    [Theory]
    [InlineData("annual", "opinions: 5", "", "接待选民2场、18人次，收到意见建议5条；走访选民4次、120余人次。")]
    [InlineData("annual", "opinions: 5, forwarded: 2, resolved: 2", "", "接待选民2场、18人次，收到意见建议5条，转交办理2件，均已办结；走访选民4次、120余人次。")]
    [InlineData("annual", "", "opinions: 5", "接待选民2场、18人次，走访选民4次、120余人次，收到意见建议5条。")]
    [InlineData("annual", "opinions: 5", "opinions: 3", "接待选民2场、18人次，走访选民4次、120余人次，共收到意见建议8条。")]
    [InlineData("annual", "", "", "接待选民2场、18人次，走访选民4次、120余人次。")]
    [InlineData("annual", "opinions: 5", "opinions: 未统计", "接待选民2场、18人次，走访选民4次、120余人次。")]
    [InlineData("2024-H1", "opinions: 5", "", "接待选民2场、18人次，收到意见建议5条；走访选民4次、120余人次。")]
    [InlineData("2024-Q1", "opinions: 5", "", "接待选民2场、18人次，收到意见建议5条。")]
    [InlineData("2024-Q2", "opinions: 5", "", "走访选民4次、120余人次。")]
    [InlineData("briefing", "opinions: 5", "", "接待选民2场、18人次，收到意见建议5条；走访选民120余人次。")]
    [InlineData("congress", "", "opinions: 5", "接待选民2场、18人次，走访选民120余人次，收到意见建议5条。")]
    [InlineData("congress", "opinions: 5", "opinions: 3", "接待选民2场、18人次，走访选民120余人次，共收到意见建议8条。")]
    public void Opinions_stand_behind_the_form_they_came_from(string kind, string received, string visited, string told) =>
        ToldIn(kind, "contacts: [" + With(received, visited) + "]", told);

    [Theory]
    [InlineData("{date: 2024-06-07, form: forum, times: 2}", "opinions: 3", "召开座谈会2场。接待、走访共收到意见建议8条。")]
    [InlineData("{date: 2024-06-07, form: meeting_day, voters: 60}", "", "接待选民2场、18人次，收到意见建议5条；走访选民4次、120余人次。")]
    [InlineData("{date: 2024-06-07, form: forum, whom: deputies}", "", "接待选民2场、18人次，收到意见建议5条；走访选民4次、120余人次。镇人大召开代表座谈会1场。")]
    public void Other_contacts_do_not_take_the_number(string third, string visited, string told) =>
        ToldIn("annual", "contacts: [" + With("opinions: 5", visited) + ", " + third + "]", told);

    // Nobody knows where a total came from that was only declared.
    [Fact]
    public void A_declared_total_is_of_no_one_form() =>
        ToldIn("annual", "declared: {联系群众意见条数: 20}\ncontacts: [" + With("opinions: 5", "opinions: 未统计") + "]", "走访选民4次、120余人次，共收到意见建议20条。");

    [Fact]
    public void A_term_tells_where_they_came_from_too() =>
        Told("period: 2023..2024\ncontacts: [{date: 2024-03-04, form: reception, times: 2, opinions: 5}, {date: 2024-05-06, form: visit, times: 4}]", "接待选民2场，收到意见建议5条；走访选民4次。", "term");

    [Fact]
    public void Opinions_of_both_are_the_sum_of_both()
    {
        const string Records = "contacts: [{date: 2024-03-01, form: reception, voters: 20, opinions: 3, times: 2}, {date: 2024-04-01, form: forum, whom: deputies, opinions: 4}]";

        Told(Records, "接待、座谈共收到意见建议7条。");
        Told(Records, "组织代表接待选民2场、20人次；镇人大召开代表座谈会1场，共收到意见建议7条。", "congress");
        Told("period: 2023..2024\n" + Records, "联系选民20人次；镇人大召开代表座谈会1场，共收到意见建议7条。", "term");
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    [InlineData("congress")]
    public void What_nobody_counted_is_told_without_a_number(string kind)
    {
        Told("contacts: [{date: 上半年, form: reception, times: 多次}, {date: 上半年, form: visit, times: 未统计}, {date: 2024-09, form: forum, deputies: 12}]", "组织代表多次接待选民，走访选民，召开座谈会1场。", kind);
        Told("presidium_meetings: [{date: 2024, times: 多次, topics: [防汛]}]", "多次召开主席团会议，研究防汛。", kind);
    }

    [Fact]
    public void Nor_does_a_term_lose_it() => Told("period: 2023..2024\ncontacts: [{date: 2024, form: visit, times: 多次}]\npresidium_meetings: [{date: 2024, times: 多次}]", "多次召开主席团会议。", "term");

    [Theory]
    [InlineData("deputies: 赵文林, district: 中村选区, voters: 23", "代表赵文林在中村选区向选民述职，到会选民23人。")]
    [InlineData("deputies: [赵文林, 钱小兰], place: 文化站", "代表赵文林、钱小兰在文化站向选民述职。")]
    [InlineData("deputies: 5", "组织代表5名向选民述职。")]
    public void A_sole_duty_report_names_who_gave_it(string report, string told) => Told($"duty_reports: [{{date: 2024-10-10, {report}}}]", told);

    // A house word stands in every text that has the day.
    [Theory]
    [InlineData("annual", "5月8日是统一见面日，代表接待选民60人次。")]
    [InlineData("congress", "在统一见面日接待选民1场、60人次。")]
    public void The_day_has_the_offices_own_name(string kind, string told) =>
        Told("settings: {terms: {代表接待日: 统一见面日}}\ncontacts: [{date: 2024-05-08, form: 统一见面日, voters: 60}]", told, kind);

    [Fact]
    public void Articles_of_one_author_are_one_clause() => Told("publications: [{title: 甲}, {title: 乙}, {title: 丙, author: 李秀}]", "撰写《甲》《乙》，李秀撰写《丙》。");

    private static string With(string received, string visited) =>
        Both.Replace("OF", Filled(received), StringComparison.Ordinal).Replace("MORE", Filled(visited), StringComparison.Ordinal);

    private static string Filled(string fields) => fields.Length == 0 ? "" : ", " + fields;

    private static void ToldIn(string kind, string records, string told)
    {
        var isPart = kind.StartsWith("2024", StringComparison.Ordinal);
        var text = Reported.In(Reported.Workspace(records), isPart ? kind : null, kind: isPart ? null : kind).Text;

        Assert.Contains(told, text.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void Told(string records, string told, string kind = "annual") => Assert.Contains(told, Of(records, kind), StringComparison.Ordinal);

    private static string Of(string records, string kind = "annual") => Reported.In(Reported.Workspace(records), kind: kind).Text;
}
