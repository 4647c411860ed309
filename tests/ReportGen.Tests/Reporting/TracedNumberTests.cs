using System.Text.RegularExpressions;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A number that is printed leads back to its records, whether it is a statistic, a number of one record, or counted of the records that a sentence tells.</summary>
public sealed partial class TracedNumberTests
{
    private const string Records = """
        sessions:
          - date: 2024-01-16
            no: 5
            expected: 50
            attended: 48
            reports: [甲报告, 乙报告]
            livelihood_projects:
              - {title: 修路, chosen: true, votes: {for: 45, against: 1}}
              - {title: 路灯, chosen: false}
        trainings:
          - {date: 2024-03-01, topic: 代表法, people: 40余}
          - {date: 2024-05-01, topic: 监督法, deputies: 12}
        assistance:
          - {date: 2024-02-01, households: 12, funds: 6000}
        suggestions:
          - {id: 1, title: 甲, received: 2024-01-16, category: 交通, replied: 2024-03-01, result: A, satisfaction: satisfied}
          - {id: 2, title: 乙, received: 2024-01-16, category: 农业, replied: 2024-03-02, result: B, satisfaction: basic}
        elections:
          - {kind: general, poll_day: 2024-11-16, publicity: {公告: 12}}
        works:
          - {date: 2024-06, what: 整治环境, figures: [{what: 改造公厕, quantity: 3, unit: 座}]}
        evaluations:
          - {date: 2024-12-12, kind: satisfaction, targets: 供水站, ballots: {satisfied: 41, basic: 6}}
        """;

    [Theory]
    [InlineData("zh.quantity trainings[0].people '人'", "40余", "records.trainings.people", "学习培训的人次", 40, "学习培训 2024年3月1日")]
    [InlineData("trainings[0].people.text", "40余", "records.trainings.people", "学习培训的人次", 40, "学习培训 2024年3月1日")]
    [InlineData("trainings[1].deputies", "12名", "records.trainings.deputies", "学习培训的参加代表", 12, "学习培训 2024年5月1日")]
    [InlineData("zh.quantity trainings[1].deputies", "12", "records.trainings.deputies", "学习培训的参加代表", 12, "学习培训 2024年5月1日")]
    [InlineData("assistance[0].households", "12", "records.assistance.households", "走访慰问的户数", 12, "走访慰问 2024年2月1日")]
    [InlineData("zh.money assistance[0].funds", "6000", "records.assistance.funds", "走访慰问的金额", 6000, "走访慰问 2024年2月1日")]
    [InlineData("zh.money stats.assistance.funds", "6000", "assistance.funds", "走访慰问金额", 6000, "走访慰问 2024年2月1日")]
    [InlineData("sessions[0].livelihood_projects[0].votes.for", "45", "records.sessions.livelihood_projects.votes.for", "人代会的民生实事票决：票数：赞成", 45, "人代会 2024年1月16日")]
    [InlineData("evaluations[0].ballots.basic", "6", "records.evaluations.ballots.basic", "工作评议的测评：基本满意", 6, "工作评议 2024年12月12日 满意度测评")]
    [InlineData("elections[0].publicity[0].value", "12", "records.elections.publicity.公告", "代表选举的宣传：公告", 12, "代表选举 2024年11月16日 换届")]
    [InlineData("zh.publicity elections[0].publicity[0].key elections[0].publicity[0].value true", "12", "records.elections.publicity.公告", "代表选举的宣传：公告", 12, "代表选举 2024年11月16日 换届")]
    [InlineData("works[0].figures[0].quantity", "3", "records.works.figures.quantity", "中心工作的数据：数量", 3, "中心工作 2024年6月")]
    [InlineData("zh.share sessions[0].attended sessions[0].expected", "96%", "records.sessions.attended.share", "人代会的实到占人代会的应到的百分比", 96, "人代会 2024年1月16日")]
    [InlineData("zh.count sessions[0].livelihood_projects", "两", "records.sessions.livelihood_projects.counted", "民生实事票决的条数", 2, "人代会 2024年1月16日")]
    [InlineData("zh.quantity (trainings | array.limit 1) '次'", "1", "records.trainings.counted", "学习培训的条数", 1, "学习培训 2024年3月1日")]
    [InlineData("zh.count stats.trainings.total", "两", "trainings.total", "培训次数", 2, "学习培训 2024年3月1日；学习培训 2024年5月1日")]
    [InlineData("stats.suggestions.satisfaction_rate.denominator", "2", "suggestions.satisfaction_rate.denominator", "建议满意率的分母", 2, "代表建议 1；代表建议 2")]
    [InlineData("stats.suggestions.satisfaction_rate.numerator", "1", "suggestions.satisfaction_rate.numerator", "建议满意率的分子", 1, "代表建议 1；代表建议 2")]
    [InlineData("suggestions | array.size | zh.quantity '件'", null, null, null, 0, null)]
    [InlineData("trainings[0].people + 1", null, null, null, 0, null)]
    [InlineData("zh.quantity ['甲', '乙'] '个'", null, null, null, 0, null)]
    public void A_number_keeps_its_record(string expression, string? text, string? name, string? label, int value, string? records)
    {
        var printed = Figures("共{{ " + expression + " }}。");

        if (name is null)
        {
            Assert.Empty(printed);
            return;
        }

        var figure = Assert.Single(printed);
        Assert.Equal((text, name, label, value, records), (figure.Text, figure.Name, figure.Label, figure.Value ?? -1, string.Join('；', figure.Records)));
    }

