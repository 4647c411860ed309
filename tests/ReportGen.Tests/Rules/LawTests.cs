using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>The edges of the law rules: limits to the day, years, claims of effect, provincial numbers.</summary>
public sealed class LawTests
{
    private static string Session(string fields, string date = "2024-05-15") => $"period: {date[..4]}\nsessions:\n  - {{date: {date}, no: 2, {fields}}}";

    private static string Suggestion(string fields, string settings = "") => $"period: 2024\n{settings}suggestions:\n  - {{id: 1, title: 甲, {fields}}}";

    private static string District(string fields, string poll = "2021-12-15", string kind = "general") =>
        $"period: {poll[..4]}\nelections:\n  - {{kind: {kind}, poll_day: {poll}, by_district: [{{name: 一, {fields}}}]}}";

    // What a year lacks is no fault of a quarter cut from it.
    [Theory]
    [InlineData("2024", null, "R-02 R-11 R-24")]
    [InlineData("2024", "2024-Q3", "")]
    [InlineData("2024", "2024-H1", "")]
    [InlineData("2024-Q1", null, "")]
    [InlineData("2024-H1", null, "")]
    public void Only_a_whole_year_is_judged_as_one(string period, string? asked, string ids)
    {
        var text = $"reportgen: 1\nperiod: {period}\nunit: {{name: 清河镇, level: town, term: 19}}\nsettings: {{ruleset: zhejiang, rules: {{R-20: off}}}}\n"
            + "sessions: [{date: 2024-01-16, no: 5, agenda: [主席团工作报告], resolutions: [{title: 决议}]}]\ninspections: [{date: 2024-03-01, kind: visit, topic: 春耕}]\n";
        var run = Cli.CommandRun.In(new MemoryWorkspace().Add("2024.yaml", text), ["build", "2024.yaml", "--format", "md", .. asked is null ? Array.Empty<string>() : ["--period", asked]]);

        string[] yearly = ["R-01", "R-02", "R-11", "R-24", "R-49"];
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ids, string.Join(' ', yearly.Where(id => run.Error.Contains(id, StringComparison.Ordinal))));
    }

    // A report of a part of the file's time is judged by what lies in it, as it stands on its last day; the file as a whole by all it says.
    [Theory]
    [InlineData("R-40", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, assigned: 2024-01-25, replied: 2024-08-26, result: A}]", "2024-Q2 2024-Q3 2024-H1 2024-H2 2024")]
    [InlineData("R-40", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, assigned: 2024-01-25}]", "2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-40", "suggestions: [{id: 1, title: 甲, received: 2024-07-18, assigned: 2024-07-20, replied: 2024-11-26, result: A}]", "2024-Q4 2024-H2 2024")]
    [InlineData("R-44", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, replied: 2024-02-20, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2024-05-22, result: A}]}]", "2024-Q1 2024-Q2 2024-H1 2024")]
    [InlineData("R-44", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, replied: 2024-02-20, result: C, satisfaction: dissatisfied, reprocessed: [{result: A}]}]", "")]
    [InlineData("R-44", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, replied: 2024-02-20, result: C, satisfaction: dissatisfied}]", "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-47", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, replied: 2024-06-01}]", "2024-Q2 2024-H1 2024")]
    [InlineData("R-48", "deputies: [{name: 方卫国, level: town}]\nsuggestions: [{id: 1, title: 甲, proposer: 方为国, received: 2024-04-16}]", "2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-48", "deputies: [{name: 方卫国, level: town}]\nsuggestions: [{id: 1, title: 甲, proposer: 方为国, received: 2024-04-16, replied: 2024-05-20, result: A}]", "2024-Q2 2024-H1 2024")]
    [InlineData("R-46", "suggestions: [{id: 1, title: 甲, received: 2024-04-16, handler: 水利站, co_handlers: [水利站]}]", "2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-46", "suggestions: [{id: 1, title: 甲, received: 2024-01-16, handler: 水利站, co_handlers: [水利站], replied: 2024-02-20, result: A}]", "2024-Q1 2024-H1 2024")]
    [InlineData("RG2101", "suggestions: [{id: 1, title: XX村道路, received: 2024-01-16, replied: 2024-02-20, result: A}]", "2024-Q1 2024-H1 2024")]
    [InlineData("RG2101", "suggestions: [{id: 1, title: XX村道路, received: 2024-01-16, replied: 2024-02-20, completed: 2024-08-20, result: A}]", "2024-Q1 2024-Q2 2024-Q3 2024-H1 2024-H2 2024")]
    [InlineData("RG2101", "suggestions: [{id: 1, title: XX村道路, received: 2024-01-16, replied: 2024-02-20, result: C, satisfaction: dissatisfied}]", "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("RG2101", "suggestions: [{id: 1, title: XX村道路, received: 2024-01-16, withdrawn: yes}]", "2024-Q1 2024-H1 2024")]
    [InlineData("R-06", "sessions: [{date: 2024-05-15, no: 2, expected: 54, attended: 60}]", "2024-Q2 2024-H1 2024")]
    [InlineData("RG2103", "inspections: [{date: 2024-05-15, kind: visit, topic: 春耕;夏种}]", "2024-Q2 2024-H1 2024")]
    [InlineData("RG2001", "inspections: [{date: 2023-05-15, kind: visit, topic: 春耕}]", "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-43", "suggestions: [{id: 1, title: 甲, received: 2024-08-16, assigned: 2024-05-20}]", "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2 2024")]
    [InlineData("R-03", "sessions: [{date: 2024-05-15, no: 2, expected: 54, attended: 20}]", "2024-Q2 2024-H1 2024")]
    [InlineData("R-21", "presidium_meetings: [{date: 2024-05-15, expected: 9, attended: 3}]", "2024-Q2 2024-H1 2024")]
    [InlineData("R-25", "inspections: [{date: 2024-02-20, kind: visit, topic: 春耕, sent_to: [镇政府], feedback_date: 2024-07-01}]", "2024-Q2 2024-Q3 2024-H1 2024-H2 2024")]
    [InlineData("R-25", "inspections: [{date: 2024-02-20, kind: visit, topic: 春耕, sent_to: [镇政府]}]", "2024-Q2 2024-H1 2024")]
    [InlineData("R-25", "inspections: [{date: 2024-03-31, kind: visit, topic: 春耕, sent_to: [镇政府]}]", "2024-Q3 2024-H2 2024")]
    [InlineData("R-25", "inspections: [{date: 2024-02-20, kind: visit, topic: 春耕, sent_to: [镇政府], feedback_date: 2024-04-20}]", "")]
    [InlineData("R-63", "elections: [{kind: general, poll_day: 2024-08-15, registered: 100, voted: 40}]", "2024-Q3 2024-H2 2024")]
    [InlineData("R-63", "elections: [{kind: general, poll_day: 2024-08-15, dates: {start: 2024-05-15}, levels: {town: {registered: 100, voted: 40}}}]", "2024-Q3 2024-H2 2024")]
    [InlineData("RG2012", "plans: [{text: 开展专题询问, year: 2024}]", "2024-Q4 2024-H2 2024")]
    public void A_part_is_judged_by_what_lies_in_it(string rule, string records, string periods)
    {
        string[] all = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024-H1", "2024-H2", "2024"];
        Assert.Equal(periods, string.Join(' ', all.Where(period => Judged.By(rule, $"period: 2024\nsettings: {{ruleset: zhejiang}}\n{records}", period).Count > 0)));
    }

    [Fact]
    public void R_40_of_a_part_says_nothing_of_an_answer_that_came_later() =>
        Assert.Contains("到2024年6月30日没有答复", Judged.Run("period: 2024\nsuggestions: [{id: 1, title: 甲, received: 2024-01-16, assigned: 2024-01-25, replied: 2024-08-26, result: A}]", "2024-H1")
            .Bag.Items.Single(found => found.Id == "R-40").Headline.Chinese, StringComparison.Ordinal);

    [Fact]
    public void R_25_of_a_part_says_up_to_which_day_no_answer_is_known() =>
        Assert.Equal(
            "转交以后，到2024年6月30日没有反馈的记录，期限是2024年4月9日，请核实",
            Judged.Run("period: 2024\nsettings: {ruleset: chongqing}\ninspections: [{date: 2024-03-09, kind: visit, topic: 防汛, sent_to: 镇政府, feedback_date: 2024-07-05}]", "2024-Q2")
                .Bag.Items.Single(found => found.Id == "R-25").Headline.Chinese);

    [Theory]
    [InlineData("expected: 54, attended: 36, resolutions: [甲]", null)]
    [InlineData("expected: 54, attended: 35, resolutions: [甲]", "error")]
    [InlineData("expected: 54, attended: 35, elections: [{post: 镇长, person: 甲}]", "error")]
    [InlineData("expected: 54, attended: 35, livelihood_projects: [甲]", "error")]
    [InlineData("expected: 54, attended: 35, livelihood_projects: [{title: 甲, chosen: false}]", "warning")]
    [InlineData("expected: 54, attended: 35", "warning")]
    [InlineData("expected: 54, attended: 约35, resolutions: [甲]", null)]
    public void R_03_two_thirds_attend(string fields, string? severity) =>
        Assert.Equal(severity is null ? [] : [$"{severity} 4:55 35"], Judged.By("R-03", Session(fields)));

    [Fact]
    public void R_03_is_silent_before_the_text_of_2022() =>
        Assert.Empty(Judged.By("R-03", Session("expected: 54, attended: 20, resolutions: [甲]", "2021-05-15")));

    [Fact]
    public void R_04_judges_every_year() =>
        Assert.Single(Judged.By("R-04", Session("expected: 54, attended: 50, resolutions: [{title: 甲, votes: {for: 27}}]", "2006-05-15")));

    [Theory]
    [InlineData("votes: {for: 27}", false)]
    [InlineData("votes: {for: 28}", true)]
    [InlineData("votes: 100%", true)]
    [InlineData("votes: 48%", false)]
    public void R_04_counts_all_deputies_and_not_those_present(string votes, bool passes) =>
        Assert.Equal(passes ? 0 : 1, Judged.By("R-04", Session($"expected: 54, attended: 40, resolutions: [{{title: 甲, {votes}}}]")).Count);

    [Fact]
    public void R_04_takes_the_unit_s_number_where_nobody_stated_the_expected() =>
        Assert.Single(Judged.By("R-04", Session("resolutions: [{title: 甲, votes: {for: 27}}]") + "\nunit: {name: 清河镇, level: town, term: 19, deputies: {town: 54}}"));

    [Theory]
    [InlineData("assigned: 2024-01-25, replied: 2024-04-25", false)]
    [InlineData("assigned: 2024-01-25, replied: 2024-04-26", true)]
    [InlineData("assigned: 2023-11-30, replied: 2024-02-29", false)]
    [InlineData("assigned: 2023-11-30, replied: 2024-03-01", true)]
    [InlineData("assigned: 2024-09-30, replied: 2024-12-30", false)]
    [InlineData("assigned: 2024-09-29", true)]
    [InlineData("assigned: 2024-01-25, withdrawn: true", false)]
    [InlineData("assigned: 2024-01-25, merged_into: 2", false)]
    [InlineData("assigned: 2024-01-25, replied: 2024-04-26, hard: true", false)]
    [InlineData("replied: 2024-12-26", false)]
    [InlineData("assigned: 2024-01-25, reprocessed: [{date: 2024-04-20, result: A}]", false)]
    [InlineData("assigned: 2024-01-25, reprocessed: [{date: 2024-05-20, result: A}]", true)]
    public void R_40_a_reply_comes_within_three_calendar_months(string dates, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-40", Suggestion($"received: 2023-11-20, result: A, {dates}")).Count);

    [Theory]
    [InlineData("settings: {ruleset: chongqing}\n", "2024-03-26", "R-40")]
    [InlineData("settings: {ruleset: 重庆}\n", "2024-03-25", null)]
    [InlineData("settings: {ruleset: zhejiang}\n", "2024-03-26", null)]
    public void R_40_takes_the_months_of_the_rule_set(string settings, string replied, string? rule) =>
        Assert.Equal(rule is null ? 0 : 1, Judged.By("R-40", Suggestion($"received: 2024-01-18, assigned: 2024-01-25, replied: {replied}, result: A", settings)).Count);

    [Fact]
    public void R_40_of_a_suggestion_carried_over_is_told_once_where_its_reply_is()
    {
        const string carried = "suggestions:\n  - {id: 2023-009, title: 甲, received: 2023-05-20, assigned: 2023-05-30";
        var found = Judged.By("R-40", $"period: 2023\n{carried}}}\n---\nperiod: 2024\n{carried}, result: A, replied: 2024-06-01}}");
        Assert.EndsWith("2024-06-01", Assert.Single(found));
    }

    [Theory]
    [InlineData("replied: 2024-03-20", "error")]
    [InlineData("replied: 2024-03-20, result: B", null)]
    [InlineData("replied: 2025-03-20", null)]
    [InlineData("satisfaction: satisfied", "error")]
    [InlineData("satisfaction: none", null)]
    [InlineData("replied: 2024-03-20, reprocessed: [{date: 2024-04-20, result: A}]", null)]
    public void R_47_an_answer_has_a_result(string fields, string? severity) =>
        Assert.Equal(severity is null ? 0 : 1, Judged.By("R-47", Suggestion($"received: 2024-01-18, assigned: 2024-01-25, {fields}")).Count(found => found.StartsWith(severity ?? "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("until: 2023-12-31", "2024-01-18", true)]
    [InlineData("since: 2024-05-18", "2024-01-18", true)]
    [InlineData("since: 2024-01-01", "2024-01-18", false)]
    [InlineData("since: 2024-01-18", "2024-01", false)]
    public void R_48_the_proposer_was_in_office(string term, string received, bool isRaised) => Assert.Equal(
        isRaised ? 1 : 0,
        Judged.By("R-48", $"period: 2024\ndeputies:\n  - {{name: 方卫国, level: town, {term}}}\nsuggestions:\n  - {{id: 1, title: 甲, proposer: 方卫国, received: {received}}}").Count);

    [Theory]
    [InlineData("2021-11-22", 0)] // left over by the term before
    [InlineData("2022-01-10", 3)]
    public void A_suggestion_of_the_term_before_is_not_looked_up_in_the_roster_of_this_one(string received, int count) => Assert.Equal(
        count,
        Judged.Run($"period: 2022\nunit: {{name: 清河镇, level: town, term: 19, term_start: 2021-12-28}}\ndeputies:\n  - {{name: 方卫国, level: town, since: 2022-05-18}}\nsuggestions:\n  - {{id: 1, title: 甲, proposer: 何美玲, cosigners: 丁晓梅、方卫国, received: {received}}}")
            .Bag.Items.Count(found => found.Id is "R-48" or "RG1303" or "RG2007"));

    [Theory]
    [InlineData("proposer: 方卫国, cosigners: 3", true)]
    [InlineData("proposer: 方卫国, cosigners: 4", false)]
    [InlineData("proposer: 方卫国、何美玲, cosigners: 3", false)]
    [InlineData("proposer: 镇人大主席团, cosigners: 0", false)]
    [InlineData("proposer: 方卫国", false)]
    [InlineData("to: county, proposer: 方卫国, cosigners: 3", false)]
    [InlineData("proposer: 方卫国, cosigners: [方卫国, 李二, 王三, 赵四]", true)]
    [InlineData("proposer: 方卫国, cosigners: [方卫国, 李二, 王三, 赵四, 何远]", false)]
    [InlineData("proposer: 方卫国, cosigners: 方卫国、李二等4人", true)]
    [InlineData("proposer: 方卫国、李二, cosigners: [方卫国, 李二, 王三, 赵四]", true)]
    public void R_12_a_motion_has_five_deputies(string fields, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-12", Suggestion($"type: motion, received: 2024-01-18, {fields}")).Count);

    [Fact]
    public void R_12_counts_a_lead_once_whom_a_group_among_the_cosigners_holds()
    {
        const string roster = "deputies:\n  - {name: 方卫国, level: town, group: 第一小组}\n  - {name: 李二, level: town, group: 第一小组}\n  - {name: 王三, level: town, group: 第一小组}\n  - {name: 赵四, level: town, group: 第一小组}\n";
        var found = Judged.Run($"period: 2024\n{roster}suggestions:\n  - {{id: 1, title: 甲, type: motion, received: 2024-01-18, proposer: 方卫国, cosigners: 第一小组}}").Bag.Items.Single(item => item.Id == "R-12");
        Assert.Equal("议案领衔1人、联名3人（联名里又写了领衔的，只算一次），合计不足5人，请核实", found.Headline.Chinese);
    }

    [Theory]
    [InlineData("staff: [{post: 人大副主席, count: 3}]", true)]
    [InlineData("staff: [{post: 人大副主席, count: 1}, {post: 人大副主席（兼职）, count: 2}]", true)]
    [InlineData("staff: [{post: 人大副主席, count: 1}, {post: 人大副主席（兼职）, count: 1}]", false)]
    [InlineData("staff: [{post: 镇人大主席, count: 1, also: 副镇长}]", true)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大主席、曾任副镇长}]}", false)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大副主席（分管镇政府联系工作）}]}", false)]
    [InlineData("staff: [{post: 镇人大主席, count: 1, also: 党委副书记}]", false)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大副主席}, {name: 乙, office: 镇人大副主席}, {name: 丙, office: 镇人大副主席}]}", true)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大副主席}, {name: 乙, office: 镇人大副主席}, {name: 丙, office: 原镇人大副主席}]}", false)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大副主席、副镇长}]}", true)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大主席、原副镇长}]}", false)]
    [InlineData("presidium: {members: [{name: 甲, office: 镇人大主席团成员、副镇长}]}", false)]
    [InlineData("presidium: {members: [{name: 甲, office: 清河镇长岭村第一书记、镇人大副主席}]}", false)]
    public void R_17_looks_at_staff_and_members_of_the_presidium(string unit, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-17", $"period: 2024\nunit: {{name: 清河镇, level: town, term: 19, {unit}}}").Count);

    [Theory]
    [InlineData("{name: 甲, level: town, office: 镇人大副主席、副镇长}", true)]
    [InlineData("{name: 甲, level: town, office: 镇人大主席、镇综合行政执法办公室主任}", true)]
    [InlineData("{name: 甲, level: town, office: 平原镇人大主席、副镇长}", true)]
    [InlineData("{name: 甲, level: town, office: 镇人大副主席、副镇长, until: 2023-08-01}", false)]
    [InlineData("{name: 甲, level: town, office: 副镇长}", false)]
    [InlineData("{name: 甲, level: town, office: 镇人大副主席}, {name: 甲, level: county, office: 镇人大副主席}, {name: 乙, level: town, office: 镇人大副主席}", false)]
    [InlineData("{name: 甲, level: town, office: 镇人大副主席}, {name: 丙, level: town, office: 镇人大副主席}, {name: 乙, level: town, office: 镇人大副主席}", true)]
    public void R_17_looks_at_deputies_in_office(string deputies, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-17", $"period: 2024\ndeputies: [{deputies}]").Count);

    [Fact]
    public void R_17_tells_once_of_somebody_in_both_lists() => Assert.Equal(
        ["warning 3:82 镇人大副主席、副镇长"],
        Judged.By("R-17", "period: 2024\nunit: {name: 清河镇, level: town, term: 19, presidium: {members: [{name: 甲, office: 镇人大副主席、副镇长}]}}\ndeputies: [{name: 甲, level: town, office: 镇人大副主席、副镇长}]"));

    [Theory]
    [InlineData("date: 2024-01-16, no: 9, term: 18", "term_start: 2021-12-28, term_end: 2026-12-27", true)]
    [InlineData("date: 2024-01-16, no: 十八届九次", "term_start: 2021-12-28", true)]
    [InlineData("date: 2024-01-16, no: 9, term: 18", "term_start: 2024", false)]
    [InlineData("date: 2024-01-16, no: 9, term: 18", "term_start: 2024-01-20", false)]
    [InlineData("date: 2024-01-16, no: 1, term: 20", "term_start: 2021-12-28, term_end: 2026-12-27", true)]
    [InlineData("date: 2024-12-16, no: 1, term: 20", "term_start: 2019-12-28, term_end: 2024-12-27", false)]
    [InlineData("date: 2024-01-16, no: 5, term: 19", "term_start: 2021-12-28", false)]
    [InlineData("date: 2024-01-16, no: 5", "term_start: 2024-03-28", true)]
    public void R_08_a_session_lies_in_its_own_term(string session, string term, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-08", $"period: 2024\nunit: {{name: 清河镇, level: town, term: 19, {term}}}\nsessions:\n  - {{{session}}}").Count(found => found.StartsWith("error", StringComparison.Ordinal)));

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(2, 4, true)]
    [InlineData(2, 5, false)]
    [InlineData(3, 3, false)]
    [InlineData(3, 4, true)]
    [InlineData(3, 6, true)]
    [InlineData(3, 7, false)]
    public void R_62_candidates_exceed_the_seats_by_a_third_up_to_the_whole(int seats, int candidates, bool fits) =>
        Assert.Equal(fits ? 0 : 1, Judged.By("R-62", District($"seats: {seats}, candidates: {candidates}")).Count);

    [Fact]
    public void R_62_leaves_by_elections_and_former_texts_alone()
    {
        Assert.Empty(Judged.By("R-62", District("seats: 1, candidates: 1", kind: "by_election")));
        Assert.Empty(Judged.By("R-62", District("seats: 1, candidates: 1", "2016-12-15")));
    }

    [Theory]
    [InlineData("registered: 600, voted: 300, elected: 1", "error")]
    [InlineData("registered: 600, voted: 300", "warning")]
    [InlineData("registered: 600, voted: 301, elected: 1", null)]
    public void R_63_more_than_half_vote(string fields, string? severity) =>
        Assert.Equal(severity is null ? 0 : 1, Judged.By("R-63", District(fields)).Count(found => found.StartsWith(severity ?? "", StringComparison.Ordinal)));

    [Theory]
    [InlineData(283, "", true)]
    [InlineData(284, "", false)]
    [InlineData(567, "", true)]
    [InlineData(188, "stage: 另行选举, ", true)]
    [InlineData(189, "stage: 另行选举, ", false)]
    public void R_64_a_winner_has_the_majority_or_in_a_further_election_a_third(int votes, string stage, bool isRaised) => Assert.Equal(
        isRaised ? 1 : 0,
        Judged.By("R-64", $"period: 2021\nelections:\n  - {{kind: general, {stage}by_district: [{{name: 一, voted: 566, elected: [{{name: 甲, votes: {votes}}}]}}]}}").Count);

    // Where a district does not say how many voted, the election may.
    [Theory]
    [InlineData("voted: 566, by_district: [{name: 一, seats: 1, elected: [{name: 甲, votes: 283}]}]", true)]
    [InlineData("voted: 566, by_district: [{name: 一, seats: 1, elected: [{name: 甲, votes: 284}]}]", false)]
    [InlineData("voted: 566, by_district: [{name: 一, seats: 1, elected: [{name: 甲, votes: 600}]}]", true)]
    [InlineData("voted: 1132, by_district: [{name: 一, elected: [{name: 甲, votes: 283}]}, {name: 二}]", false)]
    [InlineData("voted: 1132, by_district: [{name: 一, elected: [{name: 甲, votes: 1133}]}, {name: 二}]", true)]
    [InlineData("voted: 9000, levels: {town: {voted: 566}}, by_district: [{name: 一, elected: [{name: 甲, votes: 283}]}]", true)]
    [InlineData("voted: 9000, levels: {town: {districts: 17}}, by_district: [{name: 一, elected: [{name: 甲, votes: 283}]}]", false)]
    [InlineData("voted: 9000, levels: {town: {seats: 51}}, by_district: [{name: 一, seats: 3, elected: [{name: 甲, votes: 283}]}]", false)]
    public void R_64_takes_the_voters_of_the_election(string fields, bool isRaised) => Assert.Equal(
        isRaised ? 1 : 0,
        Judged.By("R-64", $"period: 2021\nelections:\n  - {{kind: by_election, {fields}}}").Count);

    [Theory]
    [InlineData("2024", "sessions: 无", 1)]
    [InlineData("2014", "trainings: []", 1)]
    [InlineData("2024-H1", "trainings: []", 0)]
    [InlineData("2024", "report: {as_of: 2024-10-31}", 0)]
    [InlineData("2024", "declared: {人代会次数: 2}", 0)]
    [InlineData("2024", "declared: {人代会次数: 0}", 1)]
    public void R_01_is_judged_at_the_end_of_a_year(string period, string rest, int count) =>
        Assert.Equal(count, Judged.By("R-01", $"period: {period}\n{rest}").Count);

    [Fact]
    public void What_several_books_share_is_told_once()
    {
        const string unit = "unit: {name: 清河镇, level: town, term: 19, term_start: 2021-12-28, term_end: 2025-06-27}\n";
        var found = Judged.By("R-08", $"period: 2023\n{unit}---\nperiod: 2024\n{unit}");
        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("{date: 2024-12-10, no: 1}", "{date: 2024-09-10, no: 2}", 1)]
    [InlineData("{date: 2024-01-10, no: 1}", "{date: 2024-09-10, no: 1}", 1)]
    [InlineData("{date: 2024-01-10, no: 9, term: 18}", "{date: 2024-09-10, no: 1, term: 19}", 0)]
    public void RG2005_sessions_rise_with_their_dates(string first, string second, int count) =>
        Assert.Equal(count, Judged.By("RG2005", $"period: 2024\nsessions:\n  - {first}\n  - {second}").Count);

    [Theory]
    [InlineData("2021-12-29", 0)]
    [InlineData("2021-11-02", 1)]
    public void RG2005_a_new_term_numbers_its_presidium_meetings_anew(string date, int count) => Assert.Equal(
        count,
        Judged.By("RG2005", $"period: 2021\nsessions:\n  - {{date: 2021-12-28, no: 1}}\npresidium_meetings:\n  - {{date: 2021-01-21, no: 23}}\n  - {{date: {date}, no: 1}}").Count);
}
