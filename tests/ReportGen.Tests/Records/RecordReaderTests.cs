using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class RecordReaderTests
{
    private const string Head = "reportgen: 1\nperiod: 2024\nunit: {name: 青溪镇, level: town, term: 18}\n";

    // ⟦ ⟧ mark where the finding points.
    [Theory]
    [InlineData("RG1301", "⟦trainning⟧:\n  - {date: 2024-05, topic: 预算审查}\n", "trainings")]
    [InlineData("RG1301", "学习培训:\n  - 日期: 2024-05\n    主提: 预算审查\n    主题: 预算审查\n", "主题", "⟦主提⟧")]
    [InlineData("RG1301", "sessions:\n  - {date: 2024-01-10, no: 3, ⟦实道⟧: 50}\n", "实到")]
    [InlineData("RG1301", "inspections:\n  - {date: 2024-05, kind: visit, topic: 河道, summary: 察看了3处泵站,⟦提出意见6条。⟧}\n", "断开")]
    [InlineData("RG1301", "inspections:\n  - {date: 2024-05, kind: visit, topic: 河道, ⟦参加代表 30⟧}\n", "少了冒号")]
    [InlineData("RG1301", "inspections:\n  - {date: 2024-05, kind: visit, topic: 河道, ⟦参加代表30余人⟧}\n", "少了冒号")]
    [InlineData("RG1301", "inspections:\n  - {⟦日期2024-05-10⟧, kind: visit, topic: 河道}\n", "少了冒号")]
    [InlineData("RG1301", "inspections:\n  - {date: 2024-05, kind: visit, ⟦主题=河道⟧}\n", "少了冒号")]
    [InlineData("RG1301", "inspections:\n  - {date: 2024-05, kind: visit, topic: 河道, ⟦人次 30⟧}\n", "没有冒号")]
    [InlineData("RG1302", "sessions:\n  - ⟦⟧date: 2024-01-10\n    expected: 50\n")]
    [InlineData("RG1302", "sessions:\n  - ⟦⟧{date: 2024-01-10, expected: 50}\n")]
    [InlineData("RG1302", "trainings:\n  - date: 2024-05\n    topic: 预算审查\n    waive: ⟦⟧{rule: R-28}\n")]
    [InlineData("RG1202", "sessions:\n  - {date: 2024-01-10, no: 3, attended: ⟦四十八⟧}\n")]
    [InlineData("RG1202", "declared:\n  sessions.attendance_rate: ⟦96。5⟧\n")]
    [InlineData("RG1203", "trainings:\n  - {date: ⟦2024-02-30⟧, topic: 预算审查}\n")]
    [InlineData("RG1204", "inspections:\n  - {date: 2024-05, kind: ⟦巡查⟧, topic: 河道}\n")]
    [InlineData("RG1205", "trainings:\n  - {date: 2024-05, topic: 预算审查, people: ⟦12条⟧}\n")]
    [InlineData("RG1206", "trainings:\n  - {date: 2024-05, topic: 预算审查, people: ⟦4.5⟧}\n")]
    [InlineData("RG1106", "trainings:\n  - date: 2024-05\n    topic: 预算审查\n    ⟦主题⟧: 监督\n")]
    [InlineData("RG1107", "trainings:\n  - 日期⟦：⟧2024-05\n    主题: 预算审查\n")]
    [InlineData("RG1107", "trainings:\n  - {date: 2024-05, 主题⟦：⟧预算审查, people: 3}\n")]
    [InlineData("RG1108", "trainings:\n  - date: 2024-05\n    topic:⟦　⟧预算审查\n")]
    [InlineData("RG1201", "sessions:\n  - {date: 2024-01-10, no: ⟦下次⟧}\n")]
    [InlineData("RG1201", "sessions: ⟦⟧{date: 2024-01-10, no: 3}\n")]
    [InlineData("RG1201", "suggestions:\n  - {id: 1, title: 路灯, received: 2024-01-10, handler: ⟦⟧[村镇办, 水利站]}\n")]
    [InlineData("RG1207", "inspections:\n  - {date: 2024-05, kind: visit, topic: 河道, deputies: [⟦参加的有不少人，都很积极⟧]}\n")]
    [InlineData("RG1303", "deputies:\n  - {name: 梁文远, level: town}\ninspections:\n  - {date: 2024-05, kind: visit, topic: 河道, deputies: 梁文远、⟦粱文远⟧}\n", "梁文远")]
    [InlineData("RG1401", "settings: {decimals: ⟦12⟧}\n")]
    [InlineData("RG1402", "report: {chapters: [⟦监都⟧, 会议]}\n", "监督")]
    [InlineData("RG1404", "report: {chapters: [{chapter: 监督, off: 是}, {chapter: ⟦supervision⟧, title: 甲}]}\n", null)]
    [InlineData("RG1403", "report: {tables: [⟦信仿⟧]}\n", "信访")]
    public void A_fault_is_named_where_it_stands(string id, string marked, string? hint = null, string? mark = null)
    {
        var text = Head + (mark is null ? marked : marked.Replace(mark.Trim('⟦', '⟧'), mark, StringComparison.Ordinal));
        var start = text.IndexOf('⟦', StringComparison.Ordinal);
        var length = text.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        text = text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var bag = new DiagnosticBag();

        Read(bag, text);

        var finding = Assert.Single(bag.Items);
        Assert.Equal(id, finding.Id);
        var (line, column) = new SourceText("a", text).Position(start);
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
        Assert.True(length == 0 || finding.Location.Length == length || id == "RG1301" || id == "RG1106", $"{finding.Location.Length} units");
        if (hint is not null)
        {
            Assert.Contains(hint, finding.Label?.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_wrong_unit_is_told_in_english_without_the_right_one()
    {
        var bag = new DiagnosticBag();

        Read(bag, Head + "trainings:\n  - {date: 2024-05, topic: 预算审查, people: 12条}\n");

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG1205", "\"12条\" has another unit than \"people\" is counted in", "write the number alone"), (finding.Id, finding.Headline.English, finding.Help!.English));
    }

    [Theory]
    [InlineData("二十一", "写成 21")]
    [InlineData("五十一人", "写成 51人")]
    [InlineData("近五十三万", "写成 近53万")]
    [InlineData("五十一至五十三", "用阿拉伯数字写")]
    public void A_long_numeral_is_told_in_figures(string written, string help)
    {
        var bag = new DiagnosticBag();

        Read(bag, Head + $"sessions:\n  - {{date: 2024-01-10, no: 3, expected: {written}}}\n");

        Assert.Equal(("RG1202", help), (Assert.Single(bag.Items).Id, bag.Items[0].Help!.Chinese));
    }

    [Fact]
    public void All_faults_of_all_files_come_in_one_run()
    {
        var bag = new DiagnosticBag();

        RecordReader.Read([Input("a.yaml", Head + "sesions: []\ntrainings: [{date: 2024-13, topic: 一}]\n"), Input("b.yaml", "a: [1\n"), Input("c.yaml", "只是文字\n"), Input("d.yaml", "")], bag);

        Assert.Equal(["a.yaml", "a.yaml", "b.yaml", "b.yaml", "c.yaml", "d.yaml"], bag.Sorted().Select(d => d.Location.Source!.Path));
    }

    [Fact]
    public void English_and_Chinese_keys_mix_and_mean_the_same()
    {
        var english = Read(Head + "inspections:\n  - {date: 2024-05-15, kind: visit, topic: 河道, deputies: 12, opinions: [一条, 两条], sites: [东渠, 西渠], highlight: true}\n");
        var mixed = Read("格式版本: 1\n期间: 2024\nunit: {名称: 青溪镇, level: 镇, 届: 18}\n视察检查:\n  - {日期: 5月15日, kind: 视察, 主题: 河道, 参加代表: 12人, opinions: [一条, 两条], 地点: 东渠、西渠, 典型: 是}\n");

        foreach (var book in new[] { english, mixed })
        {
            var visit = Assert.Single(book.List(Inspections.Type));
            Assert.Equal("青溪镇", book.UnitName);
            Assert.Equal(UnitLevels.Town, book.Unit.Get(Units.Level));
            Assert.Equal(InspectionKinds.Visit, visit.Get(Inspections.Kind));
            Assert.Equal(new DateOnly(2024, 5, 15), visit.Date!.First);
            Assert.Equal(12, visit.Get(Inspections.Deputies)!.Count.Value);
            Assert.Equal(2, visit.Get(Inspections.Opinions)!.Count.Value);
            Assert.Equal(["东渠", "西渠"], visit.Get(Inspections.Sites)!);
            Assert.True(visit.Highlight);
            Assert.Same(visit.Get("参加代表"), visit.Get("deputies"));
        }
    }

    [Fact]
    public void A_missing_list_is_not_filled_in_and_none_is_none()
    {
        var book = Read(Head + "petitions: 无\nhonors:\nfunds: []\n");

        Assert.True(book.List(Petitions.Type).IsFilledIn);
        Assert.True(book.List(Funds.Type).IsFilledIn);
        Assert.False(book.List(Honors.Type).IsFilledIn);
        Assert.False(book.List(Works.Type).IsFilledIn);
        Assert.Empty(book.List(Petitions.Type));
    }

    [Fact]
    public void Values_stay_apart_zero_unknown_and_absent()
    {
        var book = Read(Head + "petitions:\n  - {date: 2024-05, count: 0}\n  - {date: 2024-05, count: ~}\n  - {date: 2024-05, count: 多次}\n  - {date: 2024-05}\n  - {date: 2024-05, count: }\n");

        var counts = book.List(Petitions.Type).Select(p => p.Get(Petitions.Count)).ToList();

        Assert.Equal(0, counts[0]!.Value);
        Assert.False(counts[1]!.IsKnown || counts[1]!.Any);
        Assert.True(counts[2]!.Any);
        Assert.Null(counts[3]);
        Assert.Null(counts[4]);
    }

    [Fact]
    public void People_are_numbers_names_groups_and_levels()
    {
        var book = Read(Head + """
            deputies:
              - {name: 梁文远, level: town, group: 第一小组}
              - {name: 许佳宁, level: town, group: 第一小组, until: 2024-03-01}
              - {name: 丁晓梅, level: town, group: 第二小组, district: 东河村选区}
              - {name: 丁晓梅, level: town, group: 第一小组, district: 西河村选区}
              - {name: 邵国安, level: county, group: 第二小组}
            duty_reports:
              - {date: 2024-05-15, deputies: 15人}
              - {date: 2024-05-15, deputies: 梁文远、邵国安等12人}
              - {date: 2024-05-15, deputies: [梁文远, 丁晓梅（东河村）]}
              - {date: 2024-05-15, deputies: 第一小组}
              - {date: 2024-02-15, deputies: 第一小组}
              - {date: 2024-05-15, deputies: 全体镇代表}
              - {date: 2024-05-15, deputies: {county: 3, 镇: 5余}}
              - {date: 2024-05-15, deputies: 未统计}
            """ + "\n");

        var people = book.List(DutyReports.Type).Select(r => r.Get(DutyReports.Deputies)!).ToList();

        Assert.Equal([15m, 12m, 2m, 2m, 3m, 3m, 8m, null], people.Select(p => p.Count.Value));
        Assert.Equal(["梁文远", "邵国安"], people[1].Names);
        Assert.Equal(["梁文远", "邵国安"], people[1].Deputies.Select(d => d.Get(Deputies.Name)));
        Assert.Equal("东河村选区", people[2].Deputies[1].Get(Deputies.District));
        Assert.Equal(Qualifier.Over, people[6].Count.Qualifier);
        Assert.Equal(Levels.County, people[6].ByLevel[0].Level);
    }

    [Fact]
    public void Namesakes_need_a_mark()
    {
        var bag = new DiagnosticBag();

        Read(bag, Head + "deputies:\n  - {name: 丁晓梅, level: town, district: 一选区}\n  - {name: 丁晓梅, level: town, district: 二选区}\ncontacts:\n  - {date: 2024-05, form: visit, deputies: [丁晓梅]}\n");

        Assert.Equal("RG1304", Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void Nested_records_and_special_shapes_are_read()
    {
        var book = Read(Head + """
            sessions:
              - date: 2024-01-10..2024-01-11
                no: 十八届三次
                resolutions:
                  - {title: 关于政府工作报告的决议, votes: {赞成: 50, against: 1, 弃权: 0}}
                  - {title: 关于预算的决议, votes: 100%}
                  - 关于主席团工作报告的决议
                reports: 政府工作报告
            evaluations:
              - {date: 2024-09, targets: 卫生院、派出所（东河）, ballots: {满意: 40, basic: 3}}
              - date: 2024-10
                targets: [{name: 供电所, person: 郑立, grade: 优秀}]
            elections:
              - kind: 换届
                levels:
                  镇: {districts: 9, candidates: 31, elected: {total: 20, 妇女: 6}, structure: {age: {35岁以下: 4, 36-55岁: 16}, occupation: {干部: {镇: 3, 村: 5}, 农民: 12}}}
                by_district:
                  - {name: 一选区, seats: 2, elected: 2}
                  - {name: 二选区, seats: 1, elected: [{name: 丁晓梅, votes: 812}]}
            plans: [办好建议, {text: 组织视察, quarter: 第二季度}]
            systems: [议事规则]
            declared: {建议件数: 10余, trainings: {total: 4}}
            declared_since: {2022: {视察次数: 5}}
            narrative: {导语: 一年来……, 监督: 围绕中心, 民族团结: 自己的一章, 结语: 谢谢}
            settings: {规则集: 重庆, share_decimals: 0, 用语: {联络站: 代表之家}, rules: {R-01: 关闭, r40: error}}
            """ + "\n");

        var session = book.List(Sessions.Type)[0];
        var resolutions = session.Get(Sessions.Resolutions)!;
        Assert.Equal((3, 18), (session.Get(Sessions.No)!.Number, session.Get(Sessions.No)!.Term));
        Assert.Equal(50, resolutions[0].Get(SessionResolutions.Votes)!.For!.Value);
        Assert.Equal(100, resolutions[1].Get(SessionResolutions.Votes)!.Share!.Value);
        Assert.Equal("关于主席团工作报告的决议", resolutions[2].Title);
        Assert.Equal("政府工作报告", session.Get(Sessions.Reports)![0].Title);
        Assert.Equal(["卫生院", "派出所（东河）"], book.List(Evaluations.Type)[0].Get(Evaluations.Targets)!.Select(t => t.Get(EvaluationTargets.Name)));
        Assert.Equal("优秀", book.List(Evaluations.Type)[1].Get(Evaluations.Targets)![0].Get(EvaluationTargets.Grade));

        var town = book.List(Elections.Type)[0].Get(Elections.Levels)!.Get(ElectionLevels.Town)!;
        Assert.Equal(31, town.Get(ElectionFigures.Candidates)!.Get(ElectionPersons.Total)!.Value);
        var occupation = town.Get(ElectionFigures.Structure)!.Get(ElectionStructures.Occupation)!;
        Assert.Equal(20, occupation.Total.Value);
        Assert.Equal(["镇", "村"], occupation.Parts[0].Parts!.Parts.Select(p => p.Label));
        var districts = book.List(Elections.Type)[0].Get(Elections.ByDistrict)!;
        Assert.Equal([2m, 1m], districts.Select(d => d.Get(ElectionDistricts.Elected)!.Count.Value));
        Assert.Equal(812, districts[1].Get(ElectionDistricts.Elected)!.Records![0].Get(DistrictWinners.Votes)!.Value);

        Assert.Equal(["办好建议", "组织视察"], book.List(Statements.Plans).Select(p => p.Get(Statements.Text)));
        Assert.Equal(["建议件数", "trainings.total"], book.Declared.Select(d => d.Name));
        Assert.Equal((2022, "视察次数"), (book.DeclaredSince[0].Since.Year, book.DeclaredSince[0].Figures[0].Name));
        Assert.Equal([NarrativeRole.Opening, NarrativeRole.Chapter, NarrativeRole.OwnChapter, NarrativeRole.Closing], book.Narrative.Select(n => n.Role));
        Assert.Equal((2, 4, 0), (book.Settings.Ruleset.ReplyMonths, book.Settings.Ruleset.HardReplyMonths, book.Settings.ShareDecimals));
        Assert.Null(book.Settings.SeverityOf("R-01", Severity.Error));
        Assert.Equal((Severity.Error, Severity.Info), (book.Settings.SeverityOf("R-40", Severity.Warning), book.Settings.SeverityOf("R-41", Severity.Info)));
    }

    [Fact]
    public void A_year_file_stands_over_its_project_file_key_by_key()
    {
        var project = new RecordFile("reportgen.yaml", Encoding.UTF8.GetBytes("unit: {name: 青溪镇, level: town, term: 18, villages: 9}\nsettings: {decimals: 2, ruleset: 浙江}\ndeputies:\n  - {name: 梁文远, level: town}\n"));
        var phrases = new RecordFile("phrases.yaml", Encoding.UTF8.GetBytes("- {id: 口号, text: 为民履职, valid_from: 2023-01-01, valid_to: 2024-06-30}\n"));
        var bag = new DiagnosticBag();

        var book = Assert.Single(RecordReader.Read([Input("2024.yaml", "reportgen: 1\nperiod: 2024\nunit: {villages: 10}\nsettings: {decimals: 0}\n") with { Project = project, Phrases = phrases }], bag).Books);

        Assert.Empty(bag.Items);
        Assert.Equal(("青溪镇", 10m), (book.UnitName, book.Unit.Get(Units.Villages)!.Value));
        Assert.Equal("reportgen.yaml:1:14", book.Unit.LocationOf(Units.Name).ToString());
        Assert.Equal("2024.yaml:3:18", book.Unit.LocationOf(Units.Villages).ToString());
        Assert.Equal((0, 1), (book.Settings.Decimals, book.Settings.Ruleset.ReprocessMonths));
        Assert.True(book.Roster.Exists);
        Assert.Equal("为民履职", Assert.Single(book.Phrases).Get(Phrases.Text));
    }

    [Fact]
    public void Files_of_one_year_are_one_book_and_other_years_are_others()
    {
        var bag = new DiagnosticBag();

        var set = RecordReader.Read(
            [
                Input("b.yaml", "reportgen: 1\nperiod: 2025\nunit: {name: 青溪镇, level: town, term: 18}\nsuggestions:\n  - {id: A1, title: 路灯, received: 2024-11-01, replied: 2025-01-10}\n"),
                Input("a1.yaml", Head + "petitions:\n  - {date: 2024-05}\nsuggestions:\n  - {id: A1, title: 路灯, received: 2024-11-01}\n"),
                Input("a2.yaml", "reportgen: 1\nperiod: 2024\npetitions:\n  - {date: 2024-06}\n"),
            ],
            bag);

        Assert.Empty(bag.Items);
        Assert.Equal(["2024年", "2025年"], set.Books.Select(b => b.Period.Label));
        Assert.Equal(2, set.Books[0].List(Petitions.Type).Count);
        Assert.Equal(["a1.yaml", "a2.yaml"], set.Books[0].List(Petitions.Type).Select(r => r.Source.Path));
    }

    [Fact]
    public void Single_values_of_one_years_files_must_agree()
    {
        var bag = new DiagnosticBag();

        RecordReader.Read([Input("a.yaml", Head), Input("b.yaml", Head.Replace("18", "19", StringComparison.Ordinal))], bag);

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG1305", "b.yaml:3:38"), (finding.Id, finding.Location.ToString()));
    }

    [Fact]
    public void A_period_at_the_end_still_gives_its_year_to_dates() =>
        Assert.Equal(new DateOnly(2024, 5, 15), Read("reportgen: 1\nunit: {name: 青溪镇, level: town, term: 18}\npetitions:\n  - {date: 5月15日}\nperiod: 2024\n").List(Petitions.Type)[0].Date!.First);

    [Fact]
    public void Text_stays_as_written()
    {
        var book = Read(Head + "suggestions:\n  - {id: 007, title: \"**加粗** {{ x }} <b>\", received: 2024-05-01}\ncases:\n  - title: 修路\n    story: |\n      第一段。\n\n      第二段。\n");

        Assert.Equal(("007", "**加粗** {{ x }} <b>"), (book.List(Suggestions.Type)[0].Id, book.List(Suggestions.Type)[0].Title));
        Assert.Equal("第一段。\n\n第二段。", book.List(Cases.Type)[0].Get(Cases.Story));
    }

    [Theory]
    [InlineData("utf-8", null)]
    [InlineData("utf-16", "RG1002")]
    [InlineData("gb18030", "RG1002")]
    public void Other_encodings_are_read_with_a_note(string encoding, string? note)
    {
        var bag = new DiagnosticBag();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(Head) ?? [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Head)];

        var set = RecordReader.Read([new RecordInput(new RecordFile("a.yaml", bytes))], bag);

        Assert.Equal("青溪镇", set.Books[0].UnitName);
        Assert.Equal(note, bag.Items.SingleOrDefault()?.Id);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var bag = new DiagnosticBag();

        RecordReader.Read([new RecordInput(new RecordFile("a.yaml", new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xFE, 0x80 }))], bag);

        Assert.Equal("RG1001", Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void Personal_data_are_not_shown_in_excerpts_or_messages()
    {
        var bag = new DiagnosticBag();

        var book = Read(bag, Head + "deputies:\n  - {name: 梁文远, level: 村级, born: 1971-13, phone: 13900001234}\ncontacts:\n  - {date: 2024-05, form: 家访, summary: 调解张家纠纷, private: [summary]}\n");

        Assert.Equal(3, bag.Items.Count);
        Assert.DoesNotContain(bag.Items, d => (d.Headline.Chinese + d.Headline.English + d.Label?.Chinese + d.Help?.Chinese).Contains("1971", StringComparison.Ordinal));
        var source = bag.Items[0].Location.Source!;
        Assert.Equal("  - {name: 梁文远, level: 村级, born: *******, phone: ***********}", source.LineText(5));
        Assert.DoesNotContain("张家", source.LineText(7), StringComparison.Ordinal);
        Assert.Equal("13900001234", book!.List(Deputies.Type)[0].Get(Deputies.Phone));
        Assert.True(book.List(Contacts.Type)[0].IsPrivate(CommonFields.Summary));
    }

    private static RecordBook Read(string text)
    {
        var bag = new DiagnosticBag();
        var book = Read(bag, text);
        Assert.Empty(bag.Items.Select(d => $"{d.Location} {d.Headline.Chinese}"));
        return book!;
    }

    private static RecordBook? Read(DiagnosticBag bag, string text) => RecordReader.Read([Input("2024.yaml", text)], bag).Books is [var first, ..] ? first : null;

    private static RecordInput Input(string path, string text) => new(new RecordFile(path, Encoding.UTF8.GetBytes(text)));
}
