namespace ReportGen.Docx;

/// <summary>The tables' own styles: Word's default without rules, and the ruled one that reports use.</summary>
internal static class TableStyles
{
    private const string Base = "TableNormal";

    public static void Write(WordXml xml, PageStyle style)
    {
        xml.Start("style").With("type", "table").With("default", 1).With("styleId", Base).Value("name", "Normal Table").Value("uiPriority", 99).Empty("semiHidden");
        xml.Start("tblPr").Start("tblInd").With("w", 0).With("type", "dxa").End();
        WriteMargins(xml, style.Table.CellMargin, 0);
        xml.End().End();

        xml.Start("style").With("type", "table").With("styleId", StyleIds.Table).Value("name", "Table Grid").Value("basedOn", Base).Value("uiPriority", 39);
        xml.Start("tblPr").Value("jc", "center").Start("tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
        {
            xml.Start(side).With("val", "single").With("sz", style.Table.Border).With("space", 0).With("color", "000000").End();
        }

        xml.End();
        WriteMargins(xml, style.Table.CellMargin, style.Table.CellPadding);
        xml.End().Start("tcPr").Value("vAlign", "center").End().End();
        OfficialStyles.WriteImprintTable(xml, style, Base);
    }

    private static void WriteMargins(WordXml xml, int margin, int padding)
    {
        xml.Start("tblCellMar");
        foreach (var (side, width) in new[] { ("top", padding), ("left", margin), ("bottom", padding), ("right", margin) })
        {
            xml.Start(side).With("w", width).With("type", "dxa").End();
        }

        xml.End();
    }
}
