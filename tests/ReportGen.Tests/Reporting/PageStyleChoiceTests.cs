using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Which page style a report is written in.</summary>
public sealed class PageStyleChoiceTests
{
    private static readonly System.Xml.Linq.XNamespace W = Written.W;

    [Theory]
    [InlineData("", "579", 2)]
    [InlineData("gbt9704", "579", 2)]
    [InlineData("国标", "579", 2)]
    [InlineData("常用版式", "560", 1)]
    [InlineData("house", "560", 1)]
    [InlineData("own", "560", 0)]
    [InlineData("wide", "600", 2)]
    public void The_settings_name_a_shipped_style_or_a_file(string name, string pitch, int footers)
    {
        var workspace = Reported.Workspace(name.Length == 0 ? "" : $"settings: {{style: {name}}}")
            .Add("own.yaml", "base: 常用版式\npage_numbers: {position: 无}\n")
            .Add("templates/styles/wide.yaml", "page: {line: 30pt}\n")
            .Add("t.sbn", "文。");
        var written = Reported.In(workspace, template: "t.sbn").ToWord();

        var section = written.Part("word/document.xml").Descendants(W + "sectPr").Single();
        Assert.Equal((pitch, footers), (section.Element(W + "docGrid")!.Attribute(W + "linePitch")!.Value, section.Elements(W + "footerReference").Count()));
        written.AssertValid();
    }

    [Fact]
    public void A_style_that_there_is_not_is_told() =>
        Assert.StartsWith("RG5003", Assert.Single(Reported.In(Reported.Workspace("settings: {style: 草书}").Add("t.sbn", "文。"), template: "t.sbn").Errors), StringComparison.Ordinal);

    // Each line of them would be a fault of a style of its own.
    [Theory]
    [InlineData("2023.yaml", "reportgen: 1\nperiod: 2023\nunit: {name: 清河镇}\n", "“2023.yaml”是记录文件，不是版式")]
    [InlineData("上年.yml", "年度: 2023\n监督活动: []\n", "“上年.yml”是记录文件，不是版式")]
    [InlineData("名册.yaml", "代表名册: []\n", "“名册.yaml”是记录文件，不是版式")]
    [InlineData("设置.yaml", "settings: {decimals: 2}\n", "“设置.yaml”是记录文件，不是版式")]
    [InlineData("reportgen.yaml", "格式版本: 1\n", "“reportgen.yaml”是项目文件，不是版式")]
    [InlineData("phrases.yaml", "格式版本: 1\n", "“phrases.yaml”是提法文件，不是版式")]
    [InlineData("2024台账.xlsx", "PK", "“2024台账.xlsx”是表格，不是版式")]
    [InlineData("总结.docx", "PK", "“总结.docx”是Word 文档，不是版式")]
    public void Another_file_in_the_place_of_a_style_is_called_what_it_is(string path, string content, string headline)
    {
        var bag = new DiagnosticBag();

        Assert.Null(new PageStyles(new MemoryWorkspace().Add(path, content)).Find(path, bag));

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG5003", headline), (finding.Id, finding.Headline.Chinese));
        Assert.Contains("gbt9704、常用版式", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    // Otherwise a style would be taken for a record file.
    [Fact]
    public void No_key_of_a_style_is_one_of_a_record_file() =>
        Assert.All(
            new[] { "gbt9704", "house" }
                .SelectMany(name => YamlMap.Read(new SourceText(name, File.ReadAllText(TestPaths.In("templates", "styles", name + ".yaml"))), new DiagnosticBag()).Members)
                .Select(member => member.Key).Append("base"),
            key => Assert.Null(YearFile.Type.Find(key)));

    [Theory]
    [InlineData("常用板式", "RG5003")]
    [InlineData("nosuch.yaml", "RG7091")]
    public void A_word_that_is_no_style_is_no_missing_file(string asked, string id)
    {
        var bag = new DiagnosticBag();

        Assert.Null(new PageStyles(new MemoryWorkspace()).Find(asked, bag));

        Assert.Equal(id, Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void A_style_under_any_name_is_read()
    {
        var bag = new DiagnosticBag();

        Assert.Equal(600, new PageStyles(new MemoryWorkspace().Add("版式.yaml.txt", "page: {line: 30pt}")).Find("版式.yaml.txt", bag)!.Page.LinePitch);
        Assert.Empty(bag.Items);
    }
}
