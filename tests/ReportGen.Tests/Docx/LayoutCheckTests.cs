using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary><c>style check</c>: a document as the standard has it conforms to every clause, and a fault against one is found, and only it.</summary>
public sealed class LayoutCheckTests
{
    private const string Body = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Odd = "word/footer1.xml";

    private static readonly string[] s_never = ["special"];

    private static readonly byte[] s_whole = OfficialDocument.With(
        Written.From(OfficialDocument.Whole).Bytes,
        (Body, "<w:body>", "<w:body>" + OfficialDocument.Top),
        (Body, "<w:p><w:pPr><w:pStyle w:val=\"Signature\"/>", OfficialDocument.Note + "<w:p><w:pPr><w:pStyle w:val=\"Signature\"/>"),
        (Body, "<w:t>2025年1月3日</w:t></w:r></w:p>", "<w:t>2025年1月3日</w:t></w:r></w:p>" + OfficialDocument.Remark + OfficialDocument.Attachment));

    // 份号 and so on stand above the mark, which is then not the first.
    [Fact]
    public void A_document_as_the_standard_has_it_conforms_to_every_clause()
    {
        var verdict = Looks.Of(s_whole, Written.Style);
        Assert.Empty(Looks.Faults(verdict));
        Assert.Equal(s_never, verdict.Clauses.Where(clause => clause.Conformity == Conformity.NotApplicable).Select(clause => clause.Clause.Key));
        Assert.Equal(ClauseCatalogue.All, verdict.Clauses.Select(clause => clause.Clause));
    }

