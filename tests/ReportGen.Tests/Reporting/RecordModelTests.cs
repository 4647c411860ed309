using System.Text;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>How records and the values in them behave in a template.</summary>
public sealed class RecordModelTests
{
    private const string Records = """
        deputies:
          - {name: 方卫国, level: town, group: 第一小组, phone: 13900000000, born: 1970-05}
          - {name: 何美玲, level: town, group: 第一小组}
          - {name: 段涛, level: town, group: 第二小组}
        sessions:
          - {date: 2024-01-16..2024-01-17, no: 十九届四次, expected: 54, attended: 53, agenda: [审议报告, 票决项目],
             resolutions: [{title: 关于报告的决议, votes: {for: 51, against: 1, abstain: 1, not_cast: 0}}], elections: [{post: 副镇长, person: 晋涛, votes: 100%}]}
        inspections:
          - {date: 2024-05-15, kind: visit, topic: 防汛备汛, sites: 双桥村、石坪村, deputies: 方卫国、何美玲等12人, findings: 10以上, opinions: [加固堤防, 清理溢洪道],
             highlight: 是, summary: 看了堤防。}
          - {date: 2024-09上旬, kind: 调研, topic: 养老, deputies: [方卫国, 何美玲], opinions: 近30, expected: 400多万}
          - {date: 2024, kind: enforcement, topic: 安全, deputies: 第一小组, opinions: 多次, private: [topic]}
          - {date: 2024-10-01..2025-01-05, kind: visit, topic: 春运, deputies: [方卫国, 何美玲, 段涛, 外来人], findings: 未统计}
        evaluations:
          - {date: 2024-09-12, targets: [供水站], ballots: {satisfied: 34, basic: 9, dissatisfied: 2, abstain: 0}}
        elections:
          - {kind: by_election, poll_day: 2024-05-18, publicity: {公告: 12, 广播: 9}, levels: {town: {seats: 1, elected: {total: 1, female: 1}}}}
        """;

