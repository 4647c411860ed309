using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The report of a county over its townships.</summary>
public sealed class SeveralUnitsTests
{
    private const string First = """
        period: 2024
        unit: {name: 甲水镇, level: town, term: 19, parent: 太平县}
        sessions: [{date: 2024-01-10, no: 4, expected: 50, attended: 48, reports: [{title: 政府工作报告}]}]
        inspections:
          - {date: 2024-05-10, kind: visit, topic: 防汛备汛, deputies: 12, opinions: 4, highlight: true, summary: 代表察看甲水河堤防，指出险段两处，镇政府6月加固}
          - {date: 2024-07-10, kind: hearing, topic: 关于医保工作情况的报告}
          - {date: 2024-09-10, kind: visit, topic: 秋收, deputies: 6}
        suggestions:
          - {id: 1, title: 关于修路的建议, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: A}
        trainings: [{date: 2024-03, topic: 代表法, people: 40余}]
        """;

    private const string Second = """
        period: 2024
        unit: {name: 乙山乡, level: township, term: 19, parent: 太平县}
        sessions: [{date: 2024-01-11, no: 4, expected: 40, attended: 39}]
        inspections: 无
        trainings: 未统计
        """;

    private const string Third = """
        period: 2024
        unit: {name: 丙林乡, level: township, term: 19, parent: 太平县}
        declared: {人代会次数: 1, 监督活动次数: 2}
        """;

