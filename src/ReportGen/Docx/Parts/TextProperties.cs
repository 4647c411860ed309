namespace ReportGen.Docx;

/// <summary>pPr and rPr of a text style, their children in the order of the schema.</summary>
internal static class TextProperties
{
    // Digits and Latin are not Chinese: LibreOffice would break a number between its digits as it breaks a Chinese word.
    private const string LatinLanguage = "en-US";

    public static void WriteParagraph(WordXml xml, TextStyle text, int? outline)
    {
        xml.Start("pPr");
        if (text.KeepWithNext)
        {
            xml.Empty("keepNext");
        }

        WriteLayout(xml, text);
        if (outline is { } level)
        {
            xml.Value("outlineLvl", level);
        }

        xml.End();
    }

    // autoSpace: Word would put a gap between Chinese and digits, and a line would not hold 28 characters. snapToGrid: what is no line of
    // running text would take two lines of the grid where it needs a little more than one.
    public static void WriteLayout(WordXml xml, TextStyle text)
    {
        xml.Value("autoSpaceDE", 0).Value("autoSpaceDN", 0).Value("snapToGrid", text.OnGrid ? 1 : 0);
        xml.Start("spacing").With("before", text.Before).With("after", text.After);
        if (text.Line > 0)
        {
            xml.With("line", text.Line).With("lineRule", "exact");
        }
        else
        {
            xml.With("line", 240).With("lineRule", "auto");
        }

        xml.End();

        // Characters for Word and WPS, twips for everyone else; both, so that nothing is inherited.
        xml.Start("ind")
            .With("leftChars", text.LeftChars).With("left", text.Twips(text.LeftChars))
            .With("rightChars", text.RightChars).With("right", text.Twips(text.RightChars))
            .With(text.FirstLineChars < 0 ? "hangingChars" : "firstLineChars", Math.Abs(text.FirstLineChars))
            .With(text.FirstLineChars < 0 ? "hanging" : "firstLine", Math.Abs(text.Twips(text.FirstLineChars)))
            .End();
        xml.Value("jc", text.Alignment switch
        {
            TextAlignment.Left => "left",
            TextAlignment.Center => "center",
            TextAlignment.Right => "right",
            _ => "both",
        });
    }

    /// <summary>rPr: digits and Latin in their face, everything else, “ ” — …… among it (hAnsi), in the Chinese one.</summary>
    public static void WriteRun(WordXml xml, TextStyle text, string language, string? color = null)
    {
        xml.Start("rPr");
        WriteFonts(xml, text.Font, text.Latin);
        if (text.Bold)
        {
            xml.Empty("b").Empty("bCs");
        }

        if (color is not null)
        {
            xml.Value("color", color);
        }

        xml.Value("spacing", text.Spacing).Value("sz", text.Size).Value("szCs", text.Size);
        WriteLanguage(xml, language);
        xml.End();
    }

    public static void WriteFonts(WordXml xml, string font, string latin) =>
        xml.Start("rFonts").With("ascii", latin).With("eastAsia", font).With("hAnsi", font).With("cs", latin).End();

    public static void WriteLanguage(WordXml xml, string language) => xml.Start("lang").With("val", LatinLanguage).With("eastAsia", language).With("bidi", language).End();
}
