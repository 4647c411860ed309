using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

/// <summary>Faults are told at their place in the template; ⟦ ⟧ marks the place.</summary>
public sealed class DocumentFaultTests
{
    [Theory]
    [InlineData("RG4001", "前\n后⟦\uE001⟧尾")]
    [InlineData("RG4001", "前{0}⟦\U000F0000⟧尾")]
    [InlineData("RG4002", "前\n后⟦\u0007⟧尾")]
    [InlineData("RG4003", "前\n\n⟦```⟧\ncode\n```\n")]
    [InlineData("RG4003", "用{0}个⟦`code`⟧。")]
    [InlineData("RG4003", "文\n\n⟦<div>块</div>⟧\n")]
    [InlineData("RG4003", "文⟦<b>⟧粗")]
    [InlineData("RG4003", "见⟦[网页](http://a.b)⟧。")]
    [InlineData("RG4003", "见⟦![图](a.png)⟧。")]
    [InlineData("RG4003", "见⟦<http://a.b>⟧。")]
    [InlineData("RG4003", "文\n\n⟦[注]: 说明⟧\n")]
    [InlineData("RG4003", "文\n\n⟦---⟧\n\n文")]
    [InlineData("RG4003", "⟦> 引用⟧")]
    [InlineData("RG4004", "前{0}\n⟦##标题⟧\n文")]
    [InlineData("RG4004", "文\n\n    ⟦## 缩进的标题⟧")]
    [InlineData("RG4004", "⟦| 甲 | 乙 |⟧")]
    [InlineData("RG4004", "| 甲 |\n|---|\n| 1 |\n⟦文字⟧")]
    [InlineData("RG4004", "| 甲 |\n|---|\n⟦| 1 | 2 |⟧")]
    [InlineData("RG4004", "文\n\n⟦::: signature⟧\n人大")]
    [InlineData("RG4004", "文\n\n⟦:::⟧\n")]
    [InlineData("RG4004", "⟦：：：⟧ 署名\n人大")]
    [InlineData("RG4004", "⟦：::⟧ 署名\n人大\n:::")]
    [InlineData("RG4004", "::: 署名\n人大\n⟦：：：⟧")]
    [InlineData("RG4004", "⟦＃＃⟧ 会议\n文")]
    [InlineData("RG4005", "文\n\n⟦::: sidenote⟧\n人大\n:::")]
    [InlineData("RG4006", "⟦::: table 空⟧\n人大\n:::")]
    [InlineData("RG4006", "⟦::: 署名⟧\n- 人大\n:::")]
    [InlineData("RG4006", "- 文\n  ⟦## 标题⟧")]
    [InlineData("RG4008", "⟦###### 太深⟧\n文")]
    [InlineData("RG4008", "# 甲\n文\n\n⟦# 乙⟧")]
    [InlineData("RG4009", "文\n\n⟦##⟧\n文")]
    public void A_fault_is_told_at_its_place(string rule, string template)
    {
        var (finding, _, rendered) = Rendered.Fault(template, "值");
        Assert.Equal((rule, rendered.Marked), (finding.Id, finding.Location));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused() // attributes cannot hold one
    {
        var (finding, _, rendered) = Rendered.Fault("前⟦\uD800⟧尾");
        Assert.Equal(("RG4002", rendered.Marked), (finding.Id, finding.Location));
    }

    [Fact]
    public void A_block_value_needs_a_line_of_its_own()
    {
        var table = new TableBlock { Columns = [new()], Rows = [] };
        Assert.Equal("RG4007", Rendered.Fault("见{0}。", table).Finding.Id);
        Assert.Equal("RG4007", Rendered.Fault("| 甲 |\n|---|\n| {0} |", table).Finding.Id);
    }

    [Fact]
    public void An_unknown_container_is_compared_with_the_known_ones()
    {
        var (finding, _, _) = Rendered.Fault("::: singature\n人大\n:::");
        Assert.Equal("是不是“::: signature”？", finding.Help!.Chinese);
    }

    [Fact]
    public void A_control_character_in_a_value_is_refused_where_the_template_prints_it()
    {
        var (finding, document, _) = Rendered.Fault("前{0}后", "a\u0001b");
        Assert.Equal(("RG4002", 2), (finding.Id, finding.Location.Column));
        Assert.Equal("p 前‹a\uFFFDb›后", TreeDump.Of(document));
    }

    [Fact]
    public void Every_rule_of_the_room_is_listed_once() => Assert.Equal(DocumentsRules.All.Count, DocumentsRules.All.Select(r => r.Id).Distinct().Count());
}
