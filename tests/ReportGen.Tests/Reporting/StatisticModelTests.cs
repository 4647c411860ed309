using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>How a statistic behaves in a template.</summary>
public sealed class StatisticModelTests
{
    private const string Records = """
        sessions: [{date: 2024-01-16, no: 5, expected: 54, attended: 53}]
        inspections:
          - {date: 2024-03-05, kind: visit, topic: 防汛, deputies: 12, opinions: 30余}
          - {date: 2024-04-05, kind: visit, topic: 食品, deputies: 9, opinions: 5}
          - {date: 2024-05-05, kind: research, topic: 养老}
        suggestions:
          - {id: 1, title: 甲, received: 2024-01-16, category: 交通}
          - {id: 2, title: 乙, received: 2024-01-16, category: 农业}
          - {id: 3, title: 丙, received: 2024-01-16, category: 交通}
        trainings: [{date: 2024-05-05, topic: 代表法, people: 未统计}]
        petitions: 无
        """;

    [Theory]
    [InlineData("stats.inspections.total", "3")]
    [InlineData("stats.监督活动次数", "3")]
    [InlineData("统计.视察次数", "2")]
    [InlineData("统计.inspections.by_kind.visit", "2")]
    [InlineData("stats.sessions.attendance_rate", "98.1%")]
    [InlineData("stats.sessions.attendance_rate.text", "98.1%")]
    [InlineData("stats.sessions.attendance_rate.value", "98.1")]
    [InlineData("stats.sessions.attendance_rate.unit", "%")]
    [InlineData("stats.sessions.attendance_rate.label", "人代会出席率")]
    [InlineData("stats.sessions.attendance_rate.name", "sessions.attendance_rate")]
    [InlineData("stats.人代会出席率.分子", "53")]
    [InlineData("stats.sessions.attendance_rate.denominator", "54")]
    [InlineData("stats.sessions.attendance_rate.records.size", "1")]
    [InlineData("stats.sessions.attendance_rate.records[0].date", "1月16日")]
    [InlineData("stats.inspections.opinions", "30余")]
    [InlineData("stats.inspections.opinions.value", "35")]
    [InlineData("stats.inspections.opinions.限定词", "余")]
    [InlineData("stats.inspections.total.known", "true")]
    [InlineData("stats.inspections.total.any", "true")]
    [InlineData("stats.petitions.total", "0")]
    [InlineData("stats.petitions.total.known", "true")]
    [InlineData("stats.petitions.total.any", "false")]
    [InlineData("stats.duty_reports.total", "")]
    [InlineData("stats.duty_reports.total.any", "false")]
    [InlineData("stats.duty_reports.total.known", "false")]
    [InlineData("stats.duty_reports.total.text", "")]
    [InlineData("stats.duty_reports.total.table_text", "—")]
    [InlineData("stats.duty_reports.total ?? \"没有\"", "没有")]
    [InlineData("stats.inspections.total ?? \"没有\"", "3")]
    [InlineData("stats.trainings.total", "1")]
    [InlineData("stats.trainings.person_times", "")]
    [InlineData("stats.trainings.person_times.any", "false")]
    [InlineData("stats.inspections.total + 1", "4")]
    [InlineData("stats.inspections.total * stats.视察次数", "6")]
    [InlineData("stats.inspections.total > 2", "true")]
    [InlineData("stats.sessions.attendance_rate > 98", "true")]
    [InlineData("\"共\" + stats.inspections.total + \"次\"", "共3次")]
    public void It_prints_its_text_and_tells_its_parts(string expression, string printed) => Assert.Equal(printed, Reported.Print(expression, Records));

    [Theory]
    [InlineData("stats.inspections.total", "有")]
    [InlineData("stats.petitions.total", "有")]
    [InlineData("stats.duty_reports.total", "无")]
    [InlineData("stats.trainings.person_times", "无")]
    [InlineData("stats.petitions.total.any", "无")]
    public void What_is_not_known_is_false_and_zero_is_not(string condition, string printed) =>
        Assert.Equal(printed, Reported.With($"{{{{ if {condition} }}}}有{{{{ else }}}}无{{{{ end }}}}", Records).Text);

    [Theory]
    [InlineData("stats.suggestions.by_category.交通", "2")]
    [InlineData("stats.suggestions.by_category[\"农业\"]", "1")]
    [InlineData("stats.suggestions.by_category.教育", "")]
    [InlineData("stats.suggestions.by_category[\"教育\"].any", "false")]
    [InlineData("stats.suggestions.by_category.教育 ?? \"无\"", "无")]
    [InlineData("stats.suggestions.by_category.size", "2")]
    [InlineData("stats.suggestions.by_category[0].key", "交通")]
    [InlineData("stats.suggestions.by_category[0].值", "2")]
    [InlineData("stats.inspections.by_kind[\"research\"]", "1")]
    [InlineData("stats.inspections.by_kind[\"专题调研\"]", "1")]
    [InlineData("stats.inspections.by_kind.专题调研次数", "1")]
    [InlineData("stats.inspections.by_kind.enforcement.any", "false")]
    public void A_family_is_a_list_and_has_its_members_by_name(string expression, string printed) => Assert.Equal(printed, Reported.Print(expression, Records));

