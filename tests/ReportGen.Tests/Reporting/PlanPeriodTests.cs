using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Which year a plan of work is for, and which plans stand at the end of a summary.</summary>
public sealed class PlanPeriodTests
{
    private const string Unit = "unit: {name: 清河镇, level: town, term: 19, parent: 平川县}";

    [Theory]
    [InlineData("petitions: [{date: 2024-05, count: 3}]", "2025年工作要点")]
    [InlineData("petitions: [{date: 2024-05, count: 3}]\nreport: {kind: plan}", "2024年工作要点")]
    [InlineData("", "2024年工作要点")]
    [InlineData("declared: {suggestions.total: 20}\nstations: [{name: 集镇联络站}]", "2024年工作要点")]
    public void The_plans_in_the_file_of_a_year_that_was_kept_are_the_next_years(string rest, string title)
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nplans: [视察防汛, 督办建议, 组织代表述职]\n{rest}\n"), kind: "plan").Text;

        Assert.Contains(title, text, StringComparison.Ordinal);
    }

    // What the opening counts is what stands below as chapters: a group of one plan shares a chapter, and what has no group has one of its own.
    [Theory]
    [InlineData("{text: 甲, group: 监督工作}, {text: 乙, group: 监督工作}, {text: 丙, group: 代表工作}, {text: 丁, group: 代表工作}", "从监督工作、代表工作两个方面做好工作。")]
    [InlineData("{text: 甲, group: 监督工作}, {text: 乙, group: 监督工作}, {text: 丙, group: 代表工作}, {text: 丁, group: 代表工作}, {text: 戊, group: 建议办理}", "依法履行职责，做好监督工作、代表工作、建议办理。")]
    [InlineData("{text: 甲, group: 抓监督}, {text: 乙, group: 抓监督}, {text: 丙, group: 代表工作}, {text: 丁, group: 代表工作}, {text: 戊, group: 抓办理}", "依法履行职责，从抓监督、代表工作、抓办理等方面做好工作。")]
    [InlineData("{text: 甲, group: 监督工作}, {text: 乙, group: 监督工作}, {text: 丙, group: 代表工作}, {text: 丁, group: 代表工作}, {text: 戊}, {text: 己}", "依法履行职责，做好监督工作、代表工作和其他工作。")]
    public void The_opening_counts_the_chapters(string plans, string told) => Assert.Contains(
        told,
        Reported.In(new MemoryWorkspace().Add("2025.yaml", $"reportgen: 1\nperiod: 2025\n{Unit}\nreport: {{kind: plan}}\nplans: [{plans}]\n"), kind: "plan", file: "2025.yaml").Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_long_group_is_told_by_quarters_where_most_of_it_has_one_and_no_time_is_made_up()
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $$"""
            reportgen: 1
            period: 2024
            {{Unit}}
            report: {kind: plan}
            plans:
              - {group: 代表活动, quarter: 1, text: 学习代表法}
              - {group: 代表活动, quarter: 1, text: 第一季度评议站所}
              - {group: 代表活动, deadline: 2024-05-15, text: 视察防汛}
              - {group: 代表活动, quarter: 3, text: 组织述职}
              - {group: 代表活动, text: 适时外出考察}
              - {group: 代表活动, text: 走访选民}
              - {group: 建议办理, text: 一次会议以来收到建议20条，分解到部门}
              - {group: 建议办理, text: 办好建议, quarter: 2}

            """), kind: "plan").Text;

        Assert.Contains("第一季度，一是学习代表法；二是评议站所。\n第二季度，视察防汛。\n第三季度，组织述职。\n另外，一是适时外出考察；二是走访选民。\n", text, StringComparison.Ordinal);
        Assert.Contains("适时|适时外出考察|代表活动\n—|走访选民|代表活动\n—|一次会议以来收到建议20条，分解到部门|建议办理", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_of_another_year_says_its_year()
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nreport: {{kind: plan}}\nplans: [{{text: 听取养老工作报告, deadline: 2025-03-31}}, {{text: 督办建议, deadline: 2024-09-30}}]\n"), kind: "plan").Text;

        Assert.Contains("2025年3月31日前听取养老工作报告", text, StringComparison.Ordinal);
        Assert.Contains("9月30日前督办建议", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2024年9月30日", text, StringComparison.Ordinal);
    }

    // A day without a year is of the year that is planned for, in a summary and in the plan of work alike; what was due on a day written with the file's year was planned for that one. What became of a plan may be written down when the report is long out.
    [Theory]
    [InlineData(null, "deadline: 3月底", "工作打算", "3月底办好实事")]
    [InlineData("plan", "deadline: 3月底", "2025年工作要点", "3月底办好实事")]
    [InlineData(null, "deadline: 3月底, year: 2026", "工作打算", null)]
    [InlineData(null, "deadline: 3月底, done: 已经办好", "工作打算", "2024年3月底办好实事")]
    [InlineData(null, "deadline: 2024-03", "工作打算", null)]
    [InlineData(null, "done: 已经办好", "工作打算", "办好实事")]
    public void A_deadline_without_a_year_is_of_the_year_that_is_planned_for(string? kind, string due, string title, string? told)
    {
        var text = Reported.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\npetitions: [{{date: 2024-05, count: 3}}]\nplans: [{{text: 办好实事, {due}}}, 组织代表述职]\n"), kind: kind).Text;

        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(told ?? "", text, StringComparison.Ordinal);
        Assert.Equal(told is null, !text.Contains("办好实事", StringComparison.Ordinal));
        Assert.Equal(told?.Contains("2024年", StringComparison.Ordinal) == true, text.Contains("2024年3月", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3月底", false)]
    [InlineData("2024-03", true)]
    public void A_deadline_that_is_told_as_the_next_years_is_no_promise_of_this_year(string due, bool isPromise)
    {
        var told = Cli.CommandRun.In(new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\nplans: [{{text: 办好实事, deadline: {due}}}]\n"), "validate", "2024.yaml").Output;

        Assert.Equal(isPromise, told.Contains("RG2012", StringComparison.Ordinal));
    }

    // A part of a year tells the plans of what follows it; only what ends the year those of the next.
    [Theory]
    [InlineData("5月", "2024年5月工作总结和6月工作打算", "2024年6月15日前查汛情。")]
    [InlineData("2024-01-01..2024-09-30", "2024年1月至9月工作总结和第四季度工作打算", "第四季度装路灯。")]
    [InlineData("1月至11月", "2024年1月至11月工作总结和12月工作打算", "第四季度装路灯。")]
    [InlineData("6月", "2024年6月工作总结", null)]
    [InlineData("12月", "2024年12月工作总结和2025年工作打算", "一是来年办好实事；二是第一季度专题询问；三是汛前检查。")]
    [InlineData("2024-H2", "2024年下半年工作总结和2025年上半年工作打算", "一是来年办好实事；二是第一季度专题询问；三是汛前检查。")]
    [InlineData("2024-Q4", "2024年第四季度工作小结和2025年第一季度工作打算", "专题询问。")]
    [InlineData("2024-H1", "2024年上半年工作总结和下半年工作打算", "第四季度装路灯。")]
    public void A_summary_of_a_part_of_the_year_plans_for_what_follows_it(string period, string title, string? plans)
    {
        const string Plans = """
            plans:
              - 来年办好实事
              - {text: 专题询问, quarter: 1}
              - {text: 汛前检查, deadline: 2025-05-15}
              - {text: 查汛情, deadline: 2024-06-15}
              - {text: 装路灯, quarter: 4, year: 2024}

            """;
        var lines = Reported.Of("trainings: [{date: 2024-05-01, topic: 甲}, {date: 2024-06-01, topic: 乙}, {date: 2024-12-01, topic: 丙}]\n" + Plans, period).Lines;

        Assert.Equal("清河镇人大" + title, lines[0]);
        Assert.Equal(plans, lines.SkipWhile(line => !line.EndsWith("打算", StringComparison.Ordinal) || line.Contains("工作总结", StringComparison.Ordinal) || line.Contains("工作小结", StringComparison.Ordinal)).Skip(1).FirstOrDefault());
    }

    // The whole of the next year is planned for at the end of this one, by quarters or not; a shorter time leaves out what is due sometime in that year, and says so.
    [Theory]
    [InlineData("2024", null)]
    [InlineData("2024-H2", null)]
    [InlineData("2024-H1", "没有写季度、期限的打算是2025年全年的，2024年下半年的打算里没有写：“来年办好实事”（2024.yaml:6:5）；要写的，写明“年”和“季度”，或者“期限”")]
    [InlineData("2024-Q1", "没有写季度、期限的打算是2025年全年的，2024年第二季度的打算里没有写：“来年办好实事”（2024.yaml:6:5）；要写的，写明“年”和“季度”，或者“期限”")]
    [InlineData("2024-Q4", "没有写季度、期限的打算是2025年全年的，2025年第一季度的打算里没有写：“来年办好实事”（2024.yaml:6:5）、“组织述职”（2024.yaml:7:12）；要写的，写明“年”和“季度”，或者“期限”")]
    public void What_is_planned_for_a_year_is_told_or_named(string period, string? remark)
    {
        var files = new MemoryWorkspace().Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\ntrainings: [{{date: 2024-02-01, topic: 甲}}, {{date: 2024-11-01, topic: 乙}}]\nplans:\n  - 来年办好实事\n  - {{text: 组织述职, year: 2025}}\n  - {{text: 修路, quarter: 4, year: 2024}}\n");
        var run = Cli.CommandRun.In(files, "build", "2024.yaml", "--period", period);

        Assert.Equal(remark, run.Error.Split('\n').SingleOrDefault(line => line.StartsWith("没有写季度", StringComparison.Ordinal)));
        Assert.Equal(remark is null, Reported.In(files, period).Text.Contains("来年办好实事", StringComparison.Ordinal));
    }

    // The office's words for a half-year, in a file of their own, which plan nothing.
    [Fact]
    public void Words_of_a_part_without_plans_leave_those_of_the_year()
    {
        var files = new MemoryWorkspace()
            .Add("2024.yaml", $"reportgen: 1\nperiod: 2024\n{Unit}\ntrainings: [{{date: 2024-02-01, topic: 甲}}]\nplans: [{{text: 装路灯, quarter: 4, year: 2024}}, 来年办好实事]\n")
            .Add("words.yaml", $"reportgen: 1\nperiod: 2024-H1\n{Unit}\nproblems: [联系不够均匀]\n");
        var text = Reported.In(files, ["2024.yaml", "words.yaml"], period: "2024-H1").Text;

        Assert.Contains("装路灯。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("来年办好实事", text, StringComparison.Ordinal);
    }
}
