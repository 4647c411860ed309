using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>The next year's file: what goes on goes on, and nothing else.</summary>
public sealed class RolloverTests
{
    private const string Year = """
        格式版本: 1
        年度: 2024
        单位: {名称: 青溪镇, 级别: 镇, 届: 18, 届期止: 2026-12-27}
        报告: {标题: 2024年总结, 署名: 主席团, 成文日期: 2025-01-03}
        代表名册:
          - {姓名: 方卫国, 层级: 镇}
          - {姓名: 何美玲, 层级: 镇, 终止日期: 2024-06, 终止原因: 辞职}
        监督活动:
          - {日期: 5月, 类型: 视察, 主题: 河道}
        代表联络站:
          - {名称: 集镇联络站, 活动次数: 12}
        制度建设:
          - {标题: 议事规则, 日期: 2024-03}
        代表建议:
          - {编号: 2024-001, 标题: 路灯, 提出日期: 2024-01-16, 答复日期: 2024-03-01, 办理结果: A, 满意度: 满意}
          - {编号: 2024-002, 标题: 水渠, 提出日期: 2024-01-16, 答复日期: 2024-03-01, 办理结果: A, 满意度: 不满意}
          - {编号: 2024-003, 标题: 桥梁, 提出日期: 2024-11-16, 交办日期: 2024-11-20}
          - {编号: 2024-004, 标题: 公路, 提出日期: 2024-11-16, 撤回: 是}
        下一步打算:
          - 跟踪监督堤防加固
          - {内容: 专题询问养老服务, 季度: 3}
          - {内容: 更远的事, 年: 2026}
        """;

