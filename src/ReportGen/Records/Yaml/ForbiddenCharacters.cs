using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportGen.Records;

/// <summary>
/// Control characters, and private-use characters, which carry values through the document so that no record may hold one (of those
/// beyond the basic plane the first half is found). Line and paragraph separators would break lines for YAML and for nobody else.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>The first one; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at + Vector128<ushort>.Count <= units.Length; at += Vector128<ushort>.Count)
        {
            // Nearly every character is of one of these runs, or ends a line: eight are passed over at once.
            var eight = Vector128.LoadUnsafe(in units[at]);
            var usual = EightCharacters.Within(eight, 0x20, 0x7E) | EightCharacters.Within(eight, 0x202A, 0xDB7F) | EightCharacters.Within(eight, 0xF900, 0xFFFD) | EightCharacters.Within(eight, 0x2010, 0x2027)
                | Vector128.Equals(eight, Vector128.Create((ushort)'\n'));
            if (usual != Vector128<ushort>.AllBitsSet && IndexOneByOne(text.Slice(at, Vector128<ushort>.Count)) is >= 0 and var within)
            {
                return at + within;
            }
        }

        return IndexOneByOne(text[at..]) is >= 0 and var index ? at + index : -1;
    }

    private static int IndexOneByOne(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbidden(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Plain comparisons: a search for a set of characters compiles its own code at every start, which costs more than it saves in a large file.
    private static bool IsForbidden(char c) => c switch
    {
        < ' ' => c is not ('\t' or '\n' or '\r'),
        < '\u007F' => false,
        <= '\u009F' => true,
        < '\uDB80' => c is '\u2028' or '\u2029',
        <= '\uDBFF' => true,
        < '\uE000' => false,
        <= '\uF8FF' => true,
        _ => c >= '\uFFFE',
    };

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
}
