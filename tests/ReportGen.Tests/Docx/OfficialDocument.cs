using System.IO.Compression;
using System.Text;
using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.Tests.Docx;

/// <summary>A document with every element of the standard, and the same with single faults.</summary>
internal static class OfficialDocument
{
    private const string Long = "一年来，镇人大主席团认真履行宪法和法律赋予的职责，围绕中心、服务大局，“依法”开展工作——各项工作取得新的进展……共收到建议14件，全部办复。";

    public static Document Whole { get; } = new()
    {
        Head = new OfficialHead([new Text("清河镇人大文件")], [new Text("清人发〔2025〕1号")], [new Text("签发人："), new ValueInline("周某")]),
        Title = [new Text("清河镇人大2024年工作总结")],
        Blocks =
        [
            new Paragraph([new Text("县人大常委会：")]) { Role = ParagraphRole.Salutation },
            new Paragraph([new Text(Long)]) { Role = ParagraphRole.Lead },
            new Heading(1, [new Text("依法开展监督")]) { Numeral = "一、" },
            new Heading(2, [new Text("开展视察")]) { Numeral = "（一）" },
            new Paragraph([new Text(Long), new Emphasis([new Text("办好")])]),
            new Heading(3, [new Text("视察水利")]) { Numeral = "1." },
            new Heading(4, [new Text("看现场")]) { Numeral = "（1）" },
            new Paragraph([new Text(Long)]),
            Samples.Table,
            new Paragraph([new Text(Long)]),
            new ListBlock(true, [new ListItem([new Paragraph([new Text("抓紧办理。")])])]),
            new SignatureBlock([[new Text("清河镇人民代表大会主席团")]], [new Text("2025年1月3日")]),
            Samples.Table with { Orientation = TableOrientation.Landscape },
            new ImprintBlock([new Text("抄送：镇党委，镇政府。")], [new Text("清河镇人大办公室")], [new Text("2025年1月6日印发")]),
        ],
    };

    /// <summary>Above the title of a document: what only secret and urgent ones have.</summary>
    public static string Top { get; } = Flush("000001", "仿宋_GB2312") + Flush("机密★1年", "黑体") + Flush("特急", "黑体");

    /// <summary>After the text: 附件说明, as it may come from another program.</summary>
    public static string Note { get; } =
        "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:spacing w:before=\"579\"/></w:pPr><w:r><w:t>附件：1.代表名册</w:t></w:r></w:p>";

    public static string Remark { get; } = "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>（此件公开发布）</w:t></w:r></w:p>";

    public static string Attachment { get; } =
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:keepNext w:val=\"0\"/><w:pageBreakBefore/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>附件1</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:spacing w:before=\"579\"/></w:pPr><w:r><w:t>代表名册</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>代表共50名，分在五个小组。</w:t></w:r></w:p>";

    /// <summary>The parts, with those texts replaced; each must be there.</summary>
    public static byte[] With(byte[] document, params (string Part, string Old, string New)[] changes)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (part, old, @new) in changes)
            {
                var entry = zip.GetEntry(part)!;
                string text;
                using (var reader = new StreamReader(entry.Open()))
                {
                    text = reader.ReadToEnd().Replace(" />", "/>", StringComparison.Ordinal);
                }

                if (!text.Contains(old, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{part} has no {old}: {text}");
                }

                entry.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(text.Replace(old, @new, StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }

    private static string Flush(string text, string face) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"Salutation\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"{face}\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";
}
