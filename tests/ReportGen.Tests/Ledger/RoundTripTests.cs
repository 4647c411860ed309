using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>What is written as a ledger is read back as the same records, and what is written as YAML again is the same file.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Records_are_the_same_after_a_ledger(int seed)
    {
        var yaml = Yaml(YamlText.Of(new RandomRecords(seed).File(), []));
        var expected = Read(yaml, mayFail: true);
        if (expected is null)
        {
            return;
        }

        var ledger = Ledger(yaml);

        Assert.Equal(BookText.Of(expected), BookText.Of(Read(ledger)!));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Yaml_of_a_ledger_of_it_is_the_same_yaml(int seed)
    {
        var first = Yaml(YamlText.Of(new RandomRecords(seed).File(), []));
        if (Read(first, mayFail: true) is null)
        {
            return;
        }

        var second = ToYaml(Ledger(first));
        var third = ToYaml(Ledger(second));

        // Lists that stand in sheets of their own come last in their records; from then on nothing moves.
        Assert.Equal(Encoding.UTF8.GetString(third.Content.Span), Encoding.UTF8.GetString(ToYaml(Ledger(third)).Content.Span));
        Assert.Equal(BookText.Of(Read(first)!), BookText.Of(Read(second)!));
    }

    [Theory]
    [InlineData("人代会:\n  - {日期: 2024-01-10, 会次: 四, 报告: [{题目: 政府工作报告, 结果: 通过}], 决议: [{标题: 甲}]}\n  - {日期: 2024-07-10, 会次: 五, 报告: 无, 决议: 无}\n")]
    [InlineData("存在问题: 监督的深度不够。\n")]
    [InlineData("下一步打算: |\n  加强监督\n  改进作风\n")]
    [InlineData("制度建设: 代表联系制度、述职制度\n")]
    [InlineData("信访: 无\n走访慰问: []\n学习培训: 没有\n")]
    public void A_list_may_be_a_text_or_nothing(string records)
    {
        var yaml = Yaml("格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18, 人员配备: 无, 主席团: {名额: 9, 成员: 方卫国、何美玲}}\n" + records);

        Assert.Equal(BookText.Of(Read(yaml)!), BookText.Of(Read(Ledger(yaml))!));
        Assert.Equal(BookText.Of(Read(yaml)!), BookText.Of(Read(ToYaml(Ledger(yaml)))!));
    }

    [Fact]
    public void None_is_written_as_people_write_it() =>
        Assert.EndsWith("\n信访: 无\n", Encoding.UTF8.GetString(ToYaml(Form(LedgerText.Workbook(LedgerText.Unit + "# 信访\n无\n"))).Content.Span), StringComparison.Ordinal);

    [Fact]
    public void A_blank_ledger_becomes_a_file_to_begin_with()
    {
        var workspace = new MemoryWorkspace();
        CommandRun.In(workspace, "ledger", "new", "2024");

        var run = CommandRun.In(workspace, "ledger", "to-yaml", "2024台账.xlsx");

        Assert.Equal((0, "", "2024.yaml\n"), (run.ExitCode, run.Error, run.Output));
        Assert.EndsWith("\n格式版本: 1\n年度: 2024\n", workspace.Text("2024.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_cell_can_hold_is_told_and_no_ledger_written()
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", $"格式版本: 1\n年度: 2024\n单位: {{名称: 青溪镇, 级别: 镇, 届: 18}}\n文字材料:\n  开头: {new string('长', 40_000)}\n");

        var run = CommandRun.In(workspace, "ledger", "export", "2024.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RG1522", run.Error, StringComparison.Ordinal);
        Assert.False(workspace.Exists("2024台账.xlsx"));
    }

    [Fact]
    public void A_unit_of_the_project_file_is_told_to_stay_there_and_nothing_known_stays_so()
    {
        var workspace = new MemoryWorkspace().Add("reportgen.yaml", "单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n").Add("2024.yaml", "格式版本: 1\n年度: 2024\n学习培训:\n  - {日期: 5月, 主题: 甲, 人次: null}\n");

        Assert.Contains("单位写在项目文件", CommandRun.In(workspace, "ledger", "export", "2024.yaml").Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(workspace, "ledger", "to-yaml", "2024台账.xlsx", "-o", "again.yaml").ExitCode);
        Assert.Contains("人次: ~", workspace.Text("again.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        var workspace = new MemoryWorkspace().Add("2024台账.xlsx", LedgerText.Workbook(LedgerText.Unit + "# 学习培训\n日期|主题||人次\n5月|甲|在党校|30\n# 通讯录\n谁|电话\n甲|1\n# 空表\n# 信访（自用）\n日期|事项\n5月|甲\n"));

        var run = CommandRun.In(workspace, "ledger", "to-yaml", "2024台账.xlsx");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("警告[RG1516]: “学习培训”表的 C 列没有列名", run.Error, StringComparison.Ordinal);
        Assert.Contains("没有写进去的工作表（不是台账的表）：通讯录、信访（自用）\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_list_is_passed_on_to_be_mended()
    {
        var workspace = new MemoryWorkspace().Add("a.yaml", "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n信访: 5\n");

        Assert.Equal(1, CommandRun.In(workspace, "ledger", "export", "a.yaml").ExitCode);
        Assert.Contains("a台账.xlsx 信访!A1: error[RG1502]", CommandRun.In(workspace, "validate", "a台账.xlsx", "--format", "concise").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Most_random_files_are_good_ones() =>
        Assert.True(Enumerable.Range(1, 40).Count(seed => Read(Yaml(YamlText.Of(new RandomRecords(seed).File(), [])), mayFail: true) is not null) > 20);

    [Fact]
    public void The_same_records_give_the_same_bytes()
    {
        var yaml = Yaml(YamlText.Of(new RandomRecords(7).File(), []));

        Assert.True(Ledger(yaml).Content.Span.SequenceEqual(Ledger(yaml).Content.Span));
    }

    [Fact]
    public void Phones_and_births_are_left_out_unless_asked_for()
    {
        var yaml = Yaml("格式版本: 1\n年度: 2024\n代表名册:\n  - {姓名: 方卫国, 层级: 镇, 出生年月: 1972-05, 电话: 13800000000}\n");

        using var without = new MemoryStream();
        LedgerExport.Write(yaml, withPersonal: false, without);
        var read = ToYaml(Form(without.ToArray()));
        Assert.DoesNotContain("1972-05", Encoding.UTF8.GetString(read.Content.Span), StringComparison.Ordinal);
        Assert.Contains("13800000000", Encoding.UTF8.GetString(ToYaml(Ledger(yaml)).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_the_offices_own_become_comments()
    {
        var yaml = ToYaml(Form(LedgerText.Workbook(LedgerText.Unit + "# 学习培训\n日期|主题|备注\n5月|甲|在党校\n")));

        Assert.Contains("  # 备注：在党校\n  - 日期: 5月\n", Encoding.UTF8.GetString(yaml.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_wrongly_is_passed_on_to_be_mended_in_the_ledger()
    {
        var workspace = new MemoryWorkspace().Add("a.yaml", "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n学习培训:\n  - {日期: 2024-13-05}\n").Add("b.yaml", "格式版本: 1\n年度: 2024\n培训学习: 无\n");

        Assert.Equal(1, CommandRun.In(workspace, "ledger", "export", "a.yaml").ExitCode);
        var findings = CommandRun.In(workspace, "validate", "a台账.xlsx", "--format", "concise").Output;
        Assert.Contains("a台账.xlsx 学习培训!B2: error[RG1203]", findings, StringComparison.Ordinal);
        Assert.Contains("a台账.xlsx 学习培训!C2: error[RG1302]", findings, StringComparison.Ordinal);
        Assert.Equal(1, CommandRun.In(workspace, "ledger", "export", "b.yaml").ExitCode);
        Assert.DoesNotContain("/b台账.xlsx", workspace.Files);
    }

    private static RecordFile Yaml(string text) => new("记录.yaml", Encoding.UTF8.GetBytes(text));

    private static RecordFile Form(byte[] content) => new("记录.xlsx", content) { Form = LedgerForm.Instance };

    private static RecordFile Ledger(RecordFile file)
    {
        using var stream = new MemoryStream();
        LedgerExport.Write(file, withPersonal: true, stream);
        return Form(stream.ToArray());
    }

    private static RecordFile ToYaml(RecordFile file)
    {
        using var stream = new MemoryStream();
        LedgerYaml.Write(file, stream);
        return new RecordFile("记录.yaml", stream.ToArray());
    }

    private static RecordBook? Read(RecordFile file, bool mayFail = false)
    {
        var bag = new DiagnosticBag();
        var books = RecordReader.Read([new RecordInput(file)], bag).Books;
        if (mayFail && bag.HasErrors)
        {
            return null;
        }

        Assert.Empty(bag.Items.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Location} {item.Headline.Chinese}"));
        return books[0];
    }
}
