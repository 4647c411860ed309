namespace ReportGen.Docx;

/// <summary>Stress within a paragraph: bold, another face, or both. Chinese faces are not slanted.</summary>
internal static class CharacterStyles
{
    public static void Write(WordXml xml, PageStyle style)
    {
        var (body, emphasis) = (style[StyleKey.Body].Font, style.EmphasisFont);
        Write(xml, style, StyleIds.Strong, "Strong", body, bold: true);
        Write(xml, style, StyleIds.Emphasis, "Emphasis", emphasis, bold: false);
        Write(xml, style, StyleIds.StrongEmphasis, "Intense Emphasis", emphasis, bold: true);
    }

    private static void Write(WordXml xml, PageStyle style, string id, string name, string font, bool bold)
    {
        xml.Start("style").With("type", "character").With("styleId", id).Value("name", name).Value("basedOn", "DefaultParagraphFont").Empty("qFormat").Start("rPr");
        TextProperties.WriteFonts(xml, font, style[StyleKey.Body].Latin);
        if (bold)
        {
            xml.Empty("b").Empty("bCs");
        }

        TextProperties.WriteLanguage(xml, style.Language);
        xml.End().End();
    }
}
