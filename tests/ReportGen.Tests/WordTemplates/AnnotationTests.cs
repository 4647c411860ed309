using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using ReportGen.WordTemplates;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>A copy of the template with comments where something is wrong.</summary>
public sealed class AnnotationTests
{
    [Fact]
    public void Each_finding_is_a_comment_at_its_tag()
    {
        var template = WordFile.Of($"<w:p>{R("收到", "<w:b/>")}{R("{{ na", "<w:i/>")}{R("mee }}件")}</w:p>" + P("好{{ name }}") + P("{{ if name") + P("")).Header(P("{{ x. }}")).Build();
        var filled = FilledIn.Of(template, """{"name": "14"}""");
        using var copy = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", template, filled.Bag.Items, copy));

        var written = new Written(copy.ToArray());
        Assert.Equal(["收到{{ namee }}件", "好{{ name }}", "{{ if name", ""], written.Paragraphs());
        var comments = written.Part("word/comments.xml").Elements().Select(c => c.Descendants(Written.W + "t").First().Value).ToList();
        Assert.Equal(2, comments.Count);
        Assert.Equal("RG3521：“{{ if name”到这一段末尾都没有“}}”", comments[0]);
        Assert.StartsWith("RG3001：页眉：", comments[1], StringComparison.Ordinal);
        written.AssertValid();
        Assert.True(ReportGen.Docx.PackageCheck.IsSound(new MemoryStream(written.Bytes)));
    }

    [Fact]
    public void Errors_of_a_run_stand_at_the_tag_that_they_came_from()
    {
        var template = WordFile.Of(P("甲{{ one }}乙") + P("{{ include \"part.sbn\" }}")).Build();
        var filled = FilledIn.Of(template, include: name => new(name, "{{ two }}"));
        using var copy = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", template, filled.Bag.Items, copy));

        var body = new Written(copy.ToArray()).Part("word/document.xml");
        Assert.Equal(["{{ one }}", "{{ include \"part.sbn\" }}"], body.Descendants(Written.W + "commentRangeStart").Select(start => start.ElementsAfterSelf().First().Value));
    }

    [Fact]
    public void The_copy_lies_beside_the_template()
    {
        var workspace = Reported.Workspace("").Add("模板/年度.docx", WordFile.Of(P("{{ nothing }}")).Build());
        var reported = Reported.In(workspace, template: "模板/年度.docx");

        Assert.Equal(["RG3301"], reported.Bag.Items.Where(i => i.Severity == ReportGen.Diagnostics.Severity.Error).Select(i => i.Id));
        Assert.Equal(["模板/年度-批注.docx"], TemplateNotes.Write(workspace, reported.Bag));
        Assert.Equal(WorkspaceEntry.File, workspace.Kind("模板/年度-批注.docx"));
    }
}