    [Fact]
    public void Named_examples_a_table_a_unit_and_what_is_not_filled_in()
    {
        var reported = Build(("a.yaml", First), ("b.yaml", Second.Replace("trainings: 未统计", "", StringComparison.Ordinal)), ("c.yaml", Third));
        Assert.Contains("甲水镇|3|1|2|4", reported.Text, StringComparison.Ordinal);
        Assert.Contains("乙山乡|0|0|0|0", reported.Text, StringComparison.Ordinal);
        Assert.Contains("丙林乡|2|—|—|—", reported.Text, StringComparison.Ordinal);
        var prose = string.Join("\n", reported.Document.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)));
        Assert.Contains("甲水镇5月10日就防汛备汛开展视察。", prose, StringComparison.Ordinal);
        Assert.Contains("有1个乡镇没有开展", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("乙山乡没有", prose, StringComparison.Ordinal);
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownWriter.Write(reported.Document, text);
        Snapshot.Verify(text.ToString());
    }

    // The county's 9 are of all three; 甲镇 has at least 3, and nobody can be said to have the most.
    [Fact]
    public void A_unit_with_at_least_some_is_told_and_not_beaten()
    {
        static string Town(string name, string records) => $"period: 2024\nunit: {{name: {name}, level: town, term: 19, parent: 太平县}}\ninspections: [{records}]";
        var text = Build(
            ("county.yaml", "period: 2024\nunit: {name: 太平县, level: county, term: 18}\ndeclared: {监督活动次数: 9}"),
            ("a.yaml", Town("甲镇", "{date: 2024-01-05, kind: visit, topic: 甲事, times: 3}, {date: 2024-04-05, kind: check, topic: 丁事, times: 多次}")),
            ("b.yaml", Town("乙镇", "{date: 2024-05-05, kind: visit, topic: 戊事}")),
            ("c.yaml", Town("丙镇", "{date: 2024-06-05, kind: visit, topic: 己事}, {date: 2024-07-05, kind: check, topic: 庚事}"))).Text;
        Assert.Contains("各镇开展监督活动9次", text, StringComparison.Ordinal);
        Assert.DoesNotContain("次数最多", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unit_above_gives_its_texts_and_is_called_by_them()
    {
        var county = "period: 2024\nunit: {name: 太平县, level: county, term: 18}\nnarrative: {opening: 全县乡镇人大工作扎实开展。, 宣传发动: 县里统一印发了宣传单。}\nproblems: [乡镇之间不平衡]\nreport: {signed_on: 2025-01-10}";
        var reported = Build(("a.yaml", First + "\nproblems: [镇里自己的不足]"), ("b.yaml", Second.Replace("trainings: 未统计", "", StringComparison.Ordinal)), ("county.yaml", county));
        Assert.Equal("太平县2024年乡镇人大工作汇总", reported.Lines[0]);
        Assert.Contains("全县乡镇人大工作扎实开展。", reported.Text, StringComparison.Ordinal);
        Assert.Contains("县里统一印发了宣传单。", reported.Text, StringComparison.Ordinal);
        Assert.Contains("乡镇之间不平衡", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("镇里自己的不足", reported.Text, StringComparison.Ordinal);
        Assert.Contains("太平县人大常委会", reported.Lines);
    }

    [Fact]
    public void A_unit_with_totals_and_plans_alone_has_no_records()
    {
        var reported = Build(("a.yaml", First), ("c.yaml", Third + "\nplans: [开好年中大会]"));
        Assert.Contains("丙林乡只报了总数，没有逐项记录", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("有逐项记录的", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_of_another_county_is_none_of_the_county_whose_file_is_there()
    {
        var other = Third.Replace("太平县", "安平县", StringComparison.Ordinal);
        var reported = Build(("a.yaml", First), ("c.yaml", other), ("county.yaml", "period: 2024\nunit: {name: 太平县, level: county, term: 18}"));
        Assert.StartsWith("RG3902 3:", Assert.Single(reported.Errors), StringComparison.Ordinal);
        Assert.Contains("丙林乡的上级是安平县，不是太平县", reported.Errors[0], StringComparison.Ordinal);
        Assert.Equal("county.yaml", Assert.Single(Assert.Single(reported.Bag.Items, item => item.Id == "RG3902").Related).Location.Source!.Path);
    }

    [Fact]
    public void Time_that_a_unit_has_no_file_of_is_noted_below_the_table()
    {
        const string Lin = "unit: {name: 丁水镇, level: town, term: 19, parent: 太平县}\npetitions: [{date: 3月9日, count: 2}]\n";
        Assert.Contains("丁水镇没有2024年下半年的记录，数里不含这段时间", Build(("a.yaml", First), ("d.yaml", "period: 2024-H1\n" + Lin)).Text, StringComparison.Ordinal);
        var years = Build(("a.yaml", First), ("d21.yaml", "period: 2021\n" + Lin), ("d24.yaml", "period: 2024\n" + Lin + "declared_since: {2023: {信访件数: 5}}")).Text;
        Assert.Contains("甲水镇没有2021年、2022年、2023年的记录，数里不含这几段时间", years, StringComparison.Ordinal);
        Assert.Contains("丁水镇没有2022年的记录，数里不含这段时间；丁水镇2023年只报了几项总数，其他的数不含这一年", years, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_unit_declares_the_others_have_not_filled_in()
    {
        var workspace = Workspace(("c.yaml", Third), ("d.yaml", "period: 2024\nunit: {name: 丁水镇, level: town, term: 19, parent: 太平县}\ndeclared: {人代会次数: 2}"));
        string[] files = ["c.yaml", "d.yaml"];
        var hints = Reported.In(workspace, files, draft: true).Document.Blocks.OfType<Hint>();
        Assert.Contains(hints, hint => hint.Text.Contains("丁水镇没有填报监督活动", StringComparison.Ordinal));
        var signed = Reported.In(workspace, files).Text;
        Assert.Contains("合计只含填报了的", signed, StringComparison.Ordinal);
        Assert.DoesNotContain("没有填报监督活动", signed, StringComparison.Ordinal);
    }

    // As a template in Word does, which begins with these words alone.
    [Fact]
    public void Its_chapters_can_be_placed_in_a_template_of_the_offices_own()
    {
        var workspace = Workspace(("a.yaml", First), ("c.yaml", Third)).Add("own.sbn", "{{ include \"partials/words.sbn\" }}\n{{ chapter \"监督\" \"rollup\" }}");
        Assert.Contains("各乡镇开展监督活动5次", Reported.In(workspace, ["a.yaml", "c.yaml"], template: "own.sbn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_unit_is_no_roll_up()
    {
        var alone = Reported.In(Workspace(("a.yaml", First)), ["a.yaml"], ReportKinds.Rollup);
        Assert.StartsWith("RG3902 3:7 “汇总”要有几个单位的文件，这里只有甲水镇的", Assert.Single(alone.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_of_different_parents_are_no_roll_up()
    {
        var reported = Build(("a.yaml", First), ("b.yaml", Second.Replace("太平县", "安平县", StringComparison.Ordinal).Replace("trainings: 未统计", "", StringComparison.Ordinal)));
        Assert.StartsWith("RG3902", Assert.Single(reported.Errors), StringComparison.Ordinal);
        Assert.Contains("乙山乡的上级是安平县，甲水镇的上级是太平县", reported.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_part_of_the_records_of_three_towns_makes_a_clean_report(int seed)
    {
        var random = new Random(seed);
        var workspace = SampleVariant.Of().ToWorkspace(judged: false);
        List<string> files = [];
        foreach (var town in (string[])["甲水镇", "乙山镇", "丙林镇"])
        {
            files.Add(town + ".yaml");
            workspace.Add(town + ".yaml", $"单位: {{名称: {town}}}\n" + SampleVariant.Of().Thinned(random).ToText());
        }

        var reported = Reported.In(workspace, files);
        Assert.True(reported.Report is not null, string.Join("\n", reported.Errors));
        CleanReport.Assert(reported, $"seed {seed}");
        reported.ToWord().AssertValid();
    }

    // Figures of other units than the sentence's own are told apart: 沙棠乡 gave totals only, 鹿鸣坪乡 filled in that it had none.
    [Theory]
    [InlineData("各乡镇召开人民代表大会会议15次。")]
    [InlineData("七个乡镇通过代表接待日、走访、座谈等联系选民约6300人次。六个乡镇收到选民的意见建议710余条。")]
    [InlineData("五个乡镇受理来信来访37件")]
    [InlineData("四个乡镇走访慰问困难群众、受淹农户、考上大学的困难家庭学生250余户")]
    [InlineData("各乡镇开展监督活动54次（共同参加的只算一次），形式有视察、")]
    [InlineData("从七个乡镇登记的办理结果看，67件中，所提问题已经解决38件，正在解决17件。")]
    [InlineData("七个乡镇1月至2月召开的大会听取和审议了政府工作报告、人大主席团工作报告，审查了预算执行情况和预算草案的报告，听取了代表建议办理情况的报告。六个乡镇7月至8月召开的大会还听取和审议了政府上半年工作报告。")]
    [InlineData("校园食堂管理和河道管护（榆泉镇）等的专项工作报告。")]
    [InlineData("芦汀镇人大对代表建议承办单位进行了满意度测评。")]
    [InlineData("禾丰镇党委2月研究人大年度工作，芦汀镇党委3月研究人大监督计划，")]
    public void One_sentence_has_one_base(string sentence) => Assert.Contains(sentence, SampleCounty().Text, StringComparison.Ordinal);

    // What the case of 芦汀镇 told of its dike is not told again among its works; 重点工程 says nothing beside 芦苇湿地保护; the county's visit is a case.
    [Fact]
    public void A_fact_is_told_once_and_a_vague_topic_gives_way()
    {
        var text = SampleCounty().Text;
        Assert.Contains("东圩没有出险", text, StringComparison.Ordinal);
        Assert.Contains("代表在东圩、西圩参加巡堤430余人次。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("圩堤没有出险", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("农村客运").Length);
        Assert.Equal(2, text.Split("184亩").Length);
        Assert.DoesNotContain("重点工程", text, StringComparison.Ordinal);
        Assert.Contains("榆泉镇第十八届人民代表大会第五次会议", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_county_is_clean_and_valid()
    {
        var reported = SampleCounty();
        CleanReport.Assert(reported, "linjiang");
        reported.ToWord().AssertValid();
    }

    private static Reported SampleCounty()
    {
        var workspace = new MemoryWorkspace();
        foreach (var path in Directory.EnumerateFiles(TestPaths.In("samples", "linjiang"), "*.yaml").Order(StringComparer.Ordinal))
        {
            workspace.Add("linjiang/" + Path.GetFileName(path), File.ReadAllText(path));
        }

        return Reported.In(workspace, ["linjiang"]);
    }

    private static Reported Build(params (string Name, string Text)[] files) => Reported.In(Workspace(files), [.. files.Select(file => file.Name)]);

    private static MemoryWorkspace Workspace(params (string Name, string Text)[] files)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (name, text) in files)
        {
            workspace.Add(name, Reported.Complete(text));
        }

        return workspace;
    }
}
