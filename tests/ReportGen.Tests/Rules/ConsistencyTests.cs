using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>Each rule with records that raise it and records that do not.</summary>
public sealed class ConsistencyTests
{
    private static string Session(string fields) => $"period: 2024\nsessions:\n  - {{date: 2024-05-15, no: 2, {fields}}}";

    [Theory]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 建议交办；监督计划}", "info 4:32 建议交办；监督计划")]
    [InlineData("inspections:\n  - {date: 2024-03-05, kind: visit, topic: 防汛, opinions: 明码标价；抓紧检修。}", "info 4:58 明码标价；抓紧检修。")]
    [InlineData("inspections:\n  - {date: 2024-03-05, kind: visit, topic: 防汛, opinions: 明码标价（甲；乙）；}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 建议交办、督办工作}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 1.建议交办 2.监督计划}", "info 4:32 1.建议交办 2.监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 一是建议交办，二是监督计划}", "info 4:32 一是建议交办，二是监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: （一）建议交办（二）监督计划}", "info 4:32 （一）建议交办（二）监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 一是建议交办；二是监督计划}", "info 4:32 一是建议交办；二是监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: ①建议交办②监督计划}", "info 4:32 ①建议交办②监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 1）建议交办 2）监督计划}", "info 4:32 1）建议交办 2）监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: １．建议交办２．监督计划}", "info 4:32 １．建议交办２．监督计划")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 1.建议交办，第12.3条}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 一是一，二是二的作风要求}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 1.建议交办}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: [一是建议交办, 二是监督计划]}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 一、二组道路硬化，二、三组通水}", null)]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, topics: 1.5公里道路，2.4公里水渠}", null)]
    [InlineData("sessions:\n  - {date: 2024-01-05, no: 2, reports: 政府工作报告、主席团工作报告}", "info 4:40 政府工作报告、主席团工作报告")]
    [InlineData("sessions:\n  - {date: 2024-01-05, no: 2, reports: 预算执行情况、决算草案和明年预算的报告}", null)]
    [InlineData("sessions:\n  - {date: 2024-01-05, no: 2, reports: 关于2023年国民经济和社会发展计划、财政预算执行情况的报告}", null)]
    [InlineData("sessions:\n  - {date: 2024-01-05, no: 2, reports: 关于预算执行情况的报告、关于主席团工作的报告}", "info 4:40 关于预算执行情况的报告、关于主席团工作的报告")]
    [InlineData("presidium_meetings:\n  - {date: 2024-03-05, decisions: \"要做到：一是早部署；二是早检查\"}", null)]
    public void RG2013_what_stands_in_one_line_may_be_several(string records, string? found) =>
        Assert.Equal(found is null ? [] : [found], Judged.By("RG2013", "period: 2024\n" + records));

    [Theory]
    [InlineData("seats: {town: 51}, deputies: {town: 53}", "", "error 3:78 53")]
    [InlineData("seats: {town: 51, county: 4}, deputies: {town: 51, county: 5}", "", "error 3:101 5")]
    [InlineData("seats: {town: 51}, deputies: {town: 49}", "", null)]
    [InlineData("seats: {town: 51}, deputies: {town: 约53}", "", null)]
    [InlineData("seats: {town: 51}, deputies: {town: 51, county: 5}", "", null)]
    [InlineData("seats: {town: 51}", "declared: {乡镇人大代表人数: 53}", "error 4:22 53")]
    [InlineData("seats: {town: 51}", "declared: {代表人数: 53}", "warning 4:18 53")]
    [InlineData("seats: {town: 51, county: 4}", "declared: {代表人数: 55}", null)]
    [InlineData("seats: {town: 51}, deputies: {county: 4}", "declared: {代表人数: 53}", null)]
    [InlineData("seats: {town: 1}", "deputies: [{name: 何远, level: town}, {name: 向前, level: town}, {name: 施正林, level: county}]", "warning 4:44 向前")]
    [InlineData("seats: {town: 1}", "deputies: [{name: 何远, level: town}, {name: 向前, level: town, until: 2024-03-01}]", null)]
    public void RG2018_deputies_are_no_more_than_the_seats(string unit, string records, string? found) =>
        Assert.Equal(found is null ? [] : [found], Judged.By("RG2018", "period: 2024\nunit: {name: 清河镇, level: town, term: 19, " + unit + "}\n" + records));

    [Theory]
    [InlineData("works:\n  - {theme: 产业, what: 栽茶, money: 420000}", "info 4:34 420000")]
    [InlineData("works:\n  - {theme: 产业, what: 栽茶, money: 42}", null)]
    [InlineData("funds:\n  - {item: 代表活动, amount: 5}", "info 4:26 5")]
    [InlineData("funds:\n  - {item: 代表活动, amount: 5万余}", null)]
    [InlineData("assistance:\n  - {date: 2024-01-05, funds: 1.2}", "info 4:31 1.2")]
    [InlineData("assistance:\n  - {date: 2024-01-05, funds: 0}", null)]
    public void RG2014_an_amount_may_be_in_another_unit(string records, string? found) =>
        Assert.Equal(found is null ? [] : [found], Judged.By("RG2014", "period: 2024\n" + records));

    [Theory]
    [InlineData("for: 50, against: 1, abstain: 1, not_cast: 0", true)]
    [InlineData("for: 51, against: 1, abstain: 1, not_cast: 1", true)]
    [InlineData("for: 54", true)]
    [InlineData("for: 51, against: 1, abstain: 1, not_cast: 0", false)]
    [InlineData("for: 50, against: 1, abstain: 1", false)]
    [InlineData("for: 53", false)]
    [InlineData("for: 约50, against: 1, abstain: 1, not_cast: 0", false)]
    public void R_05_votes_add_up_to_those_who_attended(string votes, bool isRaised)
    {
        var found = Judged.Of(Session($"expected: 54, attended: 53, resolutions: [{{title: 决议, votes: {{{votes}}}}}]"));
        Assert.Equal(isRaised ? ["R-05 error 4:92"] : [], found);
    }

    [Fact]
    public void R_05_looks_at_elections_and_projects_too()
    {
        var found = Judged.Of(Session("attended: 53, elections: [{post: 镇长, person: 甲, votes: {for: 60}}], livelihood_projects: [{title: 路, votes: {for: 60}}]"));
        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("expected: 54", "for: 50, against: 3, abstain: 2", true)]
    [InlineData("expected: 54", "for: 50, against: 3, abstain: 1", false)]
    [InlineData("expected: 54", "for: 50, against: 1, abstain: 1, not_cast: 0", false)]
    [InlineData("expected: 54, attended: 约53", "for: 55", true)]
    [InlineData("leave: 1", "for: 55", false)]
    public void R_05_without_those_who_attended_votes_are_no_more_than_those_expected(string session, string votes, bool isRaised) =>
        Assert.Equal(isRaised ? 1 : 0, Judged.By("R-05", Session($"{session}, resolutions: [{{title: 决议, votes: {{{votes}}}}}]")).Count);

    [Theory]
    [InlineData("expected: 8, attended: 7, absent: [张一, 李二]", "error 4:65")]
    [InlineData("expected: 8, attended: 5, absent: [张一]", "error 4:65")]
    [InlineData("expected: 8, attended: 6, absent: [张一, 李二]", null)]
    [InlineData("expected: 8, attended: 6, leave: 1, absent: [张一, 李二]", null)]
    [InlineData("expected: 8, attended: 5, absent: 张一等3人", null)]
    [InlineData("expected: 8, attended: 5, absent: 张一等", null)]
    [InlineData("expected: 8, attended: 5, absent: 第一小组", null)]
    [InlineData("expected: 8, leave: 2, absent: [张一]", "error 4:62")]
    [InlineData("expected: 8, leave: 1, absent: [张一, 李二]", null)]
    public void R_06_the_absent_are_those_who_did_not_come(string fields, string? found) =>
        Assert.Equal(found is null ? [] : [found], Judged.By("R-06", Session(fields)).Select(one => string.Join(' ', one.Split(' ')[..2])));

    [Theory]
    [InlineData("expected: 54, attended: 55", "4:55")]
    [InlineData("expected: 54, attended: 53, leave: 2", "4:66")]
    [InlineData("expected: 54, attended: 53, leave: 1", null)]
    [InlineData("expected: 54, attended: 51, leave: 2", null)]
    [InlineData("attended: 55", null)]
    public void R_06_nobody_attends_who_is_not_expected(string fields, string? place) =>
        Assert.Equal(place is null ? [] : [$"R-06 error {place}"], Judged.Of(Session(fields)));

    [Theory]
    [InlineData(53, true)]
    [InlineData(54, false)]
    public void R_06_no_more_are_expected_than_there_are_seats(int seats, bool isRaised)
    {
        var found = Judged.Of(Session("expected: 54") + $"\nunit: {{name: 清河镇, level: town, term: 19, seats: {{town: {seats}}}}}");
        Assert.Equal(isRaised ? ["R-06 error 4:41"] : [], found);
    }

    [Theory]
    [InlineData("received: 2024-01-18, assigned: 2024-01-10", "R-43")]
    [InlineData("received: 2024-01-18, assigned: 2024-01-25, replied: 2024-01-20", "R-43")]
    [InlineData("received: 2024-01-18, replied: 2024-01-10", "R-43")]
    [InlineData("received: 2024-01-18, replied: 2024-03-10, completed: 2024-03-09", "R-43")]
    [InlineData("received: 2024-01-18, assigned: 2024-01, replied: 2024-01-20, completed: 2025-02-01", null)]
    [InlineData("received: 2024-01-18, assigned: 2024-01-18, replied: 2024-01-18", null)]
    public void R_43_a_suggestion_goes_its_way_in_order(string dates, string? rule)
    {
        var found = Judged.By("R-43", $"period: 2024\nsuggestions:\n  - {{id: 1, title: 甲, {dates}}}");
        Assert.Equal(rule is null ? 0 : 1, found.Count);
    }

    [Theory]
    [InlineData("handler: 农业农村办、水利站", 1)]
    [InlineData("handler: 农业农村办, co_handlers: [水利站, 农业农村办]", 1)]
    [InlineData("handler: 农业农村办, co_handlers: [水利站, 水利站]", 1)]
    [InlineData("handler: 农业农村办（水利站、林业站）, co_handlers: [供电所, 派出所]", 0)]
    [InlineData("hard: true", 0)]
    public void R_46_one_handler_and_no_repetition(string fields, int count) =>
        Assert.Equal(count, Judged.Of($"period: 2024\nsuggestions:\n  - {{id: 1, title: 甲, received: 2024-01-18, {fields}}}").Count(found => found.StartsWith("R-46 error", StringComparison.Ordinal)));

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("007", "7", false)]
    public void R_50_an_id_stands_once(string first, string second, bool isRaised)
    {
        var found = Judged.Of($"period: 2024\nsuggestions:\n  - {{id: {first}, title: 甲, received: 2024-01-18}}\n  - {{id: {second}, title: 乙, received: 2024-01-18}}");
        Assert.Equal(isRaised ? ["R-50 error 5:10"] : [], found);
    }

    [Theory]
    [InlineData("2023-11-02", "2024-01-18", "上一年带过来的保留原来的编号；2024年提的换一个，如前面写上年份 2024-011")]
    [InlineData("2024-01-18", "2023-11-02", "上一年带过来的保留原来的编号；2024年提的换一个，如前面写上年份 2024-011")]
    [InlineData("2024-01-18", "2024-01-18", "每条记录的编号各不相同")]
    public void R_50_says_which_of_two_takes_another_number(string first, string second, string help)
    {
        var (bag, _) = Judged.Run($"period: 2024\nsuggestions:\n  - {{id: 011, title: 甲, received: {first}}}\n  - {{id: 011, title: 乙, received: {second}}}");
        Assert.StartsWith(help, Assert.Single(bag.Items, item => item.Id == "R-50").Help?.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void R_29_says_of_few_voters_what_can_be_done_about_them()
    {
        var (bag, _) = Judged.Run("period: 2025\nduty_reports:\n  - {date: 2025-05-16, deputies: 5, voters: 46}");
        Assert.Contains("看看人数写得对不对", Assert.Single(bag.Items, item => item.Id == "R-29").Help?.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("districts: 2, seats: 5", true)]
    [InlineData("districts: 2, seats: 4", false)]
    [InlineData("districts: 3, seats: 6", false)]
    [InlineData("districts: 3, seats: 3", true)]
    [InlineData("elected: 4, structure: {age: {35岁以下: 1, 36-55岁: 2}}", true)]
    [InlineData("elected: 4, structure: {age: {35岁以下: 1, 36-55岁: 3}}", false)]
    [InlineData("elected: 4, structure: {age: {35岁以下: 1, 36-55岁: 未统计}}", false)]
    public void R_72_districts_and_structure_add_up(string figures, bool isRaised)
    {
        var found = Judged.Of($$"""
            period: 2024
            elections:
              - kind: general
                levels:
                  town: { {{figures}} }
                by_district: [{name: 一, seats: 2}, {name: 二, seats: 2}]
            """);
        Assert.Equal(isRaised ? 1 : 0, found.Count);
        Assert.All(found, one => Assert.StartsWith("R-72 error", one));
    }

    [Theory]
    [InlineData("2023-05-15", "RG2001 error 4:12")]
    [InlineData("2025-01-01", "RG2001 error 4:12")]
    [InlineData("2024-12-30..2025-01-02", "RG2002 warning 4:12")]
    [InlineData("2023-12-30..2024-01-02", "RG2002 warning 4:12")]
    [InlineData("2024", null)]
    [InlineData("2024-12-31", null)]
    public void A_record_lies_in_the_period_of_its_file(string date, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Judged.Of($"period: 2024\ntrainings:\n  - {{date: {date}, topic: 代表法}}"));

    [Fact]
    public void A_total_over_the_edge_of_the_files_period_is_told_with_its_figures_and_the_other_file()
    {
        var finding = Assert.Single(Judged.Run("period: 2024-H1\ncontacts:\n  - {date: 2024, form: meeting_day, times: 12, opinions: 142}").Bag.Items, item => item.Id == "RG2002");

        Assert.Equal("日期“2024”是2024年1月1日至12月31日，跨出2024年上半年；按第一天算，“联系群众”这一条的数（次数12、意见建议142）都算进了这一期", finding.Headline.Chinese);
        Assert.Equal("按期分成几条，各写各的数，如 {日期: 2024年上半年, 次数: …, 意见建议: …}，其余的写在各期的文件里；分不开的，核对以后写上 已核实: {规则: RG2002, 理由: …}", finding.Help!.Chinese);
    }

    [Fact]
    public void What_lies_outside_by_nature_is_no_fault() => Assert.Empty(Judged.Of("""
        period: 2024
        deputies:
          - {name: 甲, level: town, since: 2021-12-15}
        suggestions:
          - {id: 2023-009, title: 甲, received: 2023-11-20, assigned: 2023-11-30, replied: 2024-01-15, result: A}
          - {id: 2024-009, title: 乙, received: 2024-11-20, assigned: 2024-11-30, replied: 2025-01-15}
        inspections:
          - {date: 2024-12-20, kind: visit, topic: 春运, feedback_date: 2025-01-20}
        stations:
          - {name: 东片, opened: 2021-05}
        """));

    [Fact]
    public void The_steps_of_a_campaign_are_dated_too() => Assert.Equal(
        ["RG2001 error 4:34"],
        Judged.Of("period: 2024\ncampaigns:\n  - {name: 清洁家园, events: [{date: 2023-05-01, what: 捡垃圾}]}"));

    [Theory]
    [InlineData("narrative: {导语: '视察{视查次数}次。'}", "RG2003 error 3:20")]
    [InlineData("narrative: {导语: '视察{视察次数}次。'}", "RG2003 error 3:20")]
    [InlineData("narrative:\n  导语: |\n    第一段。\n    视察{ 视察次数 }次。", "RG2003 error 6:7")]
    [InlineData("report: {chapters: [{chapter: 监督, lead: '{视查次数}次'}]}", "RG2003 error 3:42")]
    [InlineData("plans: ['视察{视查次数}次']", "RG2003 error 3:12")]
    [InlineData("cases: [{title: 甲, story: '{视查次数}次'}]", "RG2003 error 3:28")]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '{视查次数}次'}]", "RG2003 error 3:52")]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '{培训人次}人次', people: 未统计}]", "RG2003 error 3:52")]
    [InlineData("trainings: [{date: 2024-05-15, topic: '{视查次数}'}]", null)]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '\\{视查次数}', people: 3}]", null)]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '{培训人次}人次', people: 3}]", null)]
    [InlineData("petitions: 无\nnarrative: {导语: '信访{信访件数}件。'}", null)]
    public void RG2003_a_reference_names_a_figure_that_can_be_printed(string records, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Judged.Of("period: 2024\n" + records).Where(found => found.StartsWith("RG2003", StringComparison.Ordinal)));

    [Fact]
    public void RG2003_tells_the_nearest_name() =>
        Assert.Contains("视察次数", Judged.Run("period: 2024\nnarrative: {导语: '视察{视查次数}次。'}").Bag.Items.Single(item => item.Id == "RG2003").Help!.Chinese, StringComparison.Ordinal);
}
