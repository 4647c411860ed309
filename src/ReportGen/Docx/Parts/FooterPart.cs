namespace ReportGen.Docx;

/// <summary>A footer with the page number.</summary>
internal sealed record FooterPart(string Type, string RelationshipId, string Name, string StyleId)
{
    /// <summary>The footers that a style asks for: one for odd and one for even pages, one for all, or none.</summary>
    public static IReadOnlyList<FooterPart> For(PageStyle style) => style.PageNumbers switch
    {
        PageNumberPlacement.Outside => [new("default", "rIdFooter1", "footer1.xml", StyleIds.PageNumber), new("even", "rIdFooter2", "footer2.xml", StyleIds.PageNumberEven)],
        PageNumberPlacement.Center => [new("default", "rIdFooter1", "footer1.xml", StyleIds.PageNumber)],
        _ => [],
    };

    public byte[] Build(PageStyle style) => WordXml.Part(xml =>
    {
        var format = style.PageNumberFormat.Split('#', 2);
        xml.Root("ftr").Start("p").Start("pPr").Value("pStyle", StyleId).End();
        WriteText(xml, format[0]);
        xml.Start("fldSimple").With("instr", " PAGE ");
        WriteText(xml, "1");
        xml.End();
        WriteText(xml, format.Length > 1 ? format[1] : "");
        xml.End().End();
    });

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
