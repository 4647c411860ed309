namespace ReportGen.Docx;

/// <summary>The styles of 版头 and 版记: those with colour and rules.</summary>
internal static class OfficialStyles
{
    private const int TwipsPerPoint = 20;

    public static void Write(WordXml xml, PageStyle style)
    {
        var number = style[StyleKey.HeadNumber];
        Write(xml, style, StyleIds.Of(StyleKey.HeadMark), "发文机关标志", style[StyleKey.HeadMark], _ => { }, style.Rules.Color);
        Write(xml, style, StyleIds.Of(StyleKey.HeadNumber), "发文字号", number, xml => WriteHeadRule(xml, style));
        // The rule is as wide as 版心: the room of a character at either side is no indent of the paragraph.
        Write(xml, style, StyleIds.HeadSigner, "发文字号和签发人", number with { Alignment = TextAlignment.Left, FirstLineChars = 100 }, xml =>
        {
            WriteHeadRule(xml, style);
            WriteRightTab(xml, style, number.CharacterWidth);
        });
        Write(xml, style, StyleIds.Of(StyleKey.Imprint), "版记", style[StyleKey.Imprint], xml => WriteRightTab(xml, style, style[StyleKey.Imprint].CharacterWidth));
    }

    /// <summary>The ruled lines of 版记 (7.4.1): no rules at the sides, no margins within.</summary>
    public static void WriteImprintTable(WordXml xml, PageStyle style, string basedOn)
    {
        xml.Start("style").With("type", "table").With("customStyle", 1).With("styleId", StyleIds.ImprintTable).Value("name", "版记表").Value("basedOn", basedOn);
        xml.Start("tblPr").Start("tblBorders");
        foreach (var (side, width) in new[] { ("top", style.Rules.Outer), ("bottom", style.Rules.Outer), ("insideH", style.Rules.Inner) })
        {
            xml.Start(side).With("val", "single").With("sz", width).With("space", 0).With("color", "000000").End();
        }

        xml.End().Start("tblCellMar");
        foreach (var side in (string[])["top", "left", "bottom", "right"])
        {
            xml.Start(side).With("w", 0).With("type", "dxa").End();
        }

        xml.End().End().End();
    }

    private static void Write(WordXml xml, PageStyle style, string id, string name, TextStyle text, Action<WordXml> writeFirst, string? color = null)
    {
        xml.Start("style").With("type", "paragraph").With("customStyle", 1).With("styleId", id).Value("name", name).Value("basedOn", StyleIds.Normal).Empty("qFormat");
        xml.Start("pPr");
        writeFirst(xml);
        TextProperties.WriteLayout(xml, text);
        xml.End();
        TextProperties.WriteRun(xml, text, style.Language, color);
        xml.End();
    }

    private static void WriteHeadRule(WordXml xml, PageStyle style) =>
        xml.Start("pBdr").Start("bottom").With("val", "single").With("sz", style.Rules.Head).With("space", style.Rules.HeadGap / TwipsPerPoint).With("color", style.Rules.Color).End().End();

    private static void WriteRightTab(WordXml xml, PageStyle style, int right) =>
        xml.Start("tabs").Start("tab").With("val", "right").With("pos", style.Page.TextWidth - right).End().End();
}
