using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class YamlMapTests
{
    [Fact]
    public void A_map_keeps_order_values_and_places()
    {
        var bag = new DiagnosticBag();

        var map = YamlMap.Read(new SourceText("style.yaml", "page:\n  top: 37mm\n  fonts: [仿宋, 楷体]\nlines: 22\n"), bag);

        Assert.Empty(bag.Items);
        Assert.Equal(["page", "lines"], map.Members.Select(m => m.Key));
        Assert.Equal("37mm", map.Find("page")!.Value.Map!.Find("top")!.Value.Text);
        Assert.Equal(["仿宋", "楷体"], map.Find("page")!.Value.Map!.Find("fonts")!.Value.List!.Select(v => v.Text));
        Assert.Equal("style.yaml:2:8", map.Find("page")!.Value.Map!.Find("top")!.Value.Location.ToString());
    }

    // ⟦ ⟧ mark where the finding points.
    [Theory]
    [InlineData("RG1107", "a: 1\nb⟦：⟧2\n")]
    [InlineData("RG1107", "页面⟦：⟧ 1\nb: 2\n")]
    [InlineData("RG1109", "a:\n⟦\t⟧b: 2\n")]
    [InlineData("RG1109", "x: 1\na:\n  - x\n⟦\t⟧- y\n")]
    [InlineData("RG1112", "a⟦:⟧1\nb: 2\n")]
    [InlineData("RG1101", "a: ⟦[⟧1, 2\nb: 3\n")]
    [InlineData("RG1101", "a⟦⟧: \"\\UFFFFFFFF\"\n")]
    [InlineData("RG1101", "⟦⟧...\na: 1\n")]
    [InlineData("RG1101", "a: ⟦⟧'x\nb: 1\n")]
    [InlineData("RG1103", "a: ⟦⟧&x 1\n")]
    [InlineData("RG1103", "a: ⟦⟧*x\n")]
    [InlineData("RG1104", "a: ⟦⟧!t 1\n")]
    [InlineData("RG1105", "a: 1\n⟦⟧---\nb: 2\n")]
    [InlineData("RG1106", "a: 1\nb: 2\n⟦a⟧: 3\n")]
    [InlineData("RG1110", "⟦⟧[a]: 1\n")]
    [InlineData("RG1111", "⟦只有一句话⟧\n")]
    [InlineData("RG1003", "a: x⟦\uE001⟧\n")]
    [InlineData("RG1003", "a: ⟦\"\\x07\"⟧\n")]
    public void What_has_no_place_is_named_where_it_stands(string id, string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        var source = new SourceText("f.yaml", marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var bag = new DiagnosticBag();

        YamlMap.Read(source, bag);

        var finding = Assert.Single(bag.Items);
        Assert.Equal(id, finding.Id);
        Assert.Equal(source.At(start, length), finding.Location);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused_and_does_not_overflow(string open)
    {
        var bag = new DiagnosticBag();

        YamlMap.Read(new SourceText("f.yaml", "a: " + (open == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(open, 200_000)) + "x"), bag);

        Assert.Equal("RG1102", Assert.Single(bag.Items).Id);
    }
}
