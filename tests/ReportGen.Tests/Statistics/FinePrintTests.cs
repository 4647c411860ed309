using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>The small letters of the definitions.</summary>
public sealed class FinePrintTests
{
    [Fact]
    public void Attendance_counts_sessions_that_state_both()
    {
        var c = Counted.Of("""
            period: 2024
            sessions:
              - {date: 2024-01-18, no: 1, expected: 54, attended: 53}
              - {date: 2024-05-18, no: 2, attended: 40}
              - {date: 2024-08-18, no: 3, expected: 54}
            """);
        Assert.Equal("98.1%", c["人代会出席率"].Text);
        Assert.Equal((53, 54), (c["人代会出席率"].Numerator, c["人代会出席率"].Denominator));
        Assert.Equal(93, c["人代会实到人数"].Value);
        Assert.Equal(98.148148m, decimal.Round(c["人代会出席率"].Exact!.Value, 6));
    }

    // 40 deputies who came to a training are 40 at it; who else came is known by 人次 alone.

    [Theory]
    [InlineData("deputies: 40", "40")]
    [InlineData("deputies: [甲, 乙, 丙]", "3")]
    [InlineData("deputies: 40, people: 65", "65")]
    [InlineData("deputies: 40, people: 未统计", "")]
    public void A_training_counts_its_deputies_where_nobody_else_is_stated(string who, string told) =>
        Assert.Equal(told, Counted.Of($"period: 2024\ntrainings: [{{date: 2024-03-01, topic: 代表法, {who}}}]")["培训人次"].Text);

    [Fact]
    public void A_rate_with_an_unknown_part_is_not_applicable()
    {
        var c = Counted.Of("""
            period: 2024
            sessions:
              - {date: 2024-01-18, no: 1, expected: 54, attended: 53}
              - {date: 2024-05-18, no: 2, expected: 54, attended: 未统计}
            """);
        var rate = c["人代会出席率"];
        Assert.Null(rate.Value);
        Assert.False(rate.Known);
        Assert.Equal("—", rate.TableText);
    }

    [Fact]
    public void A_rate_with_base_nought_is_not_applicable()
    {
        var c = Counted.Of("""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, received: 2024-03-01, assigned: 2024-03-05}
            """);
        Assert.Null(c["建议满意率"].Value);
        Assert.Equal(0, c["建议满意率"].Denominator);
        Assert.Equal("0%", c["建议答复率"].Text);
    }

    [Fact]
    public void Person_times_are_not_multiplied_by_times()
    {
        var c = Counted.Of("""
            period: 2024
            inspections:
              - {date: 2024-03, kind: visit, topic: 春耕, times: 3, deputies: 12}
              - {date: 2024-04, kind: hearing, topic: 预算, deputies: 5}
            """);
        Assert.Equal(4, c["监督活动次数"].Value);
        Assert.Equal(3, c["视察次数"].Value);
        Assert.Equal(1, c["听取专项工作报告次数"].Value);
        Assert.Equal(0, c["专题询问次数"].Value);
        Assert.Equal(17, c["监督活动人次"].Value);
    }

    [Fact]
    public void Laws_and_deputies_are_distinct()
    {
        var c = Counted.Of("""
            period: 2024
            inspections:
              - {date: 2024-03, kind: enforcement, topic: 食品, laws: 《食品安全法》、《农产品质量安全法》, deputies: [方卫国, 何美玲]}
              - {date: 2024-04, kind: enforcement, topic: 食品, laws: 食品安全法, deputies: [何美玲, 罗建平]}
            """);
        Assert.Equal(2, c["inspections.laws"].Value);
        Assert.Equal(3, c["inspections.deputies"].Value);
        Assert.Equal(4, c["监督活动人次"].Value);
    }

    [Fact]
    public void Records_after_the_cut_off_day_are_left_out_and_listed()
    {
        var c = Counted.Of("""
            period: 2024
            report: {signed_on: 2024-11-30}
            trainings:
              - {date: 2024-03, topic: 代表法}
              - {date: 2024-12-05, topic: 预算法}
            """);
        Assert.Equal(1, c["培训次数"].Value);
        Assert.Single(c.Set.LeftOut);
    }

