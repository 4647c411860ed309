namespace ReportGen.Workbooks;

/// <summary>The styles part: one cell format for each <see cref="CellStyle"/>, in its order.</summary>
internal static class StylesPart
{
    private const int DateFormat = 164;
    private const int PercentSign = 165;
    private const int TextFormat = 49;

    // Font, fill, border and number format of each style.
    private static readonly (int Font, int Fill, int Border, int Format)[] Formats =
    [
        (0, 0, 0, 0), (1, 2, 1, TextFormat), (1, 3, 1, TextFormat), (0, 0, 0, TextFormat), (0, 0, 0, 0), (0, 0, 0, DateFormat), (2, 0, 0, TextFormat), (2, 0, 0, DateFormat), (2, 0, 0, TextFormat), (0, 0, 0, PercentSign),
    ];

    public static void Write(WorkbookXml xml)
    {
        xml.Root("styleSheet", WorkbookXml.Main);
        xml.Start("numFmts").With("count", 2)
            .Start("numFmt").With("numFmtId", DateFormat).With("formatCode", "yyyy\\-mm\\-dd").End()
            .Start("numFmt").With("numFmtId", PercentSign).With("formatCode", WorkbookWriter.PercentSignFormat).End().End();
        xml.Start("fonts").With("count", 3);
        Font(xml, bold: false, italic: false, "FF000000");
        Font(xml, bold: true, italic: false, "FF000000");
        Font(xml, bold: false, italic: true, "FF7F7F7F");
        xml.End();
        xml.Start("fills").With("count", 4);
        Fill(xml, "none", null);
        Fill(xml, "gray125", null);
        Fill(xml, "solid", "FFE7E6E6");
        Fill(xml, "solid", "FFFCE4D6");
        xml.End();
        xml.Start("borders").With("count", 2);
        Border(xml, null);
        Border(xml, "thin");
        xml.End();
        xml.Start("cellStyleXfs").With("count", 1).Start("xf").With("numFmtId", 0).With("fontId", 0).With("fillId", 0).With("borderId", 0).End().End();
        xml.Start("cellXfs").With("count", Formats.Length);
        for (var i = 0; i < Formats.Length; i++)
        {
            var (font, fill, border, format) = Formats[i];
            xml.Start("xf").With("numFmtId", format).With("fontId", font).With("fillId", fill).With("borderId", border).With("xfId", 0)
                .With("applyNumberFormat", 1).With("applyFont", 1).With("applyFill", 1).With("applyBorder", 1).With("applyAlignment", 1)
                .Start("alignment").With("vertical", i is 1 or 2 ? "center" : "top").With("wrapText", 1).End().End();
        }

        xml.End();
        xml.Start("cellStyles").With("count", 1).Start("cellStyle").With("name", "Normal").With("xfId", 0).With("builtinId", 0).End().End();
        xml.End();
    }

    private static void Font(WorkbookXml xml, bool bold, bool italic, string color)
    {
        xml.Start("font");
        if (bold)
        {
            xml.Start("b").End();
        }

        if (italic)
        {
            xml.Start("i").End();
        }

        xml.Start("sz").With("val", 11).End().Start("color").With("rgb", color).End().Start("name").With("val", "宋体").End().Start("family").With("val", 3).End().Start("charset").With("val", 134).End().End();
    }

    private static void Fill(WorkbookXml xml, string pattern, string? color)
    {
        xml.Start("fill").Start("patternFill").With("patternType", pattern);
        if (color is not null)
        {
            xml.Start("fgColor").With("rgb", color).End().Start("bgColor").With("indexed", 64).End();
        }

        xml.End().End();
    }

    private static void Border(WorkbookXml xml, string? style)
    {
        xml.Start("border");
        foreach (var side in (string[])["left", "right", "top", "bottom", "diagonal"])
        {
            xml.Start(side);
            if (style is not null && side != "diagonal")
            {
                xml.With("style", style).Start("color").With("rgb", "FFBFBFBF").End();
            }

            xml.End();
        }

        xml.End();
    }
}
