using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary><c>style check</c> of documents that other programs made: what counts is how they look, however they come to look so.</summary>
public sealed class ForeignDocumentTests
{
    private const string Title = "方正小标宋简体";
    private const string Text = "一年来，镇人大认真履行职责，“依法”开展工作……";
    private const string Blank = "<w:p><w:pPr><w:widowControl w:val=\"0\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:r></w:p>";
    private const string Right = "<w:jc w:val=\"right\"/>";

    // No styles but Normal: a title in the middle, headings by their numerals, indents by spaces, blank lines, dates at the right.
    private static readonly string s_typed =
        ForeignDocument.Paragraph("清河镇人大工作总结", Title, 44, "<w:jc w:val=\"center\"/>") + Blank + ForeignDocument.Paragraph("县人大常委会：")
        + ForeignDocument.Paragraph("　　" + Text) + ForeignDocument.Paragraph("　　一、依法开展监督", "黑体") + ForeignDocument.Paragraph("　　（一）视察", "楷体") + ForeignDocument.Paragraph(Text, properties: "<w:ind w:firstLine=\"630\"/>")
        + Blank + ForeignDocument.Paragraph("清河镇人民代表大会主席团", properties: Right + "<w:ind w:right=\"2205\"/>") + ForeignDocument.Paragraph("2025年1月3日", properties: Right + "<w:ind w:rightChars=\"200\" w:right=\"630\"/>");

    [Fact]
    public void What_was_typed_without_styles_conforms_where_it_looks_right()
    {
        var verdict = Looks.Of(ForeignDocument.Build(s_typed), Written.Style);
        Assert.DoesNotContain(Looks.Faults(verdict), fault => !fault.StartsWith("signature: ", StringComparison.Ordinal));
        Assert.Equal(
            ["addressee", "body-indent", "heading-1", "heading-2", "numerals", "page-number-place", "title"],
            verdict.Clauses.Where(c => c.Conformity == Conformity.Conforms).Select(c => c.Clause.Key).Intersect(["title", "addressee", "body-indent", "heading-1", "heading-2", "numerals", "page-number-place"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_number_in_a_text_box_is_found() =>
        Assert.DoesNotContain(Looks.Faults(Looks.Of(ForeignDocument.Build(s_typed, footer: ForeignDocument.BoxFooter), Written.Style)), fault => fault.StartsWith("page-number", StringComparison.Ordinal));

    [Fact]
    public void Faces_of_the_theme_are_looked_up() =>
        Assert.Contains("body-font: 宋体，五号 @ 第2段（一年来，镇人大认真履行职责，…）", Faults("<w:p><w:r><w:t>" + Text + "</w:t></w:r></w:p>"));

    [Fact]
    public void A_style_has_what_it_rests_on_and_direct_formatting_wins()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"x\"/><w:basedOn w:val=\"a\"/><w:pPr><w:widowControl w:val=\"0\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:spacing w:val=\"-5\"/><w:sz w:val=\"28\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"y\"/><w:basedOn w:val=\"b\"/><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"z\"><w:name w:val=\"z\"/><w:rPr><w:sz w:val=\"30\"/></w:rPr></w:style>";
        string P(string style, string run) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r>{run}<w:t>一年来，镇人大认真履行职责。</w:t></w:r></w:p>";
        Assert.Empty(Faults(P("c", ""), styles));
        Assert.Equal(["四号", "小三", "小四"], new[] { P("b", ""), P("c", "<w:rPr><w:rStyle w:val=\"z\"/></w:rPr>"), P("c", "<w:rPr><w:rStyle w:val=\"z\"/><w:sz w:val=\"24\"/></w:rPr>") }
            .Select(p => Faults(p, styles).Single(fault => fault.StartsWith("body-font", StringComparison.Ordinal)).Split('，', ' ')[2]));
    }

    [Fact]
    public void The_numerals_of_lists_are_judged_with_their_indents()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/><w:pPr><w:ind w:left=\"420\" w:hanging=\"420\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
        var faults = Faults(ForeignDocument.Paragraph("抓紧办理代表建议。", properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>"), numbering: numbering);
        Assert.Equal(["body-indent: 首行左空0字，回行左空1.3字", "numerals: “1、”"], faults.Select(fault => fault.Split(" @ ")[0]));
    }

    [Fact]
    public void What_was_deleted_or_hidden_is_not_seen() =>
        Assert.Empty(Faults("<w:p><w:pPr><w:widowControl w:val=\"0\"/><w:ind w:firstLine=\"640\"/></w:pPr><w:del><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:delText>旧</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/><w:color w:val=\"FF0000\"/></w:rPr><w:t>藏</w:t></w:r>"
            + ForeignDocument.Paragraph(Text)[(ForeignDocument.Paragraph(Text).IndexOf("<w:r>", StringComparison.Ordinal))..]));

    [Fact]
    public void A_fault_in_a_table_is_told_by_row_and_column()
    {
        var table = "<w:tbl><w:tr><w:tc>" + ForeignDocument.Paragraph("名") + "</w:tc><w:tc>" + ForeignDocument.Paragraph("数") + "</w:tc></w:tr><w:tr><w:tc>" + ForeignDocument.Paragraph("甲") + "</w:tc><w:tc>"
            + ForeignDocument.Paragraph("１２", run: "<w:color w:val=\"00B050\"/>") + "</w:tc></w:tr></w:tbl>";
        Assert.Equal(["colour: 颜色00B050（“１２”） @ 第1个表第2行第2列（１２）", "punctuation: 全角数字（“１２”） @ 第1个表第2行第2列（１２）"], Faults(table));
    }

    [Theory]
    [InlineData("<w:docGrid w:type=\"lines\" w:linePitch=\"312\"/>", "行距31.2磅，20行")] // Word's own grid: 16 pt take two of its lines
    [InlineData("<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>", null)]
    [InlineData("", "行距20.8磅，30行")]
    public void Lines_are_counted_by_the_grid(string grid, string? found)
    {
        const string page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:footer=\"1406\"/>";
        var faults = Looks.Faults(Looks.Of(ForeignDocument.Build(s_typed, page: page + grid), Written.Style)).Where(fault => fault.StartsWith("lines: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(found is null ? [] : [found], faults.Select(fault => fault.Split(' ')[1]).Distinct());
    }

    private static IReadOnlyList<string> Faults(string paragraph, string? styles = null, string? numbering = null) =>
        Looks.Faults(Looks.Of(ForeignDocument.Build(ForeignDocument.Paragraph("清河镇人大工作总结", Title, 44, "<w:jc w:val=\"center\"/>") + paragraph, styles, numbering), Written.Style));
}
