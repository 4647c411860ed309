namespace ReportGen.Docx;

/// <summary>How wide a text is in a style: Chinese characters and full-width signs take a whole character, digits and Latin letters half of one.</summary>
internal static class TextWidth
{
    public static int Of(string text, TextStyle style)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += (IsFull(rune.Value) ? style.Size * 10 : style.Size * 5) + style.Spacing;
        }

        return width;
    }

    /// <summary>The same with a quarter of a character between Chinese and digits or letters, which some programs put there whatever the document says.</summary>
    public static int WithGaps(string text, TextStyle style)
    {
        var gaps = 0;
        for (var i = 1; i < text.Length; i++)
        {
            gaps += IsWestern(text[i - 1]) != IsWestern(text[i]) ? 1 : 0;
        }

        return Of(text, style) + (gaps * style.Size * 10 / 4);
    }

    private static bool IsWestern(char c) => char.IsAsciiLetterOrDigit(c);

    // The quotes, dashes and the ellipsis are set in the Chinese face.
    private static bool IsFull(int code) => code >= 0x2E80 || code is >= 0x2014 and <= 0x2026 or 0xB7 or >= 0x2160 and <= 0x24FF;
}
