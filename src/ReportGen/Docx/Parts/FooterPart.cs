namespace ReportGen.Docx;

/// <summary>A footer with the page number, of upright pages or of those that lie across.</summary>
internal sealed record FooterPart(string Type, int Number, string StyleId, bool IsLandscape)
{
    public string RelationshipId => "rIdFooter" + (char)('0' + Number);

    public string Name => "footer" + (char)('0' + Number) + ".xml";

    /// <summary>The footers that a style asks for: one for odd and one for even pages, one for all, or none; each also for pages that lie across.</summary>
    public static IReadOnlyList<FooterPart> For(PageStyle style) => style.PageNumbers switch
    {
        PageNumberPlacement.Outside =>
        [
            new("default", 1, StyleIds.PageNumber, false), new("even", 2, StyleIds.PageNumberEven, false),
            new("default", 3, StyleIds.PageNumber, true), new("even", 4, StyleIds.PageNumberEven, true),
        ],
        PageNumberPlacement.Center => [new("default", 1, StyleIds.PageNumber, false), new("default", 3, StyleIds.PageNumber, true)],
        _ => [],
    };

    /// <summary>Those that a document needs.</summary>
    public static IEnumerable<FooterPart> For(PageStyle style, bool hasLandscape) => For(style).Where(footer => hasLandscape || !footer.IsLandscape);

    public byte[] Build(PageStyle style) => WordXml.Part(xml =>
    {
        xml.Root("ftr");
        if (IsLandscape)
        {
            WriteTurned(xml, style);
        }
        else
        {
            WriteNumber(xml, style);
        }

        xml.End();
    });

    // 横排表格: the number keeps its place on the sheet. The sheet was turned with its left edge up, so the line of the number runs down along the left
    // edge of the page: a cell as high as upright text is wide, its text turned.
    private void WriteTurned(WordXml xml, PageStyle style)
    {
        const int TwipsPerHalfPoint = 10;
        var (page, turned) = (style.Page, style.Page.Turned(isLandscape: true));
        var line = style[StyleKey.PageNumber].Size * TwipsPerHalfPoint * 13 / 10;
        xml.Start("tbl").Start("tblPr");
        xml.Start("tblpPr").With("leftFromText", 0).With("rightFromText", 0).With("vertAnchor", "page").With("horzAnchor", "page").With("tblpX", page.Footer).With("tblpY", turned.Top).End();
        xml.Start("tblW").With("w", line).With("type", "dxa").End();
        xml.Start("tblLayout").With("type", "fixed").End();
        xml.Start("tblCellMar");
        foreach (var side in (string[])["top", "left", "bottom", "right"])
        {
            xml.Start(side).With("w", 0).With("type", "dxa").End();
        }

        xml.End().End().Start("tblGrid").Start("gridCol").With("w", line).End().End();
        xml.Start("tr").Start("trPr").Start("trHeight").With("val", page.TextWidth).With("hRule", "exact").End().End();
        xml.Start("tc").Start("tcPr").Start("tcW").With("w", line).With("type", "dxa").End().Value("textDirection", "tbRl").End();
        WriteNumber(xml, style);
        xml.End().End().End();
        xml.Start("p").Start("pPr").Value("pStyle", StyleIds.SectionEnd).End().End();
    }

    private void WriteNumber(WordXml xml, PageStyle style)
    {
        var format = style.PageNumberFormat.Split('#', 2);
        xml.Start("p").Start("pPr").Value("pStyle", StyleId).End();
        WriteText(xml, format[0]);
        xml.Start("fldSimple").With("instr", " PAGE ");
        WriteText(xml, "1");
        xml.End();
        WriteText(xml, format.Length > 1 ? format[1] : "");
        xml.End();
    }

    private static void WriteText(WordXml xml, string text)
    {
        if (text.Length > 0)
        {
            xml.Start("r");
            RunText.Write(xml, text);
            xml.End();
        }
    }
}
