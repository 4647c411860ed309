using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// 版记: ruled lines at the foot of the text block, so that the last rule lies on the lower edge of 版心 (7.4.1). A table that stands at a place of the page
/// is what Word, WPS and LibreOffice all put there.
/// </summary>
internal static class ImprintWriter
{
    public static void Write(BodyContext context, ImprintBlock imprint)
    {
        var (xml, page) = (context.Xml, context.Style.Page);
        var hasLast = imprint.Issuer.Count > 0 || imprint.Date.Count > 0;
        var copies = imprint.Copies.Count > 0 ? HeightOf(context.Style, imprint.Copies) : 0;
        var last = hasLast ? HeightOf(context.Style, []) : 0;
        xml.Start("tbl").Start("tblPr").Value("tblStyle", StyleIds.ImprintTable);

        // From the top of the page: not every program knows how to put a table at the foot.
        xml.Start("tblpPr").With("leftFromText", 0).With("rightFromText", 0).With("vertAnchor", "page").With("horzAnchor", "page")
            .With("tblpX", page.Left).With("tblpY", page.Height - page.Bottom - copies - last).End();
        xml.Start("tblW").With("w", page.TextWidth).With("type", "dxa").End();
        xml.Start("tblLayout").With("type", "fixed").End();
        xml.End().Start("tblGrid").Start("gridCol").With("w", page.TextWidth).End().End();
        if (copies > 0)
        {
            WriteLine(context, imprint.Copies, copies);
        }

        if (hasLast)
        {
            WriteLine(context, [.. imprint.Issuer, new Text("\t"), .. imprint.Date], last);
        }

        xml.End();

        // The table hangs on a paragraph; it takes no room.
        ParagraphWriter.Write(context, StyleIds.SectionEnd, []);
    }

    // Its lines at one and a half of their size, so that the height of the table is known.
    private static int HeightOf(PageStyle style, IReadOnlyList<Inline> line)
    {
        var text = style[StyleKey.Imprint];
        var room = style.Page.TextWidth - text.Twips(text.LeftChars + text.RightChars);
        var lines = Math.Max(1, (TextWidth.WithGaps(PlainText.Of(line), text) + room - 1) / room);
        return lines * text.Size * 15;
    }

    private static void WriteLine(BodyContext context, IReadOnlyList<Inline> line, int height)
    {
        context.Xml.Start("tr").Start("trPr").Start("trHeight").With("val", height).With("hRule", "exact").End().End();
        context.Xml.Start("tc").Start("tcPr").Start("tcW").With("w", context.Style.Page.TextWidth).With("type", "dxa").End().Value("vAlign", "center").End();
        ParagraphWriter.Write(context, StyleIds.Of(StyleKey.Imprint), line, isLast: false);
        context.Xml.End().End();
    }
}