    [Fact]
    public void A_change_stands_on_both_periods()
    {
        var workspace = Reported.Workspace("petitions: [{date: 2024-03-05, count: 3}]").Add("2023.yaml", Reported.Complete("period: 2023\npetitions: [{date: 2023-03-05, count: 2}]"))
            .Add("own.sbn", "受理{{ zh.change stats.petitions.total }}。");
        var figure = Assert.Single(Figures(Reported.In(workspace, template: "own.sbn")));

        Assert.Equal(("比上年增加1件，增长50%", "petitions.total.change", 1m), (figure.Text, figure.Name, figure.Value));
        Assert.Equal(["信访 2024年3月5日", "信访 2023年3月5日"], figure.Records);
    }

    [Fact]
    public void Names_and_groups_are_no_numbers() =>
        Assert.Empty(Figures("{{ for t in trainings }}{{ t.deputies }}{{ end }}", "trainings: [{date: 2024-03-01, topic: 甲, deputies: [张一, 李二]}, {date: 2024-03-02, topic: 乙, deputies: 第一小组}]"));

    [Fact]
    public void A_text_that_is_changed_elsewhere_keeps_its_number() =>
        Assert.Equal("41", Assert.Single(Figures("{{ \"满意\" + (zh.quantity evaluations[0].ballots.satisfied '票') | regex.replace `^满意` '同意' }}。")).Text);

    [Fact]
    public void Every_number_of_a_deputy_has_the_records_that_name_him()
    {
        var reported = Reported.In(SampleTown.Workspace(), ["qinghe/2024.yaml"], ReportKinds.Record);
        var cells = Figures(reported).Where(figure => figure.Name.StartsWith("records.duties.", StringComparison.Ordinal)).ToList();

        Assert.True(cells.Count > 200);
        Assert.All(cells, cell => Assert.True(cell.Value == 0 ? cell.Records.Count == 0 : cell.Records.Count is > 0 and var count && count <= cell.Value, cell.Label));
    }

    [Fact]
    public void The_check_sheet_tells_field_and_place()
    {
        var workspace = Reported.Workspace(Records).Add("own.sbn", "培训{{ zh.quantity trainings[0].people '人' }}，又说{{ zh.quantity trainings[0].people '人' }}，出席率{{ zh.share sessions[0].attended sessions[0].expected }}。");
        var sheet = new ReportBuilder(workspace).Build(new ReportRequest { Records = new RecordRequest { Files = ["2024.yaml"] }, Template = "own.sbn", CheckSheet = true }, new())!.CheckSheet!;
        var rows = sheet.Blocks.OfType<TableBlock>().First().Rows.Select(row => row.Cells.Select(cell => PlainText.Of(cell.Inlines)).ToList()).ToList();

        Assert.Equal(["40余人", "学习培训的人次：照记录填写", "", "2024.yaml: 14", "—"], rows[0][2..7]);
        Assert.Equal(["40余人", "学习培训的人次", "", "同序号1", "—"], rows[1][2..7]);
        Assert.Equal(["96%", "48／50", "2024.yaml: 5"], [rows[2][2], rows[2][4], rows[2][5]]);
    }

