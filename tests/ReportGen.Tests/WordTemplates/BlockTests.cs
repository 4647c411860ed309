using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Blocks over runs, paragraphs, rows and cells.</summary>
public sealed class BlockTests
{
    private const string Data = """{"list": [{"a": "甲", "n": 1}, {"a": "乙", "n": 2}, {"a": "丙", "n": 3}], "none": [], "groups": [{"t": "一组", "of": ["张", "王"]}, {"t": "二组", "of": ["李"]}]}""";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_block_within_a_paragraph_is_part_of_its_line() =>
        Assert.Equal(["有甲1、乙2、丙3等。"], Lines(P("有{{ for x in list }}{{ x.a }}{{ x.n }}{{ if !for.last }}、{{ end }}{{ end }}等。")));

    [Fact]
    public void A_block_over_paragraphs_repeats_them() =>
        Assert.Equal(["前", "甲：", "1次", "乙：", "2次", "丙：", "3次", "后"], Lines(P("前") + P("{{ for x in list }}") + P("{{ x.a }}：") + P("{{ x.n }}次") + P("{{ end }}") + P("后")));

    [Fact]
    public void The_tags_may_stand_at_the_ends_of_its_paragraphs() =>
        Assert.Equal(["甲", "一", "乙", "一", "丙", "一"], Lines(P("{{ for x in list }}{{ x.a }}") + P("一{{ end }}")));

    [Fact]
    public void Blocks_nest() => Assert.Equal(
        ["一组", "张、王", "二组", "李"],
        Lines(P("{{ for g in groups }}") + P("{{ if g.of.size > 0 }}") + P("{{ g.t }}") + P("{{ for p in g.of }}{{ p }}{{ if !for.last }}、{{ end }}{{ end }}") + P("{{ end }}") + P("{{ end }}")));

    [Fact]
    public void One_tag_may_open_two_blocks() =>
        Assert.Equal(["乙"], Lines(P("{{ for x in list; if x.n == 2 }}") + P("{{ x.a }}") + P("{{ end; end }}")));

    [Fact]
    public void Branches_take_their_paragraphs() =>
        Assert.Equal(["没有", "二"], Lines(P("{{ if none.size > 0 }}") + P("有") + P("{{ else }}") + P("没有") + P("{{ end }}") + P("{{ case list[1].n }}") + P("{{ when 1 }}") + P("一") + P("{{ when 2 }}") + P("二") + P("{{ end }}")));

    [Fact]
    public void A_block_within_one_row_repeats_the_row() =>
        Assert.Equal(["名", "数", "甲", "1", "乙", "2", "丙", "3"], Lines(Table(Row("名", "数"), Row("{{ for x in list }}{{ x.a }}", "{{ x.n }}{{ end }}")) + P("")).SkipLast(1));

    [Fact]
    public void A_block_over_rows_repeats_them_and_its_own_rows_go() =>
        Assert.Equal(["名", "数", "甲", "1", "小计", "", "乙", "2", "小计", "", "丙", "3", "小计", ""], Lines(Table(Row("名", "数"), Row("{{ for x in list }}", ""), Row("{{ x.a }}", "{{ x.n }}"), Row("小计", ""), Row("{{ end }}", "")) + P("")).SkipLast(1));

    [Fact]
    public void A_block_over_rows_may_begin_and_end_in_rows_that_stay() =>
        Assert.Equal(["甲", "1", "尾", "", "乙", "2", "尾", "", "丙", "3", "尾", ""], Lines(Table(Row("{{ for x in list }}{{ x.a }}", "{{ x.n }}"), Row("尾", "{{ end }}")) + P("")).SkipLast(1));

    [Fact]
    public void Rows_of_nested_blocks() =>
        Assert.Equal(["一组", "张", "王", "二组", "李"], Lines(Table(Row("{{ for g in groups }}"), Row("{{ g.t }}"), Row("{{ for p in g.of }}"), Row("{{ p }}"), Row("{{ end }}"), Row("{{ end }}")) + P("")).SkipLast(1));

    [Fact]
    public void Steering_in_the_cells_of_a_row_that_goes_stays_in_its_order() =>
        Assert.Equal(["甲1"], Lines(Table(Row("{{ n = 0 }}{{ for x in list }}", P("{{ if x.n == 1 }}") + P("{{ n = n + 1 }}") + P("{{ end }}")), Row("{{ if x.n == 1 }}{{ x.a }}{{ n }}{{ end }}"), Row("{{ end }}", "{{ # 完 }}")) + P("")).Where(line => line.Length > 0));

    [Fact]
    public void A_table_without_rows_goes()
    {
        var filled = FilledIn.Of(P("前") + Table(Row("{{ for x in none }}{{ x }}", "{{ end }}")) + P("后"), Data);
        Assert.Equal(["前", "后"], filled.Paragraphs);
        filled.Written.AssertValid();
    }

    [Fact]
    public void Paragraphs_of_a_cell_repeat_within_it() =>
        Assert.Equal(["甲", "乙", "丙", "右"], Lines(Table(Row(P("{{ for x in list }}") + P("{{ x.a }}") + P("{{ end }}"), "右")) + P("")).SkipLast(1));

    [Fact]
    public void Leaving_a_loop_between_its_paragraphs() =>
        Assert.Equal(["甲"], Lines(P("{{ for x in list }}") + P("{{ if x.n == 2; break; end }}") + P("{{ x.a }}") + P("{{ end }}")));

    [Fact]
    public void A_capture_of_paragraphs_is_placed_again() =>
        Assert.Equal(["中", "甲", "尾"], Lines(P("{{ capture c }}") + P("{{ list[0].a }}") + P("尾") + P("{{ end }}") + P("中") + P("{{ c }}")));

    [Fact]
    public void Lists_in_loops_begin_anew()
    {
        const string Item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>";
        const string Numbering = "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
        var filled = FilledIn.Of(
            WordFile.Of(P("{{ for g in groups }}") + P("{{ g.t }}") + P("{{ for p in g.of }}") + P("{{ p }}", Item) + P("{{ end }}") + P("{{ end }}"))
                .Add("word/numbering.xml", $"<w:numbering {Namespaces}>{Numbering}</w:numbering>", "numbering+xml", "numbering"),
            Data);

        Assert.Equal(["7", "7", "8"], filled.Written.Part("word/document.xml").Descendants(W + "numId").Select(n => (string)n.Attribute(W + "val")!));
        Assert.Equal("1", (string)filled.Written.Part("word/numbering.xml").Elements(W + "num").Single(n => (string)n.Attribute(W + "numId")! == "8").Descendants(W + "startOverride").Single().Attribute(W + "val")!);
        filled.Written.AssertValid();
    }

    [Fact]
    public void What_may_be_there_once_is_there_once()
    {
        var filled = FilledIn.Of(
            P("{{ for x in list }}") + $"<w:p w14:paraId=\"11111111\" w14:textId=\"77777777\"><w:bookmarkStart w:id=\"0\" w:name=\"书签\"/>{R("{{ x.a }}")}<w:bookmarkEnd w:id=\"0\"/></w:p>" + P("{{ end }}"),
            Data);

        var document = filled.Written.Part("word/document.xml");
        Assert.Single(document.Descendants(W + "bookmarkStart"));
        Assert.Single(document.Descendants(W + "bookmarkEnd"));
        Assert.Single(document.Descendants().Attributes(), a => a.Name.LocalName == "paraId");
        filled.Written.AssertValid();
    }

    private static IReadOnlyList<string> Lines(string body)
    {
        var filled = FilledIn.Of(body, Data);
        filled.Written.AssertValid();
        return filled.Paragraphs;
    }
}
