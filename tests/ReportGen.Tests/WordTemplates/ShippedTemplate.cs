using System.Text;
using ReportGen.Docx;
using ReportGen.Tests.Docx;

namespace ReportGen.Tests.WordTemplates;

/// <summary>
/// Makes templates/word/annual.docx, the shipped Word template of the annual summary: a cover, a table of the year's figures, a header and page numbers, and
/// the chapters of the text template one by one. Staff edit the file in Word; this is where it is made from.
/// </summary>
internal static class ShippedTemplate
{
    private static readonly string[] s_chapters = ["党的领导", "会议", "重大事项", "监督", "建议办理", "代表工作", "信访", "中心工作"];

    private static readonly string[] s_lastChapters = ["自身建设", "经验体会", "存在问题", "下一步打算"];

    private static readonly (string Label, string Figure)[] s_figures =
    [
        ("召开人民代表大会会议（次）", "sessions.total"),
        ("召开主席团会议（次）", "presidium_meetings.total"),
        ("开展监督活动（次）", "inspections.total"),
        ("收到代表议案和建议（件）", "suggestions.total"),
        ("代表建议答复率", "suggestions.reply_rate"),
        ("联系选民（人次）", "contacts.voters"),
        ("受理来信来访（件）", "petitions.total"),
    ];

    public static byte[] Build()
    {
        var style = Written.Style;
        var file = WordFile.Of(Body(), Section(), Styles());
        file.Add("word/settings.xml", SettingsPart.Build(style), "settings+xml", "settings");
        file.Add("word/fontTable.xml", FontTablePart.Build(style), "fontTable+xml", "fontTable");
        file.Add("word/header1.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:hdr {WordFile.Namespaces}>{Header()}</w:hdr>", "header+xml", "header", "rIdHeader1");
        file.Add("word/header2.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:hdr {WordFile.Namespaces}>{Header()}</w:hdr>", "header+xml", "header", "rIdHeader2");
        foreach (var footer in FooterPart.For(style).Where(footer => !footer.IsLandscape))
        {
            file.Add("word/" + footer.Name, footer.Build(style), "footer+xml", "footer", footer.RelationshipId);
        }

        return file.Build();
    }

    // The styles of reports, and those of the cover and the header.
    private static byte[] Styles()
    {
        var own = Encoding.UTF8.GetString(StylesPart.Build(Written.Style));
        return Encoding.UTF8.GetBytes(own.Replace("</w:styles>", Style("CoverTitle", "封面标题", 44, "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"900\" w:lineRule=\"exact\"/>", "方正小标宋简体") + Style("CoverText", "封面文字", 36, "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"720\" w:lineRule=\"exact\"/>") + Style("HeaderText", "页眉文字", 21, "<w:spacing w:line=\"320\" w:lineRule=\"exact\"/>") + "</w:styles>", StringComparison.Ordinal));
    }

    private static string Style(string id, string name, int size, string spacing, string font = "楷体_GB2312")
    {
        return $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:snapToGrid w:val=\"0\"/>{spacing}<w:jc w:val=\"center\"/></w:pPr>"
            + $"<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"Times New Roman\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"zh-CN\"/></w:rPr></w:style>";
    }

