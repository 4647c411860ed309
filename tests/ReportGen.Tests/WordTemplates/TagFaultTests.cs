using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Findings say in words where a tag stands, and all of them come out of one run.</summary>
public sealed class TagFaultTests
{
    [Fact]
    public void Places_are_said_in_words()
    {
        var file = WordFile.Of(
            P("{{ a. }}") + Heading("监督") + P("第一段") + P("{{ b. }}") + Table(Row("一", "二")) + Table(Row("一", "二", "三", "四"), Row("一", "二", "三", "{{ c. }}")) + Heading("{{ d. }}"))
            .Header(P("{{ e. }}"));

        Assert.Equal(
            [
                "RG3001 模板.docx：第1段（{{ a. }}）",
                "RG3001 模板.docx：“监督”一节后第2段（{{ b. }}）",
                "RG3001 模板.docx：表2第2行第4列",
                "RG3001 模板.docx：“{{ d. }}”标题",
                "RG3001 模板.docx：页眉",
            ],
            FilledIn.Of(file).Findings.Select(finding => finding.Split(": ")[0]));
    }

    [Fact]
    public void A_finding_shows_the_paragraph_and_marks_the_word()
    {
        var finding = Assert.Single(FilledIn.Of(P("收到{{ nam | string.upcase }}件"), """{"name": "14"}""").Bag.Items);

        Assert.Equal("RG3301", finding.Id);
        Assert.Equal("收到{{ nam | string.upcase }}件", finding.Location.Source!.LineText(finding.Location.Line));
        Assert.Equal((6, 3), (finding.Location.Column, finding.Location.Length));
        Assert.Contains("name", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_run_are_told()
    {
        var filled = FilledIn.Of(
            P("{{ one }}") + P("{{ for x in list }}") + P("{{ x.two }}和{{ three }}") + P("{{ end }}") + P("{{ include \"none.sbn\" }}"),
            """{"list": [{"a": 1}, {"a": 2}]}""");

        Assert.Equal(["RG3301 第1段", "RG3301 第3段", "RG3109 第5段"], filled.Findings.Where(f => !f.Contains("“two”", StringComparison.Ordinal)).Select(f => Short(f.Split(": ")[0])));
        Assert.Null(filled.Result);
    }

    [Theory]
    [InlineData("RG3521", "{{ name")]
    [InlineData("RG3521", "{{ \"甲 }}")]
    [InlineData("RG3003", "{{ if true }}甲")]
    [InlineData("RG3004", "甲{{ end }}")]
    [InlineData("RG3523", "{{ ret 1 }}")]
    public void A_tag_that_is_not_whole(string id, string text) => Assert.Contains(FilledIn.Of(P(text)).Bag.Items, finding => finding.Id == id);

    [Fact]
    public void A_fault_of_form_hides_no_other()
    {
        var file = WordFile.Of(P("{{ for x in list }}") + P("{{ x.y }}{{ if }}{{ end }}") + P("{{ unit.nmae }}") + Table(Row("{{ stats.totl }}", "乙"))).Header(P("{{ y. }}")).Build();
        var bag = new ReportGen.Diagnostics.DiagnosticBag();
        new ReportGen.Reporting.TemplateCheck(new ReportGen.Reporting.MemoryWorkspace().Add("模板.docx", file), ".").Run(["模板.docx"], bag);

        Assert.Equal(["RG3001 页眉", "RG3002 第2段", "RG3003 第1段", "RG3301 第1段", "RG3302 第3段", "RG3302 表1第1行第1列"], bag.Items.Select(f => $"{f.Id} {Short(f.Location.ToString())}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{{ name }件，{{ name }}", "RG3009")]
    [InlineData("{{ name ｝｝件，{{ name }}", "RG3009")]
    [InlineData("{{ name 件，{{ name }}", "RG3521")]
    [InlineData("{{{ name }}}件", "RG3001")]
    [InlineData("{{ for x in [1] 件，{{ x }}{{ end }}", "RG3521")]
    public void Braces_that_are_not_as_they_should_be_are_one_finding(string text, string id) => Assert.Equal(id, Only(P(text)));

    [Fact]
    public void Text_that_looks_like_a_tag_is_told_of_and_stays()
    {
        var filled = FilledIn.Of(P("收到｛｛ 统计.建议件数 ｝｝件") + P("{name}和{{ name }}}}") + P("｛甲、乙｝{1}") + Table(Row("{ stats.x | zh.list }", "乙")), """{"name": "14"}""");

        Assert.Equal(["RG3012 第1段 3", "RG3012 第2段 1", "RG3012 第2段 18", "RG3012 表1第1行第1列 1"], filled.Bag.Items.Select(f => $"{f.Id} {Short(f.Location.ToString())} {f.Location.Column}"));
        Assert.Equal(["收到｛｛ 统计.建议件数 ｝｝件", "{name}和14}}", "｛甲、乙｝{1}", "{ stats.x | zh.list }", "乙"], filled.Paragraphs);
    }

    [Fact]
    public void A_tag_over_two_paragraphs_is_one_finding() => Assert.Equal("RG3521", Only(P("{{ name") + P("| string.upcase }}")));

    [Fact]
    public void Blocks_that_would_tear_the_document_are_refused()
    {
        Assert.Equal("RG3522", Only(P("甲{{ for x in [1] }}乙") + P("丙{{ end }}")));
        Assert.Equal("RG3522", Only(P("{{ if true }}") + Table(Row("甲", "{{ end }}"))));
        Assert.Equal("RG3522", Only(Table(Row("{{ if true }}甲", "{{ else }}乙", "{{ end }}"))));
        Assert.Equal("RG3522", Only(Table(Row("{{ for x in [1] }}甲")) + P("") + Table(Row("乙{{ end }}"))));
    }

    [Fact]
    public void A_block_over_two_paragraphs_names_its_two_ends()
    {
        var finding = Assert.Single(FilledIn.Of(P("前文{{ for s in [1] }}甲") + P("后文{{ end }}")).Bag.Items);
        Assert.Contains("第2段", finding.Location.ToString(), StringComparison.Ordinal);
        Assert.Contains("第1段", Assert.Single(finding.Related).Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_jump_out_of_the_middle_is_refused()
    {
        Assert.Equal("RG3523", Only(P("{{ for x in [1, 2] }}") + P("甲{{ break }}乙") + P("{{ end }}")));
        Assert.Equal("RG3523", Only(Table(Row("{{ for x in [1, 2] }}甲", "{{ break }}乙", "{{ end }}"))));
    }

    [Fact]
    public void Changes_fields_and_notes()
    {
        Assert.Equal("RG3524", Only($"<w:p><w:ins w:id=\"1\" w:author=\"a\">{R("{{ 1 }}")}</w:ins></w:p>"));
        Assert.Equal("RG3525", Only("<w:p><w:fldSimple w:instr=\" IF {{ 1 }} \"/></w:p>"));
        Assert.Equal("RG3525", Only("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF {{ 1 }}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        Assert.Equal("RG3527", Only(P("{{ for x in [1, 2] }}") + $"<w:p>{R("甲")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + P("{{ end }}")));
    }

    [Theory]
    [InlineData("word/charts/chart1.xml", "图表")]
    [InlineData("word/diagrams/data1.xml", "SmartArt")]
    public void Tags_where_none_are_filled_in(string part, string word)
    {
        var finding = Assert.Single(FilledIn.Of(WordFile.Of(P("甲")).Add(part, "<x>{{ 1 }}</x>")).Bag.Items);
        Assert.Equal("RG3528", finding.Id);
        Assert.Contains(word, finding.Headline.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_within_a_line_are_refused()
    {
        const string Data = """{"text": "甲"}""";
        Assert.Equal("RG3526", FilledIn.Of(Build(P("写：{{ include \"two.sbn\" }}")), Data, include: Two).Bag.Items.Single().Id);
        Assert.Equal(["一", "二"], FilledIn.Of(Build(P("{{ include \"two.sbn\" }}")), Data, include: Two).Paragraphs);
    }

    private static ReportGen.Diagnostics.SourceText? Two(string name) => new(name, "一\n\n二");

    private static byte[] Build(string body) => WordFile.Of(body).Build();

    // Without the file, and without the words that the paragraph begins with.
    private static string Short(string place) => place.Replace("模板.docx：", "", StringComparison.Ordinal).Split('（')[0];

    private static string Only(string body) => Assert.Single(FilledIn.Of(body).Bag.Items.Select(item => item.Id).Distinct());
}