    [Theory]
    [InlineData("paper", Body, "w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\"", "w:w=\"12240\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1808\"", "215.9毫米×297毫米 @ 第1节")]
    [InlineData("top", Body, "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\"", "w:top=\"1701\" w:right=\"1474\" w:bottom=\"2381\"", "30毫米 @ 第1节")]
    [InlineData("left", Body, "w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"", "w:right=\"1361\" w:bottom=\"1984\" w:left=\"1701\"", "30毫米 @ 第1节")]
    [InlineData("type-area", Body, "w:bottom=\"1984\"", "w:bottom=\"1899\"", "156毫米×226.5毫米 @ 第1节")]
    [InlineData("body-font", Body, "<w:t>抓紧办理。", "<w:rPr><w:rFonts w:eastAsia=\"微软雅黑\"/></w:rPr><w:t>抓紧办理。", "微软雅黑，三号")]
    [InlineData("lines", Styles, "w:widowControl w:val=\"0\"", "w:widowControl w:val=\"1\"", "开了孤行控制")]
    [InlineData("characters", Styles, "<w:spacing w:val=\"-5\"/>", "<w:spacing w:val=\"0\"/>", "每字16磅，每行27个字")]
    [InlineData("colour", Body, "<w:t>抓紧办理。", "<w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:t>抓紧办理。", "颜色0000FF（“抓紧办理。”）")]
    [InlineData("printing", "word/settings.xml", "<w:evenAndOddHeaders/>", "<w:evenAndOddHeaders/><w:bookFoldPrinting/>", "书籍折页")]
    [InlineData("copy-number", Body, "<w:t>000001", "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>000001", "四号")]
    [InlineData("secrecy", Body, "<w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>机密", "<w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t>机密", "宋体，三号")]
    [InlineData("urgency", Body, "<w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>特急", "<w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t>特急", "宋体，三号")]
    [InlineData("mark", Body, "<w:p><w:pPr><w:pStyle w:val=\"HeadMark\"/>", "<w:p><w:pPr><w:pStyle w:val=\"HeadMark\"/><w:jc w:val=\"left\"/>", "左空0字")]
    [InlineData("number", Body, "清人发〔2025〕1号", "清人发[2025]01号", "写作“清人发[2025]01号”")]
    [InlineData("signer", Body, "<w:rPr><w:rStyle w:val=\"SignerName\"/></w:rPr>", "", "姓名不是楷体")]
    [InlineData("head-rule", Styles, "<w:pBdr>.*?</w:pBdr>", "", "没有分隔线")]
    [InlineData("title", Styles, "w:eastAsia=\"方正小标宋简体\" w:hAnsi=\"方正小标宋简体\" w:cs=\"Times New Roman\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"44\"/>", "w:eastAsia=\"黑体\" w:hAnsi=\"黑体\" w:cs=\"Times New Roman\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"44\"/>", "黑体，二号，居中 @ 第6段")]
    [InlineData("addressee", Body, "县人大常委会：", "县人大常委会:", "后面不是全角冒号")]
    [InlineData("body-indent", Body, "<w:pStyle w:val=\"Lead\"/>", "<w:pStyle w:val=\"Lead\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", "左空0字 @ 第8段（一年来，镇人大主席团认真履行…）")]
    [InlineData("heading-1", Body, "<w:t>一、依法开展监督", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t>一、依法开展监督", "宋体，三号，左空2字 @ 标题“一、依法开展监督”")]
    [InlineData("heading-2", Body, "<w:t>（一）开展视察", "<w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>（一）开展视察", "黑体，三号，左空2字 @ 标题“（一）开展视察”")]
    [InlineData("heading-3", Body, "<w:t>1.视察水利", "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>1.视察水利", "四号，左空2字 @ 标题“1.视察水利”")]
    [InlineData("numerals", Body, "<w:t>1.视察水利", "<w:t>1、视察水利", "“1、” @ 标题“1、视察水利”")]
    [InlineData("attachment-note", Body, "附件：1.代表名册", "附件：1.代表名册。", "名称后有标点")]
    [InlineData("signature", Body, "<w:pStyle w:val=\"Signature\"/>", "<w:pStyle w:val=\"Signature\"/><w:jc w:val=\"left\"/>", "日期首字比署名首字右移")]
    [InlineData("date", Body, "2025年1月3日<", "2025年1月三日<", "“2025年1月三日”")]
    [InlineData("remark", Body, "（此件公开发布）", "(此件公开发布)", "左空2字")]
    [InlineData("attachment", Body, "<w:pageBreakBefore/><w:ind", "<w:ind", "没有另起一面")]
    [InlineData("imprint-rules", Styles, "w:sz=\"6\" w:space=\"0\"", "w:sz=\"12\" w:space=\"0\"", "中间的0.53毫米")]
    [InlineData("copies", Body, "镇党委，镇政府。", "镇党委，镇政府", "最后没有句号")]
    [InlineData("issuer", Body, "<w:t>清河镇人大办公室", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t>清河镇人大办公室", "宋体，四号")]
    [InlineData("page-number", Odd, "— ", "- ", "“- 1 —”")]
    [InlineData("page-number-place", Odd, "<w:pStyle w:val=\"Footer\"/>", "<w:pStyle w:val=\"Footer\"/><w:jc w:val=\"center\"/>", "居中 @ 第1节，单页页脚")]
    [InlineData("page-number-height", Body, "w:footer=\"1406\"", "w:footer=\"851\"", "在版心下边缘之下约16.8毫米 @ 第1节")]
    [InlineData("landscape", "word/footer3.xml", "<w:textDirection w:val=\"tbRl\"/>", "", "没有跟着纸转 @ 第2节（横排），单页页脚")]
    [InlineData("punctuation", Body, "<w:t>抓紧办理。", "<w:rPr><w:rFonts w:hAnsi=\"Times New Roman\"/></w:rPr><w:t>“抓紧”办理。", "“”用了Times New Roman")]
    public void A_fault_is_found_and_only_it(string clause, string part, string old, string @new, string found)
    {
        var fault = Assert.Single(FaultsWith(part, old, @new));
        Assert.StartsWith(clause + ": ", fault, StringComparison.Ordinal);
        Assert.Contains(found, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_clause_that_a_file_can_show_has_a_fault_planted() =>
        Assert.Equal(
            ClauseCatalogue.All.Select(clause => clause.Key).Except(s_never).Order(StringComparer.Ordinal),
            typeof(LayoutCheckTests).GetMethod(nameof(A_fault_is_found_and_only_it))!.GetCustomAttributesData().Where(a => a.AttributeType == typeof(InlineDataAttribute))
                .Select(a => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_style_declares_is_told_apart_from_faults()
    {
        var house = HouseStyle();
        var written = Written.From(OfficialDocument.Whole, house).Bytes;
        Assert.Equal(["lines", "page-number-place", "landscape"], Looks.Of(written, house).Clauses.Where(c => c.Conformity == Conformity.Declared).Select(c => c.Clause.Key));
        Looks.AssertRight(written, house);
        Assert.Equal(["lines", "page-number-place", "landscape"], Looks.Of(written, Written.Style).Clauses.Where(c => c.Conformity == Conformity.Deviates).Select(c => c.Clause.Key));
    }

    [Theory]
    [InlineData("not a zip", "RG1008")]
    [InlineData("PK\u0003\u0004 not a zip", "RG1008")]
    public void What_is_no_document_is_told(string content, string id)
    {
        var bag = new DiagnosticBag();
        Assert.Null(LayoutCheck.Check(Encoding.UTF8.GetBytes(content), "x.docx", Written.Style, bag));
        Assert.Equal(id, Assert.Single(bag.Items).Id);
    }

    [Theory]
    [InlineData("<w:body>", "<!DOCTYPE x>", "RG1009")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"b\">]>", "RG1009")]
    [InlineData("</w:body>", "", "RG1008")]
    public void Hostile_and_broken_documents_are_refused(string old, string @new, string id)
    {
        var bag = new DiagnosticBag();
        Assert.Null(LayoutCheck.Check(OfficialDocument.With(s_whole, (Body, old, @new)), "x.docx", Written.Style, bag));
        Assert.Equal(id, Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void Nesting_without_end_is_given_up()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 3000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 3000));
        var bag = new DiagnosticBag();
        Assert.Null(LayoutCheck.Check(OfficialDocument.With(s_whole, (Body, "<w:body>", "<w:body>" + deep)), "x.docx", Written.Style, bag));
        Assert.Equal("RG1008", Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void As_json_for_other_programs()
    {
        using var stream = new MemoryStream();
        LayoutJson.Write(stream, "x.docx", "GB/T 9704-2012", Looks.Of(OfficialDocument.With(s_whole, (Body, "1.视察水利", "1、视察水利")), Written.Style), Language.Chinese);
        var json = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal(1, json.GetProperty("summary").GetProperty("deviates").GetInt32());
        Assert.Equal(ClauseCatalogue.All.Count, json.GetProperty("clauses").GetArrayLength());
        var clause = json.GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("conformity").GetString() == "deviates");
        Assert.Equal(("numerals", "7.3.3"), (clause.GetProperty("key").GetString(), clause.GetProperty("clause").GetString()));
        Assert.Equal("标题“1、视察水利”", clause.GetProperty("observations")[0].GetProperty("places")[0].GetString());
    }

    internal static PageStyle HouseStyle()
    {
        var bag = new DiagnosticBag();
        var house = new SourceText("house.yaml", File.ReadAllText(TestPaths.In("templates", "styles", "house.yaml")));
        return PageStyle.Read(Written.Shipped(), house, bag);
    }

    private static IReadOnlyList<string> FaultsWith(string part, string old, string @new)
    {
        var text = new Written(s_whole).PartText(part).Replace(" />", "/>", StringComparison.Ordinal);
        var first = System.Text.RegularExpressions.Regex.Match(text, old.Contains(".*?", StringComparison.Ordinal) ? old : System.Text.RegularExpressions.Regex.Escape(old)).Value;
        return Looks.Faults(Looks.Of(OfficialDocument.With(s_whole, (part, first.Length > 0 ? first : old, @new)), Written.Style));
    }
}