    [Fact]
    public void Dates_without_a_year_stay_in_the_year_that_ends()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year
            .Replace("提出日期: 2024-11-16, 交办日期: 2024-11-20", "提出日期: 11月16日, 交办日期: 11月20日至22日, 督办: [{日期: 12月}]", StringComparison.Ordinal)
            .Replace("{内容: 专题询问养老服务, 季度: 3}", "{内容: 专题询问养老服务, 期限: 9月底}", StringComparison.Ordinal));

        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024.yaml").ExitCode);

        var next = workspace.Text("2025.yaml");
        Assert.Contains("2024年11月16日", next, StringComparison.Ordinal);
        Assert.Contains("2024年11月20日至22日", next, StringComparison.Ordinal);
        Assert.Contains("2024年12月", next, StringComparison.Ordinal);
        Assert.Contains("期限: 9月底", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Roster_open_suggestions_stations_and_promises_go_on()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year);

        var run = CommandRun.In(workspace, "rollover", "2024.yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("2025.yaml\n", run.Output);
        Assert.Equal(
            """
            # 2025年的记录，由上一年的文件转来。
            # 还能记的种类和项目：reportgen ledger new 2025 -o 空白台账.xlsx，一张表是一种记录，一列是一项，名称通用。
            格式版本: 1
            年度: 2025

            # 本单位，可写在项目文件里
            单位: {名称: 青溪镇, 级别: 镇, 届: 18, 届期止: 2026-12-27}

            # 成文的各项
            报告: {署名: 主席团}

            # 代表名册
            代表名册:
              - 姓名: 方卫国
                层级: 镇

            # 代表联络站
            代表联络站:
              - 名称: 集镇联络站

            # 代表建议
            代表建议:
              - 编号: 2024-002
                标题: 水渠
                提出日期: 2024-01-16
                答复日期: 2024-03-01
                办理结果: A
                满意度: 不满意
              - 编号: 2024-003
                标题: 桥梁
                提出日期: 2024-11-16
                交办日期: 2024-11-20

            # 下一步打算
            下一步打算:
              - 内容: 跟踪监督堤防加固
                年: 2025
                完成情况:
              - 内容: 专题询问养老服务
                季度: 3
                年: 2025
                完成情况:

            """,
            workspace.Text("2025.yaml"));
    }

    [Fact]
    public void A_ledger_becomes_a_ledger_with_the_same_records()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year);
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "export", "2024.yaml").ExitCode);

        Assert.Equal("2025台账.xlsx\n", CommandRun.In(workspace, "rollover", "2024台账.xlsx").Output);
        var findings = CommandRun.In(workspace, "validate", "2025台账.xlsx", "--format", "concise").Output;
        Assert.DoesNotContain("error", findings, StringComparison.Ordinal);
        Assert.Contains("2025台账.xlsx 下一步打算!B2: warning[RG2012]", findings, StringComparison.Ordinal);
    }

    // What was set up last year would be told as this year's.
    [Fact]
    public void Systems_stay_in_the_year_in_which_they_were_set_up()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year);

        CommandRun.In(workspace, "ledger", "export", "2024.yaml");
        CommandRun.In(workspace, "rollover", "2024台账.xlsx");

        Assert.Equal(0, CommandRun.In(workspace, "ledger", "to-yaml", "2025台账.xlsx").ExitCode);
        Assert.DoesNotContain("议事规则", workspace.Text("2025.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("003 ")]
    [InlineData("００４")]
    [InlineData("005\\n")]
    [InlineData("2024－6")]
    public void An_open_suggestion_goes_on_however_its_number_is_typed(string id)
    {
        var workspace = new MemoryWorkspace().Add("2024台账.xlsx", LedgerText.Workbook(LedgerText.Unit + $"# 代表建议\n编号|标题|提出日期|经办人\n{id}|修渠|2024-03-06|老李\n# 学习培训\n日期|主题\n5月|甲\n"));

        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024台账.xlsx").ExitCode);
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "to-yaml", "2025台账.xlsx").ExitCode);

        var next = workspace.Text("2025.yaml");
        Assert.Contains("修渠", next, StringComparison.Ordinal);
        Assert.Contains("# 经办人：老李", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_in_office_until_the_end_of_the_term_goes_on_and_so_do_the_figures_of_earlier_years()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year
            .Replace("{姓名: 方卫国, 层级: 镇}", "{姓名: 方卫国, 层级: 镇, 终止日期: 2026-12}", StringComparison.Ordinal)
            + "\n历年数据: {2022: {视察次数: 5}}\n");

        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024.yaml").ExitCode);

        var next = workspace.Text("2025.yaml");
        Assert.Contains("方卫国", next, StringComparison.Ordinal);
        Assert.DoesNotContain("何美玲", next, StringComparison.Ordinal);
        Assert.Contains("视察次数: 5", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_of_the_offices_own_stay_behind_and_are_named()
    {
        var workspace = new MemoryWorkspace().Add("2024台账.xlsx", LedgerText.Workbook("# 本单位\n年度|2024\n名称|青溪镇\n级别|镇\n届|18\n# 学习培训\n日期|主题\n5月|甲\n# 通讯录\n谁|电话\n老李|123\n"));

        var run = CommandRun.In(workspace, "rollover", "2024台账.xlsx");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有写进去的工作表（不是台账的表）：通讯录", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_congress_begins_without_roster_and_with_the_next_number()
    {
        var workspace = new MemoryWorkspace().Add("2026.yaml", Year.Replace("2024", "2026", StringComparison.Ordinal));

        var run = CommandRun.In(workspace, "rollover", "2026.yaml");

        var text = workspace.Text("2027.yaml");
        Assert.Contains("单位: {名称: 青溪镇, 级别: 镇, 届: 19}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("方卫国", text, StringComparison.Ordinal);
        Assert.Contains("新的一届", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_stands_in_place_of_a_list_goes_on_too()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n学习培训: [{日期: 5月, 主题: 甲}]\n下一步打算: 加强监督\n");

        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024.yaml").ExitCode);
        Assert.Contains("  - 内容: 加强监督\n    年: 2025\n", workspace.Text("2025.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".yaml")]
    [InlineData("台账.xlsx")]
    public void A_year_without_records_of_its_own_is_not_rolled_over(string ending)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year);
        CommandRun.In(workspace, "ledger", "export", "2024.yaml");
        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024" + ending).ExitCode);

        var again = CommandRun.In(workspace, "rollover", "2025" + ending);

        Assert.Equal(1, again.ExitCode);
        Assert.Contains($"错误[RG7010]: “2025{ending}”里还没有记2025年的事，没有转到2026年", again.Error, StringComparison.Ordinal);
        Assert.False(workspace.Exists("2026" + ending));
        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2025" + ending, "--force").ExitCode);
        Assert.True(workspace.Exists("2026" + ending));
    }

    [Fact]
    public void What_is_there_is_not_written_over()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", Year).Add("2025.yaml", "x");

        Assert.Equal(5, CommandRun.In(workspace, "rollover", "2024.yaml").ExitCode);
        Assert.Equal("x", workspace.Text("2025.yaml"));
        Assert.Equal(0, CommandRun.In(workspace, "rollover", "2024.yaml", "--force").ExitCode);
    }
}
