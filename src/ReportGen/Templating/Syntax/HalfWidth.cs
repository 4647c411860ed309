namespace ReportGen.Templating.Syntax;

/// <summary>The half-width forms of what Chinese input methods type (Unicode, Halfwidth and Fullwidth Forms, U+FF01 to U+FF5E).</summary>
internal static class HalfWidth
{
    public static char Of(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c == '\u3000' ? ' ' : c;

    public static string Of(string text) => string.Concat(text.Select(Of));
}