    [Theory]
    [InlineData("inspections.size", "4")]
    [InlineData("监督活动[0].主题", "")]
    [InlineData("inspections[1].topic", "防汛备汛")]
    [InlineData("视察检查[1].topic", "防汛备汛")]
    [InlineData("inspections[1].date", "5月15日")]
    [InlineData("inspections[1].date.full", "2024年5月15日")]
    [InlineData("inspections[1].date.month", "5")]
    [InlineData("inspections[1].date.quarter", "2")]
    [InlineData("inspections[1].date.is_day", "true")]
    [InlineData("inspections[1].date.is_exact", "true")]
    [InlineData("inspections[0].date", "2024年")]
    [InlineData("inspections[0].date.is_exact", "false")]
    [InlineData("inspections[2].date", "9月上旬")]
    [InlineData("inspections[2].date.is_day", "false")]
    [InlineData("inspections[2].date.is_exact", "true")]
    [InlineData("inspections[3].date", "2024年10月1日至2025年1月5日")]
    [InlineData("inspections[1].kind", "视察")]
    [InlineData("inspections[1].kind.key", "visit")]
    [InlineData("inspections[2].类型.中文", "专题调研")]
    [InlineData("inspections[1].highlight", "true")]
    [InlineData("inspections[2].highlight", "")]
    [InlineData("inspections[1].mode", "")]
    [InlineData("inspections[1].sites | array.join \"/\"", "双桥村/石坪村")]
    [InlineData("inspections[1].deputies", "12名")]
    [InlineData("inspections[1].deputies.count", "12")]
    [InlineData("inspections[1].deputies.has_unnamed", "true")]
    [InlineData("inspections[1].deputies.names.size", "2")]
    [InlineData("inspections[2].deputies", "方卫国、何美玲")]
    [InlineData("inspections[2].deputies.records[0].group", "第一小组")]
    [InlineData("inspections[0].deputies", "第一小组")]
    [InlineData("inspections[0].deputies.count", "2")]
    [InlineData("inspections[3].deputies", "4名")]
    [InlineData("inspections[3].deputies + 1", "5")]
    [InlineData("inspections[1].findings", "10以上")]
    [InlineData("inspections[1].findings.count.qualifier", "以上")]
    [InlineData("inspections[1].opinions", "2")]
    [InlineData("inspections[1].opinions.texts | array.join \"/\"", "加固堤防/清理溢洪道")]
    [InlineData("inspections[1].opinions.any", "true")]
    [InlineData("inspections[2].opinions", "近30")]
    [InlineData("inspections[2].opinions + 1", "31")]
    [InlineData("inspections[2].opinions.count.unit", "条")]
    [InlineData("inspections[0].opinions", "")]
    [InlineData("inspections[0].opinions.any", "false")]
    [InlineData("inspections[3].findings", "")]
    [InlineData("inspections[2].expected", "400多万")]
    [InlineData("inspections[2].expected.value", "4000000")]
    [InlineData("sessions[0].no", "4")]
    [InlineData("sessions[0].date", "1月16日至17日")]
    [InlineData("sessions[0].agenda[1]", "票决项目")]
    [InlineData("sessions[0].resolutions[0].title", "关于报告的决议")]
    [InlineData("sessions[0].resolutions[0].votes.for", "51")]
    [InlineData("sessions[0].resolutions[0].票数.赞成", "51")]
    [InlineData("zh.quantity sessions[0].elections[0].votes.share", "100%")]
    [InlineData("sessions[0].leave", "")]
    [InlineData("evaluations[0].ballots.satisfied", "34")]
    [InlineData("evaluations[0].测评.不满意", "2")]
    [InlineData("evaluations[0].targets[0].name", "供水站")]
    [InlineData("elections[0].levels.town.elected.female", "1")]
    [InlineData("elections[0].publicity[0].key", "公告")]
    [InlineData("elections[0].publicity[0].value", "12")]
    [InlineData("deputies[0].name", "方卫国")]
    [InlineData("deputies[0].phone", "13900000000")]
    [InlineData("plans.size", "0")]
    public void Every_kind_of_field_prints_as_people_write_it(string expression, string printed) =>
        Assert.Equal(printed, Reported.Print(expression, Records));

    [Fact]
    public void Fields_that_are_private_stand_in_no_listing()
    {
        Assert.DoesNotContain("13900000000", Reported.Print("deputies[0] | object.to_json", Records), StringComparison.Ordinal);
        Assert.DoesNotContain("安全", Reported.Print("inspections[0] | object.to_json", Records), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_stand_in_order_of_date_and_undated_ones_first() => Assert.Equal(
        "丁乙甲丙",
        Reported.With("{{ for w in works }}{{ w.what }}{{ end }}", """
            works:
              - {what: 甲, date: 2024-05}
              - {what: 乙, date: 2024-02-01}
              - {what: 丙, date: 2024-11}
              - {what: 丁}
            """).Text);

    [Fact]
    public void Every_field_of_every_list_can_be_asked_for_under_all_its_names()
    {
        var template = new StringBuilder();
        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var field in list.Fields)
            {
                foreach (var name in field.Names.Prepend(field.Key))
                {
                    template.Append("{{ for r in ").Append(list.Key).Append("; $found = r[\"").Append(name).Append("\"]; end }}\n");
                }
            }
        }

        Assert.Empty(Reported.In(SampleTown.Workspace().Add("qinghe/own.sbn", template.ToString()), template: "qinghe/own.sbn", file: "qinghe/2024.yaml").Errors);
    }