    // Whoever changes a template and prints a number of a record as plain text finds it here: what stands outside a bookmark is words of the records or of the template.
    [Theory]
    [InlineData("qinghe", "annual", null, "2024.yaml")]
    [InlineData("qinghe", null, "2024-H1", "2024.yaml", "阶段总结/2024上半年.yaml")]
    [InlineData("qinghe", null, "2024-Q1", "2024.yaml", "阶段总结/2024第一季度.yaml")]
    [InlineData("qinghe", "term", null, "2020.yaml", "2021.yaml", "2022.yaml", "2023.yaml", "2024.yaml")]
    [InlineData("qinghe", "election", null, "2021.yaml")]
    [InlineData("qinghe", "duty", null, "2024.yaml", "阶段总结/2024述职.yaml")]
    [InlineData("qinghe", "briefing", null, "2024.yaml", "阶段总结/2024工作汇报.yaml")]
    [InlineData("qinghe", "plan", null, "阶段总结/2025工作要点.yaml")]
    [InlineData("qinghe", "congress", null, "2024.yaml", "阶段总结/2024主席团工作报告.yaml")]
    [InlineData("qinghe", "handling", null, "2024.yaml")]
    [InlineData("qinghe", "record", null, "2024.yaml")]
    [InlineData("linjiang", "rollup", null, "hefeng.yaml", "linjiang.yaml", "lumingping.yaml", "luting.yaml", "shanling.yaml", "shatang.yaml", "wangjiangping.yaml", "yuquan.yaml")]
    public void No_number_of_a_record_stands_outside_a_bookmark(string folder, string? kind, string? period, params string[] files)
    {
        var workspace = SampleFolders.Workspace(folder);
        var reported = Reported.In(workspace, [.. files.Select(file => folder + "/" + file)], kind is null ? null : ReportKinds.All.Find(kind), period);
        var said = string.Concat(SampleFolders.Files().Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(path => File.ReadAllText(TestPaths.In("samples", path))));

        var bare = Paragraphs(reported.Document).SelectMany(text => Counted().Matches(text)).Where(found => !IsSaid(found.Groups[1].Value, found.Groups[2].Value, found.Groups[4].Value, said)).Select(found => found.Value).ToList();

        Assert.True(bare.Count == 0, string.Join(' ', bare));
    }

    private static IReadOnlyList<PrintedFigure> Figures(string template, string records = Records) => Figures(Reported.With(template, records));

    private static IReadOnlyList<PrintedFigure> Figures(Reported reported)
    {
        Assert.Empty(reported.Errors);
        return DocxManifest.Read(new MemoryStream(reported.ToWord().Bytes))!.Figures;
    }

    // The texts of a document; where a bookmark stands is a mark.
    private static IEnumerable<string> Paragraphs(Document document) => document.Blocks.SelectMany(Paragraphs);

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        Paragraph paragraph => [TextOf(paragraph.Inlines)],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Paragraphs),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).Select(cell => TextOf(cell.Inlines)),
        _ => [],
    };

    private static string TextOf(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        ValueInline { Figure: not null } => "#",
        Strong strong => TextOf(strong.Inlines),
        Emphasis emphasis => TextOf(emphasis.Inlines),
        _ => PlainText.Of([inline]),
    }));

    // With a character before or behind it: 满意41票、 are nobody's words, 提灌设备检修11台 are.
    private static bool IsSaid(string before, string number, string behind, string said) =>
        said.Contains(before + number, StringComparison.Ordinal) || (behind.Length > 0 && said.Contains(number + behind, StringComparison.Ordinal));

    [GeneratedRegex(@"(\w?)((?<![\d.#])\d[\d.]*[余多万]*(件|人|次|户|元|条|项|个|名|份|场|期|%|票|篇|村|座|公里|亩|处|台))(\w?)")]
    private static partial Regex Counted();
}
