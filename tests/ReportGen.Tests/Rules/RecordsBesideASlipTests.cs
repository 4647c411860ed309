using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>A slip of form in one record hides nothing that is wrong within another, and nothing is told of the record that it lies in.</summary>
public sealed class RecordsBesideASlipTests
{
    private const string Faulty = """
        格式版本: 1
        年度: 2025
        单位: {名称: 柳溪镇, 级别: 镇, 届: 17}
        人代会:
          - {日期: 1月15日, 次: 7, 应到: 52, 实到: 60}
        信访:
          - {日期: 2月, 类型: 来访, 件数: 3, 办结: 5}
          - {日期: 2024-03-03, 类型: 来访, 件数: 3, 办结: 3}

        """;

    [Theory]
    [InlineData("存在问题：\n  - 深度不够\n", "RG1107")]
    [InlineData("存在问题:\n  -深度不够\n", "RG1113")]
    [InlineData("存在问题:\n  - 内容:深度\n", "RG1112")]
    [InlineData("走访慰问:\n  - {日期: 1月，户数: 3}\n", "RG1114")]
    [InlineData("走访慰问:\n  - {日期: 1月, 户数: 3\n", "RG1101")]
    [InlineData("走访慰问:\n  - 日期: 1月\n    对象: \"困难户\n", "RG1101")]
    [InlineData("走访慰问:\n  - 日期: 1月\n\t户数: 3\n", "RG1109")]
    [InlineData("走访慰问:\n  - 日期: 1月\n    户数: 3\n    户数: 4\n", "RG1106")]
    [InlineData("走访慰问:\n  - 日期: 1月\n    对象: 甲: 乙\n", "RG1101")]
    public void Others_are_judged(string slip, string id) => Assert.Equal(["R-06", "RG2010", "RG2001", id], Ids(Faulty + slip));

    [Fact]
    public void The_record_of_the_slip_is_not() => Assert.Equal(
        ["RG1107"],
        Ids(Faulty[..Faulty.IndexOf("人代会", StringComparison.Ordinal)] + "人代会:\n  - 日期: 1月15日\n    应到: 52\n    实到: 60\n    次：7\n"));

    // The settings may say that a rule is none of the office's.
    [Fact]
    public void Nobody_is_judged_without_the_settings_that_are_lost() => Assert.Equal(["RG1112"], Ids(Faulty + "设置:\n  规则:{R-06: 关闭}\n"));

    private static IEnumerable<string> Ids(string text)
    {
        var bag = new DiagnosticBag();
        RuleSet.CheckReadable(RecordReader.Read([new RecordInput(new RecordFile("2025.yaml", Encoding.UTF8.GetBytes(text)))], bag).Books, bag);
        return bag.Sorted().Select(finding => finding.Id);
    }
}
