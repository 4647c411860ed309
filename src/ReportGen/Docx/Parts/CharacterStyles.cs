namespace ReportGen.Docx;

/// <summary>Stress within a paragraph: bold in the paragraph's own face, another face, or both. Chinese faces are not slanted. And the name of 签发人.</summary>
internal static class CharacterStyles
{
    public static void Write(WordXml xml, PageStyle style)
    {
        Write(xml, style, StyleIds.Strong, "Strong", font: null, bold: true);
        Write(xml, style, StyleIds.Emphasis, "Emphasis", style.EmphasisFont, bold: false);
        Write(xml, style, StyleIds.StrongEmphasis, "Intense Emphasis", style.EmphasisFont, bold: true);
        Write(xml, style, StyleIds.SignerName, "签发人姓名", style.Rules.SignerFont, bold: false);
    }

    private static void Write(WordXml xml, PageStyle style, string id, string name, string? font, bool bold)
    {
        xml.Start("style").With("type", "character");
        if (id == StyleIds.SignerName)
        {
            xml.With("customStyle", 1);
        }

        xml.With("styleId", id).Value("name", name).Value("basedOn", "DefaultParagraphFont").Empty("qFormat").Start("rPr");
        if (font is not null)
        {
            TextProperties.WriteFonts(xml, font, style[StyleKey.Body].Latin);
        }

        if (bold)
        {
            xml.Empty("b").Empty("bCs");
        }

        TextProperties.WriteLanguage(xml, style.Language);
        xml.End().End();
    }
}
