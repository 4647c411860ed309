namespace ReportGen.Diagnostics;

/// <summary>The beginning of a text that is too long to be quoted whole.</summary>
internal static class FirstWords
{
    /// <summary>The text, or its first characters and an ellipsis; a character of two UTF-16 units is never cut in half.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">The most UTF-16 units to quote, at least 1.</param>
    public static string Of(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
}
