using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Documents;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Every kind of report, word by word, from records of an invented town; and what each cannot do without.</summary>
public sealed class KindReportTests
{
    private const string Unit = "reportgen: 1\nperiod: 2026\nunit: {name: 白石镇, level: town, parent: 洛川区, term: 17}\n";

    [Theory]
    [InlineData("election", "election", null)]
    [InlineData("election", "election", "2026-10-25")]
    [InlineData("briefing", "briefing", null)]
    [InlineData("plan", "plan", null)]
    [InlineData("congress", "congress", null)]
    [InlineData("duty", "duty", null)]
    [InlineData("deputy", "duty", null)]
    [InlineData("half", "half", null)]
    [InlineData("quarter", "quarter", null)]
    public void Every_sentence(string fixture, string kind, string? asOf)
    {
        var reported = Build(Fixture(fixture, asOf), kind);
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(reported.Document, text);
        CleanReport.Assert(reported, fixture);
        Snapshot.Verify(text.ToString(), name: fixture + (asOf is null ? "" : ".before"));
    }

    [Theory]
    [InlineData("election", "election")]
    [InlineData("briefing", "briefing")]
    [InlineData("plan", "plan")]
    [InlineData("congress", "congress")]
    [InlineData("duty", "duty")]
    public void Every_document_is_valid(string fixture, string kind) => Build(Fixture(fixture, null), kind).ToWord().AssertValid();

    [Fact]
    public void Every_kind_has_its_template() => Assert.All(ReportKind.All, kind => Assert.True(File.Exists(TestPaths.In("templates", kind.Template)), kind.Template));

    [Theory]
    [InlineData("duty", "RG3903")]
    [InlineData("election", "RG3904")]
    [InlineData("plan", "RG3904")]
    public void A_kind_without_what_it_tells_of_is_a_finding_that_helps(string kind, string id)
    {
        var reported = Build(Unit + "trainings: [{date: 2026-03, topic: 代表法}]\n", kind);
        Assert.Null(reported.Report);
        var finding = Assert.Single(reported.Bag.Items, item => item.Severity == ReportGen.Diagnostics.Severity.Error);
        Assert.Equal(id, finding.Rule.Id);
        Assert.NotNull(finding.Help);
    }

    // What is not there has no line to show: the place is the file, or the block that lacks it.
    [Theory]
    [InlineData("duty", "", 1, 1)]
    [InlineData("duty", "report: {署名: 白石镇人大主席团}\n", 4, 9)]
    [InlineData("election", "", 1, 1)]
    [InlineData("election", "elections: 无\n", 4, 12)]
    public void It_points_at_what_is_missing(string kind, string records, int line, int column)
    {
        var at = Assert.Single(Build("reportgen: 1\nperiod: 2026\nunit: {name: 白石镇, level: town, term: 19}\n" + records, kind).Bag.Items, item => item.Id.StartsWith("RG39", StringComparison.Ordinal)).Location;

        Assert.Equal((line, column, line > 1), (at.Line, at.Column, at.Source!.LineText(at.Line) is { Length: > 0 }));
    }

    // The project's file is shared by all occasions, the year's by all reports of it: the speaker is wanted where this occasion has its words.
    [Theory]
    [InlineData("", "", "述职.yaml:1:1")]
    [InlineData("report: {kind: annual}\n", "", "述职.yaml:1:1")]
    [InlineData("report: {kind: annual}\n", "report: {署名: 白石镇人大主席团}\n", "述职.yaml:3:9")]
    [InlineData("report: {kind: duty}\n", "", "2026.yaml:3:9")]
    public void The_speaker_is_wanted_in_the_occasions_own_file(string ofYear, string ofOccasion, string place)
    {
        var workspace = new MemoryWorkspace()
            .Add("reportgen.yaml", "unit: {name: 白石镇, level: town, term: 19}\nreport: {recipient: 县人大常委会}\n")
            .Add("2026.yaml", "reportgen: 1\nperiod: 2026\n" + ofYear)
            .Add("述职.yaml", "reportgen: 1\nperiod: 2026\n" + ofOccasion + "narrative: {廉洁自律: 我遵守规定。}\n");
        var alone = new MemoryWorkspace().Add("reportgen.yaml", "unit: {name: 白石镇, level: town, term: 19}\nreport: {recipient: 县人大常委会}\n").Add("2026.yaml", "reportgen: 1\nperiod: 2026\n");

        Assert.Equal(place, PlaceOf(Reported.In(workspace, ["2026.yaml", "述职.yaml"], ReportKinds.Duty)));
        Assert.Equal("2026.yaml:1:1", PlaceOf(Reported.In(alone, ["2026.yaml"], ReportKinds.Duty)));

        static string PlaceOf(Reported reported) => Assert.Single(reported.Bag.Items, item => item.Id == "RG3903").Location.ToString();
    }

