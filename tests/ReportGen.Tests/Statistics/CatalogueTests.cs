using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

public sealed class CatalogueTests
{
    private const string RequiredChinese =
        "人代会次数, 人代会应到人数, 人代会实到人数, 人代会出席率, 主席团会议次数, 监督活动次数, 视察次数, 专题调研次数, 执法检查次数, 听取专项工作报告次数, 专题询问次数, "
        + "专项督查次数, 监督活动人次, 监督意见建议条数, 发现问题个数, 工作评议次数, 评议对象个数, 建议件数, 议案件数, 建议交办件数, 建议答复件数, 建议办结件数, 建议逾期件数, "
        + "建议未办结件数, 建议答复率, 按期答复率, 建议办结率, 建议解决率, 面商率, 建议满意率, 建议满意率（含基本满意）, 述职场次, 述职代表人数, 述职参加选民人次, 述职意见条数, 述职率, "
        + "联系群众次数, 接待选民场次, 走访选民次数, 联系选民人次, 联系群众意见条数, 培训次数, 培训人次, 信访件数, 信访办结件数, 走访慰问次数, 解决困难个数, 小组活动次数, 联络站个数, "
        + "宣传信息篇数, 代表人数, 选区个数, 登记选民人数, 参加投票人数, 参选率, 委托投票率, 当选代表人数";

    private const string RequiredEnglish =
        "sessions.total sessions.expected sessions.attended sessions.attendance_rate sessions.reports sessions.resolutions sessions.elected "
        + "presidium_meetings.total presidium_meetings.topics inspections.total inspections.by_kind.visit inspections.by_kind.research "
        + "inspections.by_kind.enforcement inspections.by_kind.hearing inspections.by_kind.inquiry inspections.by_kind.oversight inspections.person_times "
        + "inspections.deputies inspections.opinions inspections.findings inspections.laws evaluations.total evaluations.targets "
        + "evaluations.satisfaction_rate suggestions.total suggestions.motions suggestions.by_category.x suggestions.by_source.session "
        + "suggestions.by_result.A suggestions.assigned suggestions.replied suggestions.closed suggestions.overdue suggestions.open suggestions.key "
        + "suggestions.assigned_rate suggestions.reply_rate suggestions.on_time_rate suggestions.closed_rate suggestions.solved_rate "
        + "suggestions.meeting_rate suggestions.satisfaction_rate suggestions.satisfaction_rate_with_basic motions.received motions.filed "
        + "motions.filed_rate duty_reports.total duty_reports.deputies duty_reports.by_level.town duty_reports.voters duty_reports.opinions "
        + "duty_reports.satisfaction_rate duty_reports.coverage_rate contacts.total contacts.by_form.visit contacts.voters contacts.opinions "
        + "contacts.resolved trainings.total trainings.person_times petitions.total petitions.resolved petitions.resolved_rate assistance.total "
        + "assistance.households assistance.difficulties_solved assistance.funds campaigns.x.coverage.y suggestions.by_type.motion "
        + "contacts.deputies_person_times publications.total deputy_groups.by_level.town deputies.per_group.town group_activities.total "
        + "group_activities.person_times stations.total stations.activities publicity.total publicity.by_level.x honors.total funds.spent "
        + "deputies.total deputies.by_level.town deputies.by_gender.x.share deputies.by_party.x deputies.by_education.x deputies.by_occupation.x "
        + "deputies.by_age.x elections.town.districts elections.town.seats elections.town.candidates elections.town.candidates_female_share "
        + "elections.town.candidates_non_party_share elections.county.elected_female_share elections.town.contest_ratio elections.town.surplus_rate "
        + "elections.town.registered elections.town.voted elections.town.turnout_rate elections.town.proxy_rate elections.town.elected "
        + "elections.town.structure.age.x.count elections.town.structure.party.x.share elections.town.structure.education.x.count "
        + "elections.town.structure.occupation.x.count elections.qualifying_birth_date";

    public static TheoryData<string> Chinese() => [.. RequiredChinese.Split(", ")];

    public static TheoryData<string> English() => [.. RequiredEnglish.Split(' ')];

    [Theory]
    [MemberData(nameof(Chinese))]
    public void The_contract_knows_the_Chinese_name(string name) => Assert.NotNull(StatisticCatalogue.Find(name));

    [Theory]
    [MemberData(nameof(English))]
    public void The_contract_knows_the_English_name(string name)
    {
        var found = StatisticCatalogue.Find(name);
        Assert.Equal(name, found?.Full);
    }

    [Fact]
    public void Every_name_means_one_thing()
    {
        var twice = StatisticCatalogue.Words().GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
        Assert.All(StatisticCatalogue.Words(), word => Assert.NotNull(StatisticCatalogue.Find(word)));
    }

    [Fact]
    public void English_and_Chinese_name_of_a_member_lead_to_the_same_figure()
    {
        foreach (var statistic in StatisticCatalogue.All.Where(s => s.Family is not null))
        {
            foreach (var member in statistic.Family!.Known)
            {
                var english = $"{statistic.Name}.{member.Key}{statistic.Family.CountSuffix}";
                Assert.Equal(english, StatisticCatalogue.Find(member.ChineseName)?.Full);
                Assert.Equal(member.ChineseName, StatisticCatalogue.Find(english)?.Label);
            }

            var open = new StatisticName(statistic, "某项", IsShare: false);
            Assert.Equal(open, StatisticCatalogue.Find(open.Label));
        }
    }

    [Fact]
    public void Every_statistic_says_what_it_is()
    {
        foreach (var statistic in StatisticCatalogue.All)
        {
            Assert.NotEmpty(statistic.Formula.Chinese);
            Assert.NotEmpty(statistic.Formula.English);
            Assert.All(statistic.ChineseNames, name => Assert.Contains(name, c => c >= 0x4E00));
        }
    }

    [Theory]
    [InlineData("建议满意率(含基本满意)", "suggestions.satisfaction_rate_with_basic")]
    [InlineData("建议占比（来源：大会期间）", "suggestions.by_source.session.share")]
    [InlineData("代表人数(性别:女)", "deputies.by_gender.女")]
    public void Names_are_read_as_people_type_them(string written, string name) => Assert.Equal(name, StatisticCatalogue.Find(written)?.Full);

    [Theory]
    [InlineData("视察次树", "视察次数")]
    [InlineData("sugestions.total", "suggestions.total")]
    public void A_mistyped_name_leads_to_the_nearest(string written, string nearest)
    {
        Assert.Null(StatisticCatalogue.Find(written));
        Assert.Equal([nearest], StatisticCatalogue.Meant(written));
    }

    [Fact]
    public void A_part_of_several_names_leads_to_each() => Assert.Equal(["评议满意率", "建议满意率", "述职满意率"], StatisticCatalogue.Meant("满意率"));
}
