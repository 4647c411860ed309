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
