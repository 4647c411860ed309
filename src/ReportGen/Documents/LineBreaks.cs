namespace ReportGen.Documents;

/// <summary>Line breaks of whatever kind within a text that is to be one line.</summary>
internal static class LineBreaks
{
    /// <summary>The text with something else in the place of each. Nearly no text has one, and the search for all kinds compiles its own code at every start.</summary>
    public static string Replaced(string text, string by) =>
        text.AsSpan().IndexOfAnyInRange('\n', '\r') < 0 && text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0 ? text : text.ReplaceLineEndings(by);
}
