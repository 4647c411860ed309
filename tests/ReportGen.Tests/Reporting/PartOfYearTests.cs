using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A half-year told out of the year's file: its own words in a file beside it, and no result whose day nobody knows.</summary>
public sealed class PartOfYearTests
{
    private const string Year = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        contacts:
          - {date: 2024-03-25, form: meeting_day, voters: 40, opinions: 9, forwarded: 6, resolved: 5}
          - {date: 2024-09-25, form: meeting_day, voters: 30, opinions: 7, forwarded: 4, resolved: 4}
        duty_reports:
          - {date: 2024-05-10, deputies: 5, voters: 60, opinions: 4, rectified: 路灯已经修好}
          - {date: 2024-06-10, deputies: 4, voters: 50, opinions: 4}
        suggestions:
          - {id: "1", title: 关于修渠的建议, proposer: 甲, received: 2024-01-16, assigned: 2024-01-20, handler: 农业农村办公室, replied: 2024-03-01, completed: 2024-09-01, result: A, key: yes,
             oversight: [{date: 2024-04-10, by: 乙, form: 现场察看}, {date: 2024-08-15, by: 乙, form: 现场察看}]}
          - {id: "2", title: 关于修路的建议, received: 2024-01-16, withdrawn: yes}
          - {id: "3", title: 关于县道的建议, to: county, received: 2024-01-16}