    [Fact]
    public void Abstentions_are_valid_ballots_but_not_satisfied()
    {
        var c = Counted.Of("""
            period: 2024
            evaluations:
              - {date: 2024-09-22, targets: [镇卫生院], ballots: {satisfied: 30, basic: 10, dissatisfied: 5, abstain: 5}}
              - {date: 2024-10-22, targets: [{name: 供电所, ballots: {satisfied: 25, dissatisfied: 25}}]}
            duty_reports:
              - {date: 2024-09-22, deputies: 2, ballots: {满意: 30, 基本满意: 10, 不满意: 5, 弃权: 5}}
            """);
        Assert.Equal("65%", c["evaluations.satisfaction_rate"].Text);
        Assert.Equal("80%", c["duty_reports.satisfaction_rate"].Text);
        Assert.Equal(2, c["评议对象个数"].Value);
    }

    [Fact]
    public void A_regular_meeting_of_the_presidium_is_not_one_during_a_session()
    {
        var c = Counted.Of("""
            period: 2024
            presidium_meetings:
              - {date: 2024-02-20, topics: [交办, 计划]}
              - {date: 2024-01-18, topics: [议程], during_session: true}
            """);
        Assert.Equal(1, c["主席团会议次数"].Value);
        Assert.Equal(2, c["主席团会议议题项数"].Value);
    }

    [Fact]
    public void Not_filled_in_is_not_nought_and_none_is()
    {
        var c = Counted.Of("period: 2024\npetitions: 无\ncontacts:\n  - {date: 2024-03, form: visit}");
        Assert.Equal(0, c["信访件数"].Value);
        Assert.Equal("0", c["信访件数"].TableText);
        Assert.Null(c["培训次数"].Value);
        Assert.Equal("—", c["培训次数"].TableText);
        Assert.Null(c["联系群众意见条数"].Value);
        Assert.Null(c["信访办结率"].Value);
    }

    [Fact]
    public void Unknown_parts_make_a_sum_incomplete()
    {
        var c = Counted.Of("""
            period: 2024
            inspections:
              - {date: 2024-03, kind: visit, topic: 春耕, times: 2}
              - {date: 2024-04, kind: research, topic: 水利, times: 多次}
            """);
        Assert.Equal((2, 1), (c["监督活动次数"].Value, c["监督活动次数"].Unknown));
        Assert.Equal("", c["监督活动次数"].Text);
        Assert.Equal("不少于2", c["监督活动次数"].TableText);
        Assert.Equal("2", c["视察次数"].Text);
        Assert.Null(c["专题调研次数"].Value);
        Assert.Equal(1, c["专题调研次数"].Unknown);
    }

    [Theory]
    [InlineData("30余", "12", 42, "余", "40余")]
    [InlineData("近5000", "312", 5312, "近", "约5300")]
    [InlineData("120余", "近345", 465, "约", "约470")]
    public void Sums_carry_their_qualifiers(string a, string b, int value, string qualifier, string text)
    {
        var c = Counted.Of($"period: 2024\ncontacts:\n  - {{date: 2024-03, form: visit, voters: {a}}}\n  - {{date: 2024-04, form: visit, voters: {b}}}");
        var figure = c["联系选民人次"];
        Assert.Equal((value, qualifier, text), (figure.Value, figure.Qualifier, figure.Text));
    }

    [Fact]
    public void A_range_has_two_ends_and_no_value()
    {
        var c = Counted.Of("period: 2024\ncontacts:\n  - {date: 2024-03, form: visit, opinions: 1-3}\n  - {date: 2024-04, form: visit, opinions: 5}");
        var figure = c["联系群众意见条数"];
        Assert.Equal((null, 6, 8, "6至8"), (figure.Value, figure.Min, figure.Max, figure.Text));
    }

    [Fact]
    public void A_single_qualified_value_prints_as_written()
    {
        var c = Counted.Of("period: 2024\ncontacts:\n  - {date: 2024-03, form: visit, opinions: 980多条}");
        Assert.Equal("980多", c["联系群众意见条数"].Text);
    }

    // Five persons of whom nobody knows the level are not nought of either.

