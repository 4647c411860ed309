using System.IO.Compression;
using System.Text;
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
        Assert.Equal(["模板/年度-批注.docx"], TemplateNotes.Write(workspace, force: false, reported.Bag));
        Assert.Equal(WorkspaceEntry.File, workspace.Kind("模板/年度-批注.docx"));
    }

    [Fact]
    public void A_block_without_end_is_marked_where_it_begins()
    {
        var template = WordFile.Of(P("甲") + P("{{ for x in [1] }}") + P("{{ x }}") + P("乙")).Build();
        using var copy = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", template, FilledIn.Of(template).Bag.Items, copy));

        var start = Assert.Single(new Written(copy.ToArray()).Part("word/document.xml").Descendants(Written.W + "commentRangeStart"));
        Assert.Equal("{{ for x in [1] }}", start.ElementsAfterSelf().First().Value);
    }

    [Fact]
    public void The_copy_is_mended_and_used_as_the_template()
    {
        var template = WordFile.Of(P("{{ for x in [1, 2] }}") + P("第{{ y }}次{{ if x }}") + P("{{ end }}") + P("甲")).Build();
        using var copy = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", template, FilledIn.Of(template).Bag.Items, copy));

        var mended = Edited(copy.ToArray(), text => text.Replace("{{ y }}", "{{ x }}", StringComparison.Ordinal).Replace("{{ if x }}", "{{ if x }}了{{ end }}", StringComparison.Ordinal));
        var written = FilledIn.Of(mended).Written;
        Assert.Equal(["第1次了", "第2次了", "甲"], written.Paragraphs());
        Assert.DoesNotContain("word/comments.xml", written.PartNames());
        Assert.DoesNotContain(written.Part("word/document.xml").Descendants(), e => e.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
        written.AssertValid();
    }

    [Fact]
    public void Comments_of_people_stay_in_the_template_and_never_come_into_the_report()
    {
        var template = Commented("<w:p><w:commentRangeStart w:id=\"0\"/>" + R("{{ namee }}件") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        var faulty = FilledIn.Of(template);
        using var copy = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", template, faulty.Bag.Items, copy));
        using var again = new MemoryStream();
        Assert.True(WordTemplate.Annotate("模板.docx", copy.ToArray(), FilledIn.Of(copy.ToArray()).Bag.Items, again));

        // The program's own of the first time are gone, those of people are there.
        Assert.Equal(["办公室", "reportgen"], new Written(again.ToArray()).Part("word/comments.xml").Elements().Select(c => (string)c.Attribute(Written.W + "author")!));
        var written = FilledIn.Of(Edited(again.ToArray(), text => text.Replace("namee", "name", StringComparison.Ordinal)), """{"name": "14"}""").Written;
        Assert.Equal(["14件"], written.Paragraphs());
        Assert.DoesNotContain("word/comments.xml", written.PartNames());
        written.AssertValid();
    }

    [Fact]
    public void A_comment_within_a_loop_is_no_fault()
    {
        var body = P("{{ for x in [1, 2] }}") + "<w:p><w:commentRangeStart w:id=\"0\"/>" + R("第{{ x }}次") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + P("{{ end }}");
        Assert.Equal(["第1次", "第2次"], FilledIn.Of(Commented(body)).Paragraphs);
    }

    [Fact]
    public void A_copy_that_people_have_mended_is_not_written_over()
    {
        const string Path = "模板/年度-批注.docx";
        var workspace = Reported.Workspace("").Add("模板/年度.docx", WordFile.Of(P("{{ nothing }}")).Build());
        var reported = Reported.In(workspace, template: "模板/年度.docx");
        TemplateNotes.Write(workspace, force: false, reported.Bag);

        // Just as it was written it may be written again.
        Assert.Equal([Path], TemplateNotes.Write(workspace, force: false, reported.Bag));
        workspace.Add(Path, Edited(workspace.Bytes(Path), text => text.Replace("nothing", "office.name", StringComparison.Ordinal)));
        var bag = new ReportGen.Diagnostics.DiagnosticBag();
        foreach (var item in reported.Bag.Items)
        {
            bag.Add(item);
        }

        Assert.Empty(TemplateNotes.Write(workspace, force: false, bag));
        Assert.Contains("--force", bag.Items.Single(item => item.Id == "RG5902").Help!.Chinese, StringComparison.Ordinal);
        Assert.Equal([Path], TemplateNotes.Write(workspace, force: true, bag));
    }

    private static byte[] Commented(string body) => WordFile.Of(body)
        .Add("word/comments.xml", $"<w:comments {Namespaces}><w:comment w:id=\"0\" w:author=\"办公室\">{P("这里写 {{ name }}")}</w:comment></w:comments>", "comments+xml", "comments").Build();

    // As someone who corrects the text in Word and saves.
    private static byte[] Edited(byte[] document, Func<string, string> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry("word/document.xml")!.Open();
            using var reader = new StreamReader(part);
            var text = edit(reader.ReadToEnd());
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }
}
