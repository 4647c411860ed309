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
}