    [Theory]
    [InlineData("deputies: 5", null, null, 1)]
    [InlineData("deputies: 方卫国、何美玲等5人", 2, null, 1)]
    [InlineData("deputies: 方卫国、何美玲", 2, 0, 0)]
    [InlineData("deputies: {county: 3, town: 5}", 5, 3, 0)]
    [InlineData("deputies: {town: 5}", 5, 0, 0)]
    public void Those_who_reported_without_a_level_are_unknown_at_both(string people, int? town, int? county, int unknown)
    {
        var c = Counted.Of("period: 2024\ndeputies:\n  - {name: 方卫国, level: town}\n  - {name: 何美玲, level: town}\nduty_reports:\n  - {date: 2024-10-16, " + people + "}");
        var (left, right) = (c["duty_reports.by_level.town"], c["duty_reports.by_level.county"]);

        Assert.Equal((town, unknown), ((int?)left.Value, left.Unknown));
        Assert.Equal((county, unknown), ((int?)right.Value, right.Unknown));
    }

    // 述职率: of the levels that the base holds, with those of a number who are not named; more than the base is no part of it.

    [Theory]
    [InlineData("deputies: {county: 3, town: 5}", "", "10%")]
    [InlineData("deputies: 5", "", "10%")]
    [InlineData("deputies: {county: 3, town: 55}", "", null)]
    [InlineData("deputies: 方卫国、何美玲等5人", "deputies: [{name: 方卫国, level: town}, {name: 何美玲, level: town}]", "10%")]
    [InlineData("deputies: 方卫国、何美玲", "deputies: [{name: 方卫国, level: town}, {name: 何美玲, level: town, until: 2024-11-01}]", "2%")]
    public void Those_who_reported_are_of_the_base(string people, string roster, string? rate)
    {
        var c = Counted.Of($"period: 2024\nunit: {{name: 清河镇, level: town, term: 19, deputies: {{town: 50}}, deputies_complete: false}}\n{roster}\nduty_reports: [{{date: 2024-10-16, {people}}}]");
        Assert.Equal(rate, c["述职率"] is { Known: true } known ? known.Text : null);
    }

    [Theory]
    [InlineData("方卫国、何美玲等10余人", "10余")]
    [InlineData("方卫国、何美玲等5人", "5")]
    public void Those_named_are_among_those_counted(string people, string text) =>
        Assert.Equal(text, Counted.Of($"period: 2024\nduty_reports: [{{date: 2024-10-16, deputies: {people}}}]")["述职代表人数"].Text);

    [Theory]
    [InlineData("targets: [{name: 甲, ballots: {满意: 37, 基本满意: 1, 不满意: 2}}, {name: 乙, ballots: {满意: 38, 基本满意: 1, 不满意: 1}}]", 3)]
    [InlineData("targets: 甲、乙, ballots: {满意: 37, 不满意: 2}", 2)]
    public void Dissatisfied_ballots_are_those_of_the_targets_too(string record, int ballots) =>
        Assert.Equal(ballots, Counted.Of($"period: 2024\nevaluations: [{{date: 2024-02-01, {record}}}]")["评议不满意票数"].Value);

    // The list says there were none, the roster says of how many.

    [Theory]
    [InlineData("duty_reports: 无", "0%")]
    [InlineData("trainings: 无", null)]
    public void None_who_reported_are_nought_of_those_in_office(string list, string? text)
    {
        var c = Counted.Of("period: 2024\ndeputies:\n  - {name: 方卫国, level: town}\n  - {name: 何美玲, level: town}\n" + list);

        Assert.Equal(text is not null, c["duty_reports.coverage_rate"].Known);
        Assert.Equal(text ?? c["duty_reports.coverage_rate"].Text, c["duty_reports.coverage_rate"].Text);
        Assert.DoesNotContain("述职", Reporting.Reported.Of("deputies:\n  - {name: 方卫国, level: town}\n" + list).Text, StringComparison.Ordinal);
    }

    // Whether an answer was in time shows only where the assignment and the days are written; a rate of the others would be told of all.

    [Theory]
    [InlineData("镇卫生院、自然资源所", 2, 0)]
    [InlineData("镇卫生院、未统计", 1, 1)]
    [InlineData("未统计", null, 1)]
    public void A_target_that_nobody_counted_is_not_one(string targets, int? known, int unknown)
    {
        var figure = Counted.Of($"period: 2024\nevaluations:\n  - {{date: 2024-02-01, targets: {targets}}}\n")["评议对象个数"];
        Assert.Equal((known, unknown), ((int?)figure.Value, figure.Unknown));
    }
}
