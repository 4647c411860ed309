using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>A slip that the parser cannot read over hides nothing of the file but its own line, and makes no finding that is not true.</summary>
public sealed class FaultyYamlTests
{
    // Two mistakes that have nothing to do with form, at the beginning and at the end.
    private const string Text = """
        格式版本: 1
        年度: 2024
        单位:
          名称: 青溪镇
          级别: 镇
          届: 18
        主席团会议:
          - 日期: 2月30日
            应到: 9
            实到: 8
            议题:
              - 代表建议交办
              - 年度监督计划
        人代会:
          - 日期: 2024-01-10..2024-01-11
            次: 4
            应到: 44
            实到: 42
            决议:
              - 题目: 关于政府工作报告的决议
                票数: {赞成: 40, 反对: 1, 弃权: 1}
              - 题目: 关于预算的决议
          - 日期: 2024-08-08
            次: 5
            应到: 44
            实到: 40
        监督活动:
          - {日期: 5月13日, 类型: 视察, 主题: 河道,
             参加代表: 12}
          - 日期: 5月20日
            类型: 调研
            主题: 养老
            简要情况: |
              第一段
              第二段
        代表建议:
        - 编号: 1
          标题: 关于修路的建议
          提出日期: 1月11日
          承办单位: 镇农业办
        - 编号: 2
          标题: "关于路灯的建议"
          提出日期: 1月12日
          答复日期: 4月31日
          办理结果: A
        信访: 无
        """;

    public static TheoryData<string> Slips => ["：", ":", "tab", "deeper", "less", "quote", "bracket", "brace", "sign"];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_hides_nothing_but_its_line(string slip)
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        var errors = new StringBuilder();
        var usual = Read(Text).Select(Describe).ToList();
        Assert.Equal(["RG1203 8", "RG1203 44"], usual);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Slip(lines[i], slip) is not { } changed)
            {
                continue;
            }

            var text = string.Join('\n', [.. lines[..i], changed, .. lines[(i + 1)..]]);
            var found = Read(text);
            var lost = usual.Except(found.Select(Describe)).Where(place => place != $"RG1203 {i + 1}").ToList();
            var more = found.Where(finding => !usual.Contains(Describe(finding)) && Math.Abs(finding.Location.Line - (i + 1)) > 2).Select(f => $"{Describe(f)} {f.Headline.Chinese}").ToList();
            var twice = found.GroupBy(Describe).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
            if (lost.Count + more.Count + twice.Count > 0)
            {
                errors.AppendLine($"{i + 1} {changed}: lost {string.Join(", ", lost)}; more {string.Join(", ", more)}; twice {string.Join(", ", twice)}; all {string.Join(", ", found.Select(f => $"{Describe(f)} {f.Headline.Chinese}"))}");
            }
        }

        Assert.True(errors.Length == 0, errors.ToString());
    }

    private const string Head = "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n";

    // Each line with its number, from 4 on.
    [Theory]
    [InlineData("学习培训:\n  - 日期: 3月1日\n    主题: 监督法: 一\n    对象: 代表: 二\n    人次: 很多\n", "RG1101 6", "RG1101 7", "RG1202 8")]
    [InlineData("学习培训:\n  - {日期: 3月1日, 主题: 甲, 人次: 30\n  - {日期: 4月1日, 主题: 乙, 人次: 30\n  - {日期: 15月1日, 主题: 丙}\n", "RG1101 5", "RG1101 6", "RG1203 7")]
    [InlineData("学习培训:\n  - {日期: 3月1日, 主题: 甲，人次: 30}\n  - {日期: 4月1日, 主题: 乙: 二, 人次: 30}\n", "RG1114 5", "RG1101 6")]
    [InlineData("代表名册:\n  - 姓名: 李六\n    层级: 镇\n    电话: |\n  13812345678\n  - 姓名: 王七\n    层级: 猫\n", "RG1101 8", "RG1204 10")]
    [InlineData("学习培训\n  - {日期: 3月1日, 主题: 甲}\n信访:\n  - {日期: 13月, 件数: 3}\n", "RG1101 4", "RG1203 7")]
    [InlineData("学习培训:\n  - 日期: 3月1日\n    主题: 甲\n    对象: &乙\n  - {日期: 3月2日, 主题: 乙}\n", "RG1103 7")]
    public void Neither_does_one_hide_the_next(string records, params string[] told) => Assert.Equal(told, Read(Head + records).Select(Describe));

    [Fact]
    public void A_line_that_is_left_out_keeps_what_its_record_keeps_to_itself()
    {
        const string Records = "信访:\n  - {日期: 5月3日, 件数: 1, 不公开: [事项], 事项: 王二家暴: 三次}\n  - 日期: 5月4日\n    不公开: [事项]\n    事项: \"王二家暴\n  - {日期: 5月5日, 件数: 1, 事项: *王二家暴, 不公开: [事项]}\n";
        var shown = new StringWriter();
        new FullPrinter(shown, Language.Chinese, color: false).Print(Read(Head + Records));

        Assert.Contains("事项: *＊＊＊＊", shown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("王二", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_list_of_slips_is_read_in_time_that_has_an_end() =>
        Assert.InRange(Read(Head + "学习培训:\n" + string.Concat(Enumerable.Repeat("  - {日期: 3月1日, 主题: 监督法, 人次: 30\n", 3000))).Count, 1, 400);

    private static string? Slip(string line, string slip)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var indent = line.Length - line.TrimStart(' ').Length;
        return slip switch
        {
            "：" => colon > 0 && !line.Contains('{', StringComparison.Ordinal) ? line[..colon] + "：" + line[(colon + 2)..] : line.EndsWith(':') ? line[..^1] + "：" : null,
            ":" => colon > 0 && !line.Contains('{', StringComparison.Ordinal) ? line[..colon] + ":" + line[(colon + 2)..] : null,
            "tab" => indent > 0 ? "\t" + line.TrimStart(' ') : null,
            "deeper" => indent > 0 ? " " + line : null,
            "less" => indent > 0 ? line[1..] : null,
            "quote" => colon > 0 ? line[..(colon + 2)] + "\"" + line[(colon + 2)..].Replace("\"", "", StringComparison.Ordinal) : null,
            "bracket" => colon > 0 ? line[..(colon + 2)] + "[" + line[(colon + 2)..] : null,
            "brace" => colon > 0 ? line[..(colon + 2)] + "{" + line[(colon + 2)..] : null,
            "sign" => colon > 0 ? line[..(colon + 2)] + "@" + line[(colon + 2)..] : null,
            _ => throw new ArgumentOutOfRangeException(nameof(slip)),
        };
    }

    private static string Describe(Diagnostic finding) => $"{finding.Id} {finding.Location.Line}";

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(text)))], bag);
        return bag.Sorted();
    }
}