    [Theory]
    [InlineData("unit.name", "清河镇")]
    [InlineData("单位.所属县区", "平川县")]
    [InlineData("unit.level", "镇")]
    [InlineData("office.name", "清河镇人大")]
    [InlineData("机关.署名", "清河镇人大主席团")]
    [InlineData("office.congress", "清河镇人民代表大会")]
    [InlineData("office.short", "镇人大")]
    [InlineData("office.party", "镇党委")]
    [InlineData("office.government", "镇政府")]
    [InlineData("office.presidium", "镇人大主席团")]
    [InlineData("period.label", "2024年")]
    [InlineData("期间.kind", "year")]
    [InlineData("period.from", "1月1日")]
    [InlineData("period.to.full", "2024年12月31日")]
    [InlineData("period.words", "一年来")]
    [InlineData("period.next", "2025年")]
    [InlineData("period.is_cut", "false")]
    [InlineData("report.signed_on.full", "2025年1月3日")]
    [InlineData("成文.署名", "清河镇人大")]
    [InlineData("kind.key", "annual")]
    [InlineData("报告种类.标题", "工作总结")]
    [InlineData("settings.decimals", "1")]
    [InlineData("设置.规则集.key", "national")]
    [InlineData("narrative.opening", "一年来，……")]
    [InlineData("文字材料.导语", "一年来，……")]
    [InlineData("narrative.closing", "")]
    [InlineData("narrative[\"suggestions\"]", "交办及时。")]
    [InlineData("narrative[\"建议办理\"]", "交办及时。")]
    [InlineData("narrative[\"预算审查\"]", "审查了预算。")]
    [InlineData("narrative.没有这一段", "")]
    [InlineData("chapters.size", "13")]
    [InlineData("chapters[0].key", "party")]
    [InlineData("章节[4].文字材料", "交办及时。")]
    [InlineData("carried_over.size", "1")]
    [InlineData("上年结转[0].编号", "2023-007")]
    [InlineData("withdrawn | array.map \"id\" | zh.list", "2024-002")]
    [InlineData("撤回的建议.size", "1")]
    [InlineData("merged[0].merged_into", "2024-001")]
    [InlineData("合并的建议.size", "1")]
    public void The_rest_of_the_model(string expression, string printed) => Assert.Equal(printed, Reported.Print(expression, """
        report: {signed_by: 清河镇人大, signed_on: 2025-01-03}
        suggestions:
          - {id: 2023-007, title: 修桥, received: 2023-11-20, assigned: 2023-11-25, replied: 2024-01-15, result: A}
          - {id: 2024-001, title: 修路, received: 2024-01-16}
          - {id: 2024-002, title: 夜市, received: 2024-01-16, withdrawn: true}
          - {id: 2024-003, title: 修村道, received: 2024-01-16, merged_into: 2024-001}
        narrative:
          导语: 一年来，……
          建议办理: 交办及时。
          预算审查: 审查了预算。
        """));

    [Theory]
    [InlineData("township", "乡人大主席团", "乡党委", "乡政府")]
    [InlineData("ethnic_township", "乡人大主席团", "乡党委", "乡政府")]
    [InlineData("subdistrict", "街道人大工委", "街道党工委", "街道办事处")]
    [InlineData("county", "县人大常委会", "县委", "县政府")]
    [InlineData("district", "区人大常委会", "区委", "区政府")]
    public void The_office_is_called_by_its_level(string level, string standing, string party, string government) => Assert.Equal(
        $"{standing}{party}{government}",
        Reported.With("{{ office.presidium }}{{ office.party }}{{ office.government }}", $"unit: {{name: 清河, level: {level}, term: 19}}").Text);

    [Theory]
    [InlineData("2024-H1", "half", "2024年上半年", "2024年下半年")]
    [InlineData("2024-H2", "half", "2024年下半年", "2025年上半年")]
    [InlineData("2024-Q1", "quarter", "2024年第一季度", "2024年第二季度")]
    [InlineData("2024-Q4", "quarter", "2024年第四季度", "2025年第一季度")]
    [InlineData("2024", "year", "2024年", "2025年")]
    public void The_period_tells_itself_and_the_next_one(string period, string kind, string label, string next) =>
        Assert.Equal($"{kind}|{label}|{next}", Reported.Print("period.kind + \"|\" + period.label + \"|\" + period.next", period: period));
}
