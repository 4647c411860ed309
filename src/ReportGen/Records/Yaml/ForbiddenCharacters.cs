using System.Buffers;

namespace ReportGen.Records;

/// <summary>
/// Control characters and private-use characters (the latter carry values through the document, so no record may hold one), lone
/// surrogates' replacement is the decoder's matter. Line and paragraph separators would break lines for YAML and for nobody else.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Set = SearchValues.Create(
    [
        .. Range('\u0000', '\u0008'), '\u000B', '\u000C', .. Range('\u000E', '\u001F'), .. Range('\u007F', '\u009F'),
        '\u2028', '\u2029', .. Range('\uE000', '\uF8FF'), '\uFFFE', '\uFFFF',
    ]);

    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Set);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
