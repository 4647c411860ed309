using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportGen.Records;

/// <summary>
/// Characters that nobody sees and that come along by pasting: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks. Values and
/// keys are read as though they were not there, since a name that holds one is another name.
/// </summary>
internal static class Invisible
{
    private const char Joiner = '\u200D';

    private const char PictureSelector = '\uFE0F';

    /// <summary>Is one of them; whether a joiner is depends on what it stands between.</summary>
    public static bool Is(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>Whether any stands in a text: a quick look, eight characters at once.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at + Vector128<ushort>.Count <= units.Length; at += Vector128<ushort>.Count)
        {
            var eight = Vector128.LoadUnsafe(in units[at]);
            var unseen = EightCharacters.Within(eight, 0x200B, 0x200F) | EightCharacters.Within(eight, 0x202A, 0x202E) | EightCharacters.Within(eight, 0x2060, 0x2069)
                | Vector128.Equals(eight, Vector128.Create((ushort)0x00AD)) | Vector128.Equals(eight, Vector128.Create((ushort)0xFEFF));
            if (unseen != Vector128<ushort>.Zero)
            {
                return true;
            }
        }

        for (; at < text.Length; at++)
        {
            if (Is(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first run of them from an index on, with its length; -1 where there is none.</summary>
    public static int NextRun(ReadOnlySpan<char> text, int from, out int length)
    {
        for (var at = from; at < text.Length; at++)
        {
            for (length = 0; at + length < text.Length && IsAt(text, at + length); length++)
            {
            }

            if (length > 0)
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>How many runs of them a text holds.</summary>
    public static int Runs(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = NextRun(text, 0, out var length); at >= 0; at = NextRun(text, at + length, out length))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text without them.</summary>
    public static string Without(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAt(text, i))
            {
                kept[count++] = text[i];
            }
        }

        return kept[..count].ToString();
    }

    // Between two pictures the joiner makes one of them, 👩‍👧, and is seen.
    private static bool IsAt(ReadOnlySpan<char> text, int index) =>
        Is(text[index]) && !(text[index] == Joiner && index > 0 && index + 1 < text.Length && IsPicture(text[index - 1]) && IsPicture(text[index + 1]));

    private static bool IsPicture(char c) => char.IsSurrogate(c) || c == PictureSelector || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol;
}
