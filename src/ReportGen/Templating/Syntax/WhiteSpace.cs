namespace ReportGen.Templating.Syntax;

/// <summary>How much white space the markers of a block eat: <c>-</c> all of it, <c>~</c> what is on the line.</summary>
internal static class WhiteSpace
{
    /// <summary>White space within a line; the full-width space counts.</summary>
    public static bool IsInLine(char c) => c is not ('\n' or '\r') && char.IsWhiteSpace(c);

    /// <summary>Where text ends that stands before a block.</summary>
    public static int Before(string text, int start, int end, char marker)
    {
        while (end > start && (marker == '-' ? char.IsWhiteSpace(text[end - 1]) : marker == '~' && IsInLine(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where text begins that stands behind a block; <c>~</c> eats one line break too.</summary>
    public static int After(string text, int start, char marker)
    {
        while (start < text.Length && (marker == '-' ? char.IsWhiteSpace(text[start]) : marker == '~' && IsInLine(text[start])))
        {
            start++;
        }

        if (marker == '~' && start < text.Length && text[start] is '\r' or '\n')
        {
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
        }

        return start;
    }
}