    [Fact]
    public void In_a_ledger_the_speaker_is_wanted_in_the_sheet_of_the_report()
    {
        var workspace = Reported.Workspace("");
        Assert.Equal(0, Cli.CommandRun.In(workspace, "ledger", "export", "2024.yaml").ExitCode);

        Assert.Matches(@"RG3903[^\n]*\n --> 2024台账\.xlsx 成文!A1", Cli.CommandRun.In(workspace, "build", "2024台账.xlsx", "--kind", "述职").Error);
    }

    [Theory]
    [InlineData("述职", "RG3903")]
    [InlineData("换届选举", "RG3904")]
    [InlineData("汇总", "RG3902")]
    public void What_the_records_lack_is_a_finding_and_no_fault_of_a_template(string kind, string id)
    {
        var run = Cli.CommandRun.In(Reported.Workspace(""), "build", "2024.yaml", "--kind", kind);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(id, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Spoken_reports_hold_no_tables() =>
        Assert.All(["briefing", "congress"], kind => Assert.Empty(Build(Fixture(kind, null), kind).Document.Blocks.OfType<TableBlock>()));

    [Fact]
    public void A_speech_under_a_speakers_name_is_not_signed_again()
    {
        const string Signed = "report: {kind: annual, signed_by: 白石镇人大主席团, signed_on: 2027-01-05, speaker: 镇人大主席 周明远, salutation: 各位领导, occasion: 县人大会议}\n";
        Assert.DoesNotContain("主席团\n", Build(Unit + Signed, "briefing").Text, StringComparison.Ordinal);
        Assert.Contains("（2027年1月5日）", Build(Unit + Signed, "briefing").Text, StringComparison.Ordinal);
        Assert.Contains("白石镇人大主席团", Build(Unit + Signed.Replace("kind: annual", "kind: briefing", StringComparison.Ordinal), "briefing").Lines);

        // The day of the occasion is not that of the paper.
        Assert.DoesNotContain("1月5日", Build(Unit + Signed.Replace("县人大会议", "2027年1月14日在人代会上", StringComparison.Ordinal), "congress").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speech_tells_other_activities_by_three_subjects_a_kind()
    {
        var text = Build(
            Unit + """
                inspections:
                  - {date: 2026-03-01, kind: visit, topic: 防汛, highlight: yes, summary: 代表察看了堤防。}
                  - {date: 2026-03-02, kind: visit, topic: 春耕}
                  - {date: 2026-04-02, kind: visit, topic: 校园食堂}
                  - {date: 2026-05-02, kind: visit, topic: 饮水}
                  - {date: 2026-06-02, kind: visit, topic: 秋收}
                  - {date: 2026-06-03, kind: enforcement, topic: 水法执法检查}
                  - {date: 2026-07-03, kind: enforcement, topic: 消防法实施情况}
                  - {date: 2026-08-02, kind: hearing, topic: 医保情况}
                  - {date: 2026-09-02, kind: hearing, topic: 预算执行情况}
                """,
            "congress").Text;
        Assert.Contains("镇人大主席团还听取和讨论了医保、预算执行情况的报告。代表围绕", text, StringComparison.Ordinal);
        Assert.Contains("等开展视察；检查了水法、消防法的实施情况。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_of_another_kind_is_left_out_and_its_chapters_stay()
    {
        const string Texts = "report: {kind: annual, title: 年度的标题}\nnarrative: {opening: 年度的开头。, closing: 年度的结尾。, 预算审查: 自己写的一章。}\n";
        var text = Build(Unit + Texts, "congress").Text;
        Assert.DoesNotContain("年度的", text, StringComparison.Ordinal);
        Assert.Contains("自己写的一章。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_of_a_summary_are_a_plan_of_the_next_year()
    {
        var reported = Build(Unit + "plans: [{text: 看水利, year: 2027, quarter: 2}]\n", "plan");
        Assert.Equal("白石镇人大2027年工作要点", reported.Lines[0]);
        Assert.Equal("白石镇人大2027年工作要点", reported.Report!.Name);
    }

    [Fact]
    public void A_plan_without_a_schedule_says_when_in_its_sentences()
    {
        var text = Build(Unit + "plans: [{text: 看水利, group: 监督工作, quarter: 2}, {text: 查食品安全, group: 监督工作, deadline: 2026-09}, 汛前看堤防, 开好会议, 按月公布]\n", "plan").Text;

        Assert.Contains("一是第二季度看水利；二是9月底前查食品安全。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("附件", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_is_an_attachment_of_every_plan_by_its_first_clause()
    {
        var text = Build(
            Unit + """
                plans:
                  - {text: 围绕防汛备汛，组织代表到现场察看, group: 监督工作, quarter: 2}
                  - {text: 检查食品安全法实施情况，提出的意见跟踪到底, group: 监督工作, deadline: 2026-05-20}
                  - {text: 召开年中人代会，补选副镇长, group: 会议工作, quarter: 3}
                  - {text: 各小组每月活动一次，按月公示, group: 代表工作}
                  - {text: 走访企业, group: 代表工作}
                """,
            "plan").Text;

        Assert.Contains("5月20日前|检查食品安全法实施情况|监督工作\n第二季度|围绕防汛备汛，组织代表到现场察看|监督工作\n第三季度|召开年中人代会|会议工作\n全年|各小组每月活动一次|代表工作\n—|走访企业|代表工作", text, StringComparison.Ordinal);
        // A group of one plan stands with its neighbour.
        Assert.Contains("一、监督工作和会议工作\n", text, StringComparison.Ordinal);
        Assert.Contains("各项工作的时间安排见附件。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_structure_known_by_its_totals_alone_is_told()
    {
        var reported = Build(Unit + "elections: [{kind: general, dates: {start: 2026-09-01, end: 2026-11-20}}]\ndeclared: {elections.town.elected: 48, elections.town.structure.age.35岁以下.count: 8, elections.town.structure.age.36－55岁.count: 40}\n", "election");
        Assert.Contains("36－55岁40人", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reported.Bag.Items, item => item.Rule.Id == "RG6002");
    }

    [Theory]
    [InlineData("period: 2026\n", "annual", "今年以来", "report: {as_of: 2026-09-30}\n")]
    [InlineData("period: 2026\n", "annual", "一年来", "")]
    [InlineData("period: 2026-H1\n", "half", "上半年以来", "")]
    [InlineData("period: 2025-12-01..2026-09-30\n", "briefing", "2025年12月以来", "")]
    public void Words_for_the_period_follow_it(string period, string kind, string words, string report)
    {
        var workspace = new MemoryWorkspace().Add("2026.yaml", Unit.Replace("period: 2026\n", period, StringComparison.Ordinal) + report).Add("own.sbn", "{{ period.words }}");
        Assert.Equal(words, Reported.In(workspace, template: "own.sbn", file: "2026.yaml", kind: kind).Text);
    }

    internal static string Fixture(string name, string? asOf)
    {
        var text = File.ReadAllText(TestPaths.In("tests", "ReportGen.Tests", "Fixtures", "Kinds", name + ".yaml"));
        return asOf is null ? text : text + $"report: {{as_of: {asOf}}}\n";
    }

    private static Reported Build(string records, string kind) => Reported.In(new MemoryWorkspace().Add("2026.yaml", records), file: "2026.yaml", kind: kind);
}
