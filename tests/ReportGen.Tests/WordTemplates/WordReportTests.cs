using System.Text;
using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using ReportGen.Tests.Reporting;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Word templates in reports: figures, chapters, tables and charts in the template's own styles, drafts, and where templates are found.</summary>
public sealed class WordReportTests
{
    private const string Records = "suggestions: [{id: 2024-001, title: 修路, received: 2024-03-01}, {id: 2024-002, title: 修桥, received: 2024-03-02}]\ninspections: [{date: 2024-05-15, kind: visit, topic: 防汛}]\n";

    private static readonly XNamespace W = Written.W;

    [Fact]
    public void A_figure_keeps_its_bookmark_and_records()
    {
        var written = Build(P("收到{{ stats.suggestions.total }}件，{{ 统计.监督活动次数 }}次")).ToWord();
        var figures = DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures;

        Assert.Equal(["收到2件，1次"], written.Paragraphs());
        Assert.Equal([("suggestions.total", "2"), ("inspections.total", "1")], figures.Select(f => (f.Name, f.Text)));
        Assert.All(figures, figure => Assert.NotEmpty(figure.Records));
    }

    [Fact]
    public void The_manifest_of_a_template_with_parts_of_its_own_is_found()
    {
        var file = WordFile.Of(P("{{ stats.suggestions.total }}")).Add("customXml/item1.xml", "<other/>", relation: "customXml");
        var written = Build(file).ToWord();

        Assert.Contains("customXml/item2.xml", written.PartNames());
        Assert.Equal("<other/>", written.PartText("customXml/item1.xml"));
        Assert.True(DocxManifest.Read(new MemoryStream(written.Bytes))!.IsUnchanged);
    }