        """;

    private const string Words = """
        reportgen: 1
        period: 2024-H1
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县}
        report: {kind: half, recipient: 县委, signed_on: 2024-07-05}
        problems: [联系选民不够均匀]
        plans: [七月开展专题询问, 八月召开会议]
        narrative: {结尾: 下半年把没有办结的建议办好。}

        """;

    [Fact]
    public void The_words_of_the_half_stand_in_its_report()
    {
        var lines = Build("2024-H1", "2024.yaml", "words.yaml").Lines;
        Assert.Contains("下半年把没有办结的建议办好。", lines);
        Assert.Contains(lines, line => line.Contains("联系选民不够均匀", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("一是七月开展专题询问；二是八月召开会议", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("2024年7月5日", StringComparison.Ordinal));
    }

    [Fact]
    public void The_figures_are_those_of_the_years_file_alone()
    {
        var with = Build("2024-H1", "2024.yaml", "words.yaml").Lines;
        Assert.All(Build("2024-H1", "2024.yaml").Lines.Where(line => line.Contains("收到", StringComparison.Ordinal)), line => Assert.Contains(line, with));
    }

    [Fact]
    public void The_year_keeps_its_own_words() => Assert.DoesNotContain("下半年把没有办结的建议办好。", Build(null, "2024.yaml", "words.yaml").Text, StringComparison.Ordinal);

    // 6 receptions are the half's; the 100 that came are of the whole year.
    [Theory]
    [InlineData("{接待选民场次: 6}", "组织代表接待选民6场。")]
    [InlineData("{接待选民场次: 6, 接待选民人次: 60}", "组织代表接待选民6场、60人次。")]
    public void What_the_half_declares_stands_without_the_years_figures(string declared, string expected)
    {
        var files = Reported.Workspace("contacts: [{date: 2024, form: reception, times: 12, voters: 100}]\ninspections: [{date: 2024-03-05, kind: visit, topic: 春耕}]")
            .Add("h1.yaml", Reported.Complete($"period: 2024-H1\ndeclared: {declared}"));
        Assert.Contains(Reported.In(files, ["2024.yaml", "h1.yaml"], period: "2024-H1").Lines, line => line.Contains(expected, StringComparison.Ordinal));
        Assert.Contains("组织代表接待选民12场、100人次。", Reported.In(files, ["2024.yaml", "h1.yaml"]).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-H1", "上半年问题", "下半年抓养老", "下半年问题")]
    [InlineData("2024-H2", "下半年问题", "明年抓述职", "上半年问题")]
    public void Each_half_has_its_own_words_where_both_files_lie_together(string period, string problem, string plan, string other)
    {
        const string First = "period: 2024-H1\ninspections: [{date: 2024-03-05, kind: visit, topic: 春耕}]\nplans: [{text: 下半年抓养老}]\nproblems: [上半年问题]";
        const string Second = "period: 2024-H2\ninspections: [{date: 2024-09-05, kind: visit, topic: 秋收}]\nplans: [{text: 明年抓述职}]\nproblems: [下半年问题]";
        var files = new MemoryWorkspace().Add("h1.yaml", Reported.Complete(First)).Add("h2.yaml", Reported.Complete(Second));
        var text = Reported.In(files, ["h1.yaml", "h2.yaml"], period: period).Text;
        Assert.Contains(problem, text, StringComparison.Ordinal);
        Assert.Contains(plan, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    // The year says nothing of what lacked and what comes next: the half's words do not stand in for it, nor for another part's.
    [Theory]
    [InlineData(null, null, "2024年上半年")]
    [InlineData("2024-Q1", null, "2024年上半年")]
    [InlineData("2024-H2", null, "2024年上半年")]
    [InlineData("2024", "congress", "2024年上半年")]
    [InlineData("2024-H1", null, "")]
    public void The_words_of_the_half_are_its_own(string? period, string? kind, string leftOut)
    {
        var reported = Build(period, ReportKinds.All.Find(kind ?? ""), "2024.yaml", "words.yaml");

        string[] words = ["联系选民不够均匀", "专题询问", "把没有办结的建议办好", "县委：", "2024年7月5日"];
        Assert.Equal(leftOut.Length == 0 ? words : [], words.Where(word => reported.Text.Contains(word, StringComparison.Ordinal)));
        Assert.Equal(leftOut, string.Join('、', reported.Report!.PartsLeftOut.Select(part => part.Label)));
    }

    // The half's own total is not added to a total of the year that nobody can part, nor lost beside it.
    [Theory]
    [InlineData("{date: 2024, count: 7, subject: 低保}", "4", "受理来信来访4件。")]
    [InlineData("{date: 2024, count: 7}, {date: 2024-03-05, count: 2}", "4", "受理来信来访4件。")]
    [InlineData("{date: 2024, count: 7, waive: {rule: RG6005, reason: 都在上半年}}", "7", "受理来信来访7件。")]
    [InlineData("{date: 2024-09-05, count: 7}", "4", "受理来信来访4件。")]
    public void A_total_of_the_half_is_the_halfs(string petitions, string figure, string told)
    {
        const string Half = "declared: {信访件数: 4}\nnarrative: {结尾: '上半年{信访件数}件。'}\nperiod: 2024-H1\n";
        var files = Reported.Workspace($"petitions: [{petitions}]").Add("half.yaml", Reported.Complete(Half));
        var reported = Reported.In(files, ["2024.yaml", "half.yaml"], period: "2024-H1");

        Assert.Contains(told, reported.Text, StringComparison.Ordinal);
        Assert.Contains($"上半年{figure}件。", reported.Text, StringComparison.Ordinal);
        Assert.Equal(figure, Reported.In(files.Add("own.sbn", "‹{{ stats.petitions.total }}›"), ["2024.yaml", "half.yaml"], period: "2024-H1", template: "own.sbn").Text.Trim('‹', '›'));
        Assert.Equal(figure == "7", reported.Bag.Items.Any(found => found.Headline.Chinese.Contains("信访件数", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_words_of_a_half_are_not_those_of_its_term()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year).Add("words.yaml", Words)
            .Add("2023.yaml", "reportgen: 1\nperiod: 2023\nproblems: [监督次数偏少]\nexperiences: [依靠代表]\n" + Reported.Unit);
        var reported = Reported.In(workspace, ["2023.yaml", "2024.yaml", "words.yaml"]);

        Assert.Contains("监督次数偏少", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("联系选民不够均匀", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("专题询问", reported.Text, StringComparison.Ordinal);
    }

    // Two halves that are the year together speak for it, the last of what is left to do.
    [Fact]
    public void Halves_without_a_file_of_the_year_speak_for_it()
    {
        const string Second = "reportgen: 1\nperiod: 2024-H2\nplans: [开好明年的会议]\ntrainings: [{date: 2024-09-01, topic: 代表法}]\n" + Reported.Unit;
        var reported = Reported.In(new MemoryWorkspace().Add("1.yaml", Words).Add("2.yaml", Second), ["1.yaml", "2.yaml"], period: "2024");

        Assert.Contains("开好明年的会议", reported.Text, StringComparison.Ordinal);
        Assert.Contains("联系选民不够均匀", reported.Text, StringComparison.Ordinal);
        Assert.Empty(reported.Report!.PartsLeftOut);
    }

    [Fact]
    public void That_the_words_of_a_half_are_left_out_is_said()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year).Add("words.yaml", Words);
        const string Said = "2024年上半年自己的话（文字材料、问题、打算、体会）没有写进来；写那一段的材料用 --period 2024年上半年";

        Assert.Contains(Said, Cli.CommandRun.In(workspace, "build", "2024.yaml", "words.yaml").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, Cli.CommandRun.In(workspace, "build", "2024.yaml", "words.yaml", "--period", "2024H1").Error, StringComparison.Ordinal);
        Assert.Contains("is left out; build with --period 2024-H1 to use it", Cli.CommandRun.In(workspace, "build", "2024.yaml", "words.yaml", "--force", "--lang", "en").Error, StringComparison.Ordinal);
    }

    // A fault in words that the report leaves out does not stop it; where they are printed it does, and validate tells it always.
    [Theory]
    [InlineData("problems: [XX不够]", "", "2024")]
    [InlineData("experiences: [依靠XX]", "", "2024")]
    [InlineData("plans: [开展XX询问]", "", "2024")]
    [InlineData("plans: [{text: 开展XX询问, year: 2025}, {text: 下半年开展询问, deadline: 2024-08}]", "", "2024")]
    [InlineData("plans: [{text: 开展XX询问, deadline: 2024-08}]", "", "2024-H1")]
    [InlineData("narrative: {结尾: 请XX指正。}", "", "2024")]
    [InlineData("report: {title: XX镇工作总结}", "", "2024")]
    [InlineData("report: {chapters: [{chapter: 监督, lead: 围绕XX开展监督。}]}", "", "2024")]
    [InlineData("report: {chapters: [{chapter: 监督, title: 开展XX监督}]}", "", "2024-H1 2024-Q3 2024")]
    [InlineData("cases: [{title: 修渠, date: 2024-09-01, story: XX村修渠}]", "", "2024-Q3 2024")]
    [InlineData("cases: [{title: 修渠, story: XX村修渠}]", "", "2024")]
    [InlineData("", "problems: [XX不够]", "2024-H1")]
    [InlineData("", "plans: [下半年开展XX询问]", "2024-H1")]
    [InlineData("", "narrative: {结尾: 请XX指正。}", "2024-H1")]
    [InlineData("", "report: {recipient: XX县委}", "2024-H1")]
    [InlineData("problems: ['{查视次数}次，偏少']", "", "2024")]
    [InlineData("", "problems: ['培训{培训次数}次，偏少']", "2024-H1")]
    [InlineData("", "narrative: {结尾: '培训{培训次数}次。'}", "2024-H1")]
    public void Words_that_a_report_leaves_out_do_not_stop_it(string ofYear, string ofHalf, string stopped)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year + ofYear + "\n").Add("words.yaml", Reported.Complete("period: 2024-H1\n" + (ofHalf.Length > 0 ? ofHalf : "problems: [联系选民不够均匀]")));
        string[] files = ofHalf.Length > 0 ? ["2024.yaml", "words.yaml"] : ["2024.yaml"];

        Assert.Equal(stopped, string.Join(' ', ((string[])["2024-H1", "2024-Q3", "2024"]).Where(period => Reported.In(workspace, files, period: period).Errors.Count > 0)));
        Assert.Equal(1, Cli.CommandRun.In(workspace, ["validate", .. files]).ExitCode);
    }

    // What happened after 统计截止 is left out of the year's report.
    [Fact]
    public void A_record_after_the_last_day_does_not_stop_the_report_of_the_year()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year + "report: {as_of: 2024-10-31}\ntrainings: [{date: 2024-11-20, topic: XX法}]\n");

        Assert.Empty(Reported.In(workspace).Errors);
        Assert.Contains("RG2101", Cli.CommandRun.In(workspace, "validate", "2024.yaml").Output, StringComparison.Ordinal);
    }

    // The list of the handling report: what was open when the part began, or handled in it.
    [Theory]
    [InlineData("replied: 2024-02-20, result: A", false)]
    [InlineData("replied: 2024-02-20, result: C, satisfaction: dissatisfied", true)]
    [InlineData("replied: 2024-08-20, result: A", true)]
    [InlineData("handler: 村镇办", true)]
    public void A_suggestion_settled_before_the_part_is_not_among_those_carried_over(string state, bool isListed)
    {
        var records = "suggestions:\n  - {id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-12, " + state + "}\n  - {id: 2, title: 关于修渠的建议, received: 2024-07-10}";

        Assert.Equal(isListed, Reported.In(Reported.Workspace(records), "2024-Q3", kind: "handling").Text.Contains("关于修路的建议", StringComparison.Ordinal));
    }

    // Words that are not printed are not held against figures that the report does not have.
    [Fact]
    public void A_reference_in_the_words_of_a_half_is_no_hole_in_the_report_of_a_quarter()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year).Add("words.yaml", Words.Replace("联系选民不够均匀", "'答复率{建议答复率}，偏低'", StringComparison.Ordinal));

        Assert.Empty(Reported.In(workspace, ["2024.yaml", "words.yaml"], period: "2024-Q3").Errors);
        Assert.Contains("答复率100%，偏低", Reported.In(workspace, ["2024.yaml", "words.yaml"], period: "2024-H1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_without_a_day_is_told_by_the_year_and_not_by_its_half()
    {
        Assert.Contains("转交办理10件，已办结9件", Build(null, "2024.yaml").Text, StringComparison.Ordinal);
        Assert.Contains("路灯已经修好", Build(null, "2024.yaml").Text, StringComparison.Ordinal);
        var half = Build("2024-H1", "2024.yaml").Text;
        Assert.Contains("转交办理6件。", half, StringComparison.Ordinal);
        Assert.DoesNotContain("办结", half, StringComparison.Ordinal);
        Assert.DoesNotContain("路灯已经修好", half, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_stands_as_it_stood_on_the_last_day()
    {
        Assert.Contains("农业农村办公室办理，乙4月10日、8月15日现场察看，所提问题已经解决。", Build(null, "2024.yaml").Text, StringComparison.Ordinal);
        Assert.Contains("农业农村办公室办理，乙4月10日现场察看，所提问题正在解决。", Build("2024-H1", "2024.yaml").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withdrawn_stands_beside_the_count_and_what_was_sent_up_behind_all()
    {
        var text = Build(null, "2024.yaml").Text;
        Assert.Contains("收到代表建议、批评和意见1件，另有1件由代表撤回，不计在内。", text, StringComparison.Ordinal);
        Assert.Contains("另向县人大提出《关于县道的建议》。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1件。以上", text, StringComparison.Ordinal);
    }

    // A whole year under the title of a half-year's summary would be signed as one.
    [Theory]
    [InlineData("2024.yaml", null, "half", "种类是“半年”，期间却是2024年 | 写上 --period 2024年上半年，或者 --period 2024年下半年；要写2024年的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml words.yaml", null, "half", "种类是“半年”，期间却是2024年 | 写上 --period 2024年上半年；要写2024年的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", "2024-Q2", "half", "种类是“半年”，期间却是2024年第二季度 | 写上 --period 2024年上半年；要写2024年第二季度的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", "2024-H2", "quarter", "种类是“季度”，期间却是2024年下半年 | 写上 --period 2024年第三季度，或者 --period 2024年第四季度；要写2024年下半年的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", "2024-01-01..2024-06-20", "half", "种类是“半年”，期间却是2024年1月1日至6月20日 | 写上 --period 2024年上半年；要写2024年1月1日至6月20日的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", "2024-H1", "annual", "种类是“年度”，期间却是2024年上半年 | 写上 --period 2024年；要写2024年上半年的，去掉 --kind 或 --template")]
    [InlineData("words.yaml", null, "annual", "种类是“年度”，期间却是2024年上半年 | 要写2024年上半年的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", null, "term", "种类是“五年”，期间却是2024年 | 写几年的，把各年度的文件一起给出，或者写放这些文件的文件夹；要写2024年的，去掉 --kind 或 --template")]
    [InlineData("2024.yaml", "2024-H1", "term", "种类是“五年”，期间却是2024年上半年 | 写几年的，把各年度的文件一起给出，或者写放这些文件的文件夹；要写2024年上半年的，去掉 --kind 或 --template")]
    public void A_kind_of_another_period_is_refused_with_the_words_to_add(string files, string? period, string kind, string told)
    {
        var reported = Build(period, ReportKinds.All.Find(kind), files.Split(' '));

        Assert.Null(reported.Report);
        Assert.Equal(["RG3906 0:0 " + told], reported.Errors);
    }

    // The summary of one year as that of a term would take the file name of the annual one.
    [Fact]
    public void A_term_asked_of_one_year_of_several_names_them_all()
    {
        var workspace = new MemoryWorkspace().Add("2023.yaml", Reported.Complete("period: 2023")).Add("2024.yaml", Reported.Complete("period: 2024"));

        Assert.Equal(
            ["RG3906 0:0 种类是“五年”，期间却是2024年 | 写上 --period 2023—2024年；要写2024年的，去掉 --kind 或 --template"],
            Reported.In(workspace, ["2023.yaml", "2024.yaml"], ReportKinds.Term, "2024").Errors);
        Assert.NotNull(Reported.In(workspace, ["2023.yaml", "2024.yaml"], ReportKinds.Term, "2023—2024年").Report);
    }

    // From one congress to the next is a year over the turn of the year.
    [Theory]
    [InlineData("2023-12-01..2024-11-30", null, true)]
    [InlineData("2023-12-01..2024-11-30", "annual", true)]
    [InlineData("2023-12-01..2024-11-30", "term", false)]
    [InlineData("2023-01-01..2024-11-30", "term", true)]
    [InlineData("2023-01-01..2024-11-30", "annual", false)]
    public void A_term_is_longer_than_what_a_years_summary_tells(string period, string? kind, bool isWritten)
    {
        var workspace = new MemoryWorkspace().Add("2023.yaml", Reported.Complete("period: 2023")).Add("2024.yaml", Reported.Complete("period: 2024"));
        var reported = Reported.In(workspace, ["2023.yaml", "2024.yaml"], kind is null ? null : ReportKinds.All.Find(kind), period);

        Assert.Equal(isWritten, reported.Report is not null);
        Assert.Equal(!isWritten, reported.Errors.Any(error => error.StartsWith("RG3906", StringComparison.Ordinal)));
        if (kind is null)
        {
            Assert.Equal(Reported.In(workspace, ["2023.yaml", "2024.yaml"], ReportKinds.Annual, period).Text, reported.Text);
        }
    }

    [Fact]
    public void A_term_asked_of_one_file_with_totals_of_the_years_before_names_the_period_of_them_all()
    {
        const string Totals = "declared_since: {2018: {视察次数: 9}, 2020: {视察次数: 3}, 2021: {视察次数: 3}, 2022: {视察次数: 4}, 2023: {视察次数: 4}}";
        var workspace = new MemoryWorkspace().Add("2024.yaml", Reported.Complete("period: 2024\n" + Totals));

        Assert.Equal(
            ["RG3906 0:0 种类是“五年”，期间却是2024年 | 写上 --period 2020—2024年；要写2024年的，去掉 --kind 或 --template"],
            Reported.In(workspace, ["2024.yaml"], ReportKinds.Term).Errors);
        Assert.NotNull(Reported.In(workspace, ["2024.yaml"], ReportKinds.Term, "2020—2024年").Report);
        Assert.NotNull(Reported.In(workspace, ["2024.yaml"], ReportKinds.Term, "2020..2024").Report);

        var stating = new MemoryWorkspace().Add("2024.yaml", Reported.Complete("period: 2024\nreport: {kind: term}\n" + Totals));
        Assert.Equal(
            ["RG3902 4:16 种类是“五年”，期间却是2024年 | 写几年的，用 --period 2020—2024年；要写2024年的，种类写 年度，或者不写"],
            Reported.In(stating, ["2024.yaml"]).Errors);
    }

    [Fact]
    public void A_file_of_one_year_that_calls_itself_a_terms_is_told_the_word_for_a_year() => Assert.Equal(
        ["RG3902 3:16 种类是“五年”，期间却是2024年 | 写几年的，把各年度的文件一起给出，或者写放这些文件的文件夹；要写2024年的，种类写 年度，或者不写"],
        Reported.In(new MemoryWorkspace().Add("2024.yaml", "reportgen: 1\nperiod: 2024\nreport: {kind: term}\n" + Reported.Unit)).Errors);

    [Theory]
    [InlineData("2024.yaml", "2024-H1", "half")]
    [InlineData("2024.yaml", "2024-Q1", "quarter")]
    [InlineData("words.yaml", null, "half")]
    [InlineData("2024.yaml", "2023-12-28..2024-12-27", "annual")]
    public void A_kind_of_its_own_period_is_written(string files, string? period, string kind) => Assert.NotNull(Build(period, ReportKinds.All.Find(kind), files.Split(' ')).Report);

    [Fact]
    public void A_file_that_calls_its_year_a_half_is_told_at_the_word()
    {
        var reported = Reported.Of("report: {kind: half}");

        Assert.Null(reported.Report);
        Assert.Equal(
            "RG3902 4:16 种类是“半年”，期间却是2024年 | 要写其中一段的，年度写这一段（2024年上半年、2024年下半年）；文件记的是全年，就去掉种类，用 --period 从里面取，如 --period 2024年上半年。要写2024年的，种类写 年度，或者不写",
            Assert.Single(reported.Errors));
        Assert.NotNull(Reported.Of("report: {kind: half}", period: "2024-H1").Report);
    }

    // What is said of the report stands in a sheet of its own, and the ledger is a half's where its 年度 is.
    [Fact]
    public void A_ledger_is_held_against_its_kind_like_its_yaml()
    {
        var workspace = new MemoryWorkspace().Add("年.yaml", Reported.Complete("report: {signed_by: 主席团, kind: half}")).Add("半年.yaml", Reported.Complete("period: 2024-H1\nreport: {kind: half}\ntrainings: [{date: 2024-03, topic: 代表法}]"));
        Assert.Equal(0, Cli.CommandRun.In(workspace, "ledger", "export", "年.yaml", "半年.yaml").ExitCode);

        Assert.Matches(@"RG3902[^\n]*\n --> 年台账\.xlsx 成文!B\d", Cli.CommandRun.In(workspace, "build", "年台账.xlsx").Error);
        Assert.Equal("清河镇人大2024年上半年工作总结.docx\n", Cli.CommandRun.In(workspace, "build", "年台账.xlsx", "--period", "上半年").Output);
        Assert.Equal(0, Cli.CommandRun.In(workspace, "build", "半年台账.xlsx", "--kind", "半年", "--force").ExitCode);
    }

    private static Reported Build(string? period, EnumValue? kind, params string[] files) =>
        Reported.In(new MemoryWorkspace().Add("2024.yaml", Year).Add("words.yaml", Words), files, kind, period);

    private static Reported Build(string? period, params string[] files) => Build(period, null, files);
}
