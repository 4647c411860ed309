using System.Buffers;

namespace ReportGen.Records;

/// <summary>
/// Control characters, and private-use characters, which carry values through the document so that no record may hold one. Line and
/// paragraph separators would break lines for YAML and for nobody else.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F']);

    /// <summary>The first one; -1 where there is none. One search a range: a single set of them all would be slow for Chinese text.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Controls);
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\uE000', '\uF8FF'));
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\u0080', '\u009F'));
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\u2028', '\u2029'));
        return Earlier(first, Before(text, first).IndexOfAnyInRange('\uFFFE', '\uFFFF'));
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int index) => index < 0 ? text : text[..index];

    private static int Earlier(int known, int found) => found < 0 ? known : found;
}