    [Fact]
    public void A_family_is_looped_over_in_order_of_size() => Assert.Equal(
        "交通2、农业1、",
        Reported.With("{{ for c in stats.suggestions.by_category }}{{ c.key }}{{ c.value }}、{{ end }}", Records).Text);

    [Theory]
    [InlineData("stats.elections.town.structure.age[\"35岁以下\"].count", "8")]
    [InlineData("stats.elections.town.structure.age[\"35岁以下.count\"]", "8")]
    [InlineData("stats.elections.town.structure.age[\"35岁以下\"].share", "66.67%")]
    public void A_member_has_its_count_beside_its_share(string expression, string printed) => Assert.Equal(
        printed,
        Reported.Print(expression, "elections: [{kind: general, poll_day: 2024-03-01, levels: {town: {elected: 12, structure: {age: {35岁以下: 8, 36－55岁: 4}}}}}]\n"));

    // 97 of 101 is 96.04%: the number is 96, as its text is.
    [Theory]
    [InlineData("stats.sessions.attendance_rate.value", "96")]
    [InlineData("stats.sessions.attendance_rate.value + 1", "97")]
    public void A_rounded_number_has_no_trailing_zeros(string expression, string printed) =>
        Assert.Equal(printed, Reported.Print(expression, "sessions: [{date: 2024-01-18, no: 1, expected: 101, attended: 97}]\n"));

    [Theory]
    [InlineData("stats.deputies.by_gender.女", "2")]
    [InlineData("stats.deputies.by_gender[\"女.share\"]", "20%")]
    [InlineData("stats.deputies.by_gender.女.share", "20%")]
    public void A_member_knows_its_share(string expression, string printed)
    {
        var roster = "deputies:\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"  - {{name: 代表{i}, level: town, gender: {(i < 3 ? "女" : "男")}}}\n"));
        Assert.Equal(printed, Reported.Print(expression, roster));
    }

    [Theory]
    [InlineData("stats.inspection.total", "RG3302 1:10", "inspections")]
    [InlineData("stats.inspections.totel", "RG3302 1:22", "total")]
    [InlineData("统计.视查次数", "RG3302 1:7", "视察次数")]
    [InlineData("stats.inspections.total.valu", "RG3302 1:28", "value")]
    [InlineData("statz.inspections", "RG3301 1:4", "stats")]
    [InlineData("unit.nam", "RG3302 1:9", "name")]
    [InlineData("period.lable", "RG3302 1:11", "label")]
    [InlineData("inspections[0].topik", "RG3302 1:19", "topic")]
    [InlineData("inspections[0].主提", "RG3302 1:19", "主题")]
    [InlineData("zh.lisst [1]", "RG3302 1:7", "list")]
    public void A_name_that_is_wrong_is_an_error_with_a_hint(string expression, string place, string hint)
    {
        var fault = Reported.Fault(expression, Records);
        Assert.StartsWith(place + " ", fault, StringComparison.Ordinal);
        Assert.Contains(hint, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statistic_can_be_asked_for_under_all_its_names()
    {
        var names = StatisticCatalogue.All.Where(s => s.Family is null).SelectMany(s => s.ChineseNames.Select(name => $"统计[\"{name}\"]").Prepend("stats." + s.Name)).ToList();
        Assert.True(names.Count > 100);
        var reported = Reported.With(string.Concat(names.Select(name => $"{{{{ {name}.label }}}}\n\n")), Records);
        Assert.Empty(reported.Errors);
    }

    [Fact]
    public void The_figures_of_the_year_before_are_there_when_its_file_is()
    {
        const string Template = "{{ previous ? previous.suggestions.total + '件' : '没有' }}";
        var alone = Reported.With(Template, Records);
        var workspace = Reported.Workspace(Records).Add("own.sbn", Template).Add("2023.yaml", Reported.Complete("period: 2023\nsuggestions: [{id: 1, title: 甲, received: 2023-01-16}]"));

        Assert.Equal("没有", alone.Text);
        Assert.Equal("1件", Reported.In(workspace, template: "own.sbn").Text);
    }

    [Fact]
    public void A_printed_figure_keeps_its_identity_and_a_computed_one_has_none()
    {
        var written = Reported.With("{{ stats.inspections.total }}次，{{ zh.quantity stats.视察次数 }}，{{ stats.inspections.total + 1 }}", Records).ToWord();
        var figures = ReportGen.Docx.DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures;

        Assert.Equal(["inspections.total", "inspections.by_kind.visit"], figures.Select(f => f.Name));
        Assert.Equal(2, figures[1].Records.Count);
        Assert.Equal("3次，2次，4", Assert.Single(written.Paragraphs(), p => p.StartsWith('3')));
    }
}