    [Fact]
    public void A_report_that_is_made_a_template_again_loses_its_old_figures()
    {
        var first = Build(P("{{ stats.suggestions.total }}")).ToWord();
        var again = Reported.In(Reported.Workspace(Records).Add("t.docx", first.Bytes), template: "t.docx").ToWord();

        Assert.Empty(DocxManifest.Read(new MemoryStream(again.Bytes))!.Figures);
        Assert.Empty(again.Part("word/document.xml").Descendants(W + "bookmarkStart"));
        Assert.Single(again.PartNames(), name => name.StartsWith("customXml/item1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chapter_takes_the_templates_headings_and_the_format_of_its_tag()
    {
        // As WPS writes styles: numbers for ids, the built-in names.
        var styles = Encoding.UTF8.GetBytes($"<w:styles {WordFile.Namespaces}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>");
        var written = Build(WordFile.Of("<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>" + R("{{ chapter “建议办理” }}", "<w:color w:val=\"FF0000\"/>") + "</w:p>", styles: styles)).ToWord();
        var paragraphs = written.Part("word/document.xml").Descendants(W + "p").ToList();

        Assert.Equal("一、督促办理代表建议", paragraphs[0].Value);
        Assert.Equal("3", (string)paragraphs[0].Descendants(W + "pStyle").Single().Attribute(W + "val")!);
        Assert.Equal("640", (string)paragraphs[1].Descendants(W + "ind").Single().Attribute(W + "firstLine")!);
        Assert.All(paragraphs[1].Descendants(W + "r"), run => Assert.Equal("FF0000", (string)run.Element(W + "rPr")!.Element(W + "color")!.Attribute(W + "val")!));
        written.AssertValid();
    }

    [Fact]
    public void Numerals_go_on_from_those_that_were_typed_and_leave_numbering_to_Word()
    {
        Assert.Equal("二、督促办理代表建议", Build(Heading("一、基本情况") + P("甲") + P("{{ chapter \"建议办理\" }}")).ToWord().Paragraphs()[2]);

        var numbered = Encoding.UTF8.GetBytes($"<w:styles {WordFile.Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>");
        Assert.Equal("督促办理代表建议", Build(WordFile.Of(P("{{ chapter \"建议办理\" }}"), styles: numbered)).ToWord().Paragraphs()[0]);
    }

    [Fact]
    public void Tables_charts_and_lists_are_placed_and_valid()
    {
        var written = Build(
            P("{{ table inspections [\"日期\", \"主题\"] \"监督活动\" }}") + P("{{ chart ([[\"甲\", 1], [\"乙\", 2]]) [\"项\", \"数\"] \"示例\" }}") + P("{{ include \"list.sbn\" }}")
            + Table(Row("{{ table inspections [\"日期\"] }}", "乙")) + P("{{ chart ([[\"丙\", 1], [\"丁\", 2]]) [\"项\", \"数\"] \"又一\" }}")).ToWord();

        Assert.Contains("word/charts/chart2.xml", written.PartNames());
        Assert.Contains("word/numbering.xml", written.PartNames());
        Assert.Equal(["表1　监督活动", "图1　示例", "图2　又一"], written.Paragraphs().Where(p => p.StartsWith('表') || p.StartsWith('图')));
        written.AssertValid();
        Assert.True(PackageCheck.IsSound(new MemoryStream(written.Bytes)));
        Assert.Equal(3, written.Part("word/document.xml").Descendants(W + "tbl").Count());
    }

    [Fact]
    public void Attachments_are_numbered_and_listed_above_the_signature()
    {
        var records = Records + "report: {signed_by: 清河镇人大主席团, signed_on: 2025-01-03, attachments: [名单], tables: [代表建议]}\n";
        var workspace = Reported.Workspace(records).Add("t.docx", WordFile.Of(P("正文") + P("{{ include \"partials/report/signature.sbn\" }}") + P("{{ include \"partials/report/tables.sbn\" }}")).Build());
        var word = Reported.In(workspace, template: "t.docx").ToWord();

        Assert.Equal(["正文", "附件：1.名单", "2.代表建议办理情况", "清河镇人大主席团", "2025年1月3日", "附件2", "代表建议办理情况"], word.Paragraphs().Take(7));
        word.AssertValid();
    }

    [Fact]
    public void A_wide_table_turns_its_pages_and_leaves_the_sections_of_the_template_what_they_are()
    {
        const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
        const string Wide = "::: 横排表格\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n:::\n";
        IReadOnlyList<string> Sections(string body)
        {
            var word = Reported.In(Reported.Workspace(Records).Add("t.docx", WordFile.Of(body, Section).Build()).Add("wide.sbn", Wide), template: "t.docx").ToWord();
            word.AssertValid();
            return [.. word.Part("word/document.xml").Descendants(W + "sectPr").Select(s => $"{(string?)s.Element(W + "pgSz")!.Attribute(W + "orient") ?? "upright"} {(string?)s.Element(W + "pgMar")!.Attribute(W + "top")}{(s.Element(W + "titlePg") is null ? "" : " first")}")];
        }

        Assert.Equal(["upright 2098 first", "landscape 1588", "upright 2098"], Sections(P("前") + P("{{ include \"wide.sbn\" }}") + P("后")));
        Assert.Equal(["upright 2098 first", "landscape 1588"], Sections(P("前") + P("{{ include \"wide.sbn\" }}")));
        Assert.Equal(["landscape 1588 first"], Sections(P("{{ include \"wide.sbn\" }}")));
        Assert.Equal(["upright 2098 first"], Sections(Table(Row(P("{{ include \"wide.sbn\" }}"))) + P("")));
    }

    [Fact]
    public void A_draft_comments_on_what_is_missing_and_on_nothing_else()
    {
        var file = WordFile.Of($"<w:p><w:commentRangeStart w:id=\"0\"/>{R("原有")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + P("{{ chapter \"党的领导\" }}"))
            .Add("word/comments.xml", $"<w:comments {WordFile.Namespaces}><w:comment w:id=\"0\" w:author=\"a\">{P("原来的批注")}</w:comment></w:comments>", "comments+xml", "comments");
        var written = Build(file, draft: true).ToWord();

        // Only the draft's own: what people wrote into the template is for those who edit it.
        Assert.Equal(["reportgen"], written.Part("word/comments.xml").Elements().Select(c => (string)c.Attribute(W + "author")!));
        Assert.Equal(["0"], written.Part("word/document.xml").Descendants(W + "commentReference").Select(c => (string)c.Attribute(W + "id")!));
        written.AssertValid();
        Assert.Equal(["原有"], Build(file).ToWord().Paragraphs());
    }

    [Fact]
    public void A_page_break_in_the_paragraph_of_a_tag_leaves_it_alone_there()
    {
        const string Break = "<w:r><w:br w:type=\"page\"/></w:r>";
        var written = Build(P("封面") + $"<w:p>{Break}{R("{{ chapter \"建议办理\" }}")}</w:p>" + $"<w:p>{R("{{ chapter \"监督\" }}")}{Break}</w:p>" + P("附")).ToWord();
        var begin = written.Part("word/document.xml").Descendants(W + "p").Where(p => p.Descendants(W + "pageBreakBefore").Any()).Select(p => p.Value);

        Assert.Equal(["一、督促办理代表建议", "附"], begin);
        Assert.Empty(written.Part("word/document.xml").Descendants(W + "br"));
        written.AssertValid();
    }

    [Fact]
    public void A_build_tells_of_all_faults_of_a_template_that_cannot_be_read()
    {
        var errors = Build(P("{{ for x in trainings }}") + P("{{ stats.totl }}") + Table(Row("{{ 1 + }}"))).Errors;
        Assert.Equal(["RG3002", "RG3003", "RG3302"], errors.Select(error => error[..6]).Order(StringComparer.Ordinal));
        Assert.Equal(["RG3002", "RG3302"], Reported.With("{{ 1 + }}\n{{ stats.totl }}").Errors.Select(error => error[..6]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_chapter_that_does_not_exist_is_told_with_the_nearest_name()
    {
        var reported = Build(P("{{ chapter \"建议办里\" }}"));
        var finding = Assert.Single(reported.Bag.Items, item => item.Severity == Severity.Error);
        Assert.Equal("没有“建议办里”这一章", finding.Headline.Chinese);
        Assert.Equal("是不是“建议办理”？", finding.Help!.Chinese);
        Assert.Equal("t.docx：第1段（{{ chapter \"…）", finding.Location.ToString());
    }

    [Fact]
    public void Tags_are_checked_without_records_and_told_by_their_place()
    {
        var workspace = Reported.Workspace(Records).Add("t.docx", WordFile.Of(Heading("监督") + P("{{ stats.inspection.total }}") + Table(Row("{{ for x in inspections }}{{ x.topik }}{{ end }}")) + P("{{ chapter \"自己的一章\" }}")).Build());
        var bag = new DiagnosticBag();
        new TemplateCheck(workspace, ".").Run(["t.docx"], bag);

        Assert.Equal(["“监督”一节后第1段（{{ stats.ins…）", "表1第1行第1列"], bag.Items.Select(item => item.Location.ToString().Replace("t.docx：", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_check_sheet_says_where_each_figure_stands()
    {
        var workspace = Reported.Workspace(Records).Add("t.docx", WordFile.Of(Heading("一、办理") + P("收到{{ stats.suggestions.total }}件。") + Table(Row("项目", "件数"), Row("建议", "{{ stats.suggestions.total }}")) + P("")).Build());
        var bag = new DiagnosticBag();
        var report = new ReportBuilder(workspace).Build(new ReportRequest { Records = new RecordRequest { Files = ["2024.yaml"] }, Template = "t.docx", CheckSheet = true }, bag);

        var sheet = string.Join('\n', report!.CheckSheet!.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).Select(row => string.Join('|', row.Cells.Select(c => PlainText.Of(c.Inlines)))));
        Assert.Contains("收到【2】件。", sheet, StringComparison.Ordinal);
        Assert.Contains("建议，件数，【2】", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projects_Word_template_stands_for_its_kind_and_two_are_told()
    {
        var workspace = Reported.Workspace(Records).Add("templates/annual.docx", WordFile.Of(P("自己的{{ period.label }}")).Build());
        Assert.Equal("自己的2024年", Reported.In(workspace).Text);

        workspace.Add("templates/annual.sbn", "文字");
        Assert.Contains(Reported.In(workspace).Bag.Items, item => item.Id == "RG3905");
    }

    [Fact]
    public void The_document_says_whose_it_is_and_when_by_the_records()
    {
        var file = WordFile.Of(P("正文")).Add("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>模板的作者</dc:creator></cp:coreProperties>", "application/vnd.openxmlformats-package.core-properties+xml");
        file.PackageRelations = "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>";
        var written = Build(file).ToWord();

        Assert.DoesNotContain("模板的作者", written.PartText("docProps/core.xml"), StringComparison.Ordinal);
        Assert.Single(written.PartNames(), name => name == "docProps/core.xml");
        written.AssertValid();
    }

    private static Reported Build(string body) => Build(WordFile.Of(body));

    private static Reported Build(WordFile file, bool draft = false) =>
        Reported.In(Reported.Workspace(Records).Add("t.docx", file.Build()).Add("list.sbn", "1. 一\n2. 二\n\n又一段"), template: "t.docx", draft: draft);
}
