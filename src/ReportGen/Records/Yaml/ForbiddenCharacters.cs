using System.Buffers;

namespace ReportGen.Records;

/// <summary>
/// Control characters, and private-use characters, which carry values through the document so that no record may hold one (of those
/// beyond the basic plane the first half is found). Line and paragraph separators would break lines for YAML and for nobody else.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The first one; -1 where there is none. One search a range: a single set of them all would be slow for Chinese text.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Controls);
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\uDB80', '\uDBFF'));
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\uE000', '\uF8FF'));
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\u0080', '\u009F'));
        first = Earlier(first, Before(text, first).IndexOfAnyInRange('\u2028', '\u2029'));
        return Earlier(first, Before(text, first).IndexOfAnyInRange('\uFFFE', '\uFFFF'));
    }

    /// <summary>The text with a mark in the place of each, so that the parser counts lines as everybody does and can go on.</summary>
    public static string Replace(string text)
    {
        if (IndexIn(text) < 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (int from = 0, found; (found = IndexIn(clean.AsSpan(from))) >= 0; from += found + 1)
        {
            clean[from + found] = '\uFFFD';
        }

        return new string(clean);
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int index) => index < 0 ? text : text[..index];

    private static int Earlier(int known, int found) => found < 0 ? known : found;
}