    private static string Body()
    {
        var body = new StringBuilder();
        body.Append(Paragraph("CoverTitle", "{{ report.title ?? (office.name + period.label + kind.title + (plans.size > 0 ? \"和\" + (period.next | string.remove (period.year + \"年\")) + \"工作打算\" : \"\")) }}", "<w:spacing w:before=\"3600\"/>"));
        body.Append(Paragraph("CoverText", "{{ report.signed_by ?? office.signer }}", "<w:spacing w:before=\"4800\"/>"));
        body.Append(Paragraph("CoverText", "{{ report.signed_on?.full }}"));
        body.Append(Paragraph("CoverText", "{{ period.label }}主要工作数字", "<w:pageBreakBefore/>"));
        body.Append(Figures());
        body.Append(Paragraph("Title", "{{ include \"partials/report/title.sbn\" }}", "<w:pageBreakBefore/>"));
        body.Append(Paragraph("BodyText", "{{ include \"partials/report/heading.sbn\" }}"));
        body.Append(Paragraph("BodyText", "{{ include \"partials/report/opening.sbn\" }}"));
        body.Append(Paragraph("BodyText", "{{ # 各章的内容和文字模板一样；不要哪一章，删掉那一行；换个次序，挪动那一行 }}"));
        foreach (var chapter in s_chapters)
        {
            body.Append(Chapter(chapter));
        }

        // 办公室自己起名的章，写在“自身建设”前面
        body.Append(Paragraph("BodyText", "{{ for c in chapters; if !c.key }}"));
        body.Append(Paragraph("BodyText", "{{ chapter c }}"));
        body.Append(Paragraph("BodyText", "{{ end; end }}"));
        foreach (var chapter in s_lastChapters)
        {
            body.Append(Chapter(chapter));
        }

        body.Append(Paragraph("BodyText", "{{ narrative.closing ?? (include \"partials/report/closing.sbn\") }}"));
        body.Append(Paragraph("BodyText", "{{ include \"partials/report/signature.sbn\" }}"));
        body.Append(Paragraph("BodyText", "{{ include \"partials/report/tables.sbn\" }}"));
        return body.ToString();
    }

    private static string Chapter(string name) => Paragraph("BodyText", $"{{{{ chapter \"{name}\" }}}}");

    private static string Figures()
    {
        const int First = 4844;
        const int Other = 2000;
        var rows = new StringBuilder();
        rows.Append(Row(true, ("TableHeader", "项目", First), ("TableHeader", "{{ period.label }}", Other), ("TableHeader", "{{ previous ? period.before : \"上年\" }}", Other)));
        foreach (var (label, figure) in s_figures)
        {
            rows.Append(Row(false, ("TableText", label, First), ("TableTextCenter", $"{{{{ stats.{figure}.table_text }}}}", Other), ("TableTextCenter", $"{{{{ previous ? previous.{figure}.table_text : \"—\" }}}}", Other)));
        }

        return $"<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{First + Other + Other}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{First}\"/><w:gridCol w:w=\"{Other}\"/><w:gridCol w:w=\"{Other}\"/></w:tblGrid>{rows}</w:tbl>";
    }

    private static string Row(bool isHeader, params (string Style, string Text, int Width)[] cells) =>
        $"<w:tr><w:trPr><w:cantSplit/>{(isHeader ? "<w:tblHeader/>" : "")}</w:trPr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Width}\" w:type=\"dxa\"/></w:tcPr>{Paragraph(cell.Style, cell.Text)}</w:tc>"))}</w:tr>";

    private static string Header() => Paragraph("HeaderText", "{{ office.name }}{{ period.label }}{{ kind.title }}");

    private static string Paragraph(string style, string text, string more = "") => WordFile.P(text, $"<w:pStyle w:val=\"{style}\"/>{more}");

    private static string Section()
    {
        var page = Written.Style.Page;
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader1\"/><w:headerReference w:type=\"even\" r:id=\"rIdHeader2\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooter1\"/><w:footerReference w:type=\"even\" r:id=\"rIdFooter2\"/>"
            + $"<w:pgSz w:w=\"{page.Width}\" w:h=\"{page.Height}\"/><w:pgMar w:top=\"{page.Top}\" w:right=\"{page.Right}\" w:bottom=\"{page.Bottom}\" w:left=\"{page.Left}\" w:header=\"{page.Header}\" w:footer=\"{page.Footer}\" w:gutter=\"0\"/><w:titlePg/><w:docGrid w:type=\"lines\" w:linePitch=\"{page.LinePitch}\"/></w:sectPr>";
    }
}
