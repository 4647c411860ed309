using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// What stands within { } where a field is wanted and has no colon: a field run together with its value (参加代表 30, 参加代表30), or the rest of the
/// value before it, which a half-width comma has cut.
/// </summary>
internal static class FlowPiece
{
    // A value longer than this is a sentence that only begins with a field's name.
    private const int LongestFigure = 20;

    private const int ShortestTelephone = 7;

    private const int ShortestHead = 2;

    private static readonly SearchValues<char> s_gaps = SearchValues.Create(" =\t\u3000\u00A0\u202F\u2007");
    private static readonly string[] s_anyUnit = ["*", "%"];

    /// <summary>The length of the field's name that a piece begins with, its value being behind it; 0 where it begins with none.</summary>
    public static int NameIn(string piece, RecordType type)
    {
        if (piece.AsSpan().IndexOfAny(s_gaps) is > 0 and var gap && type.Find(piece[..gap]) is not null)
        {
            return gap;
        }

        var length = 0;
        foreach (var name in type.Words)
        {
            if (name.Length > length && piece.StartsWith(name, StringComparison.Ordinal) && IsFigure(type.Find(name)!, piece[name.Length..]))
            {
                length = name.Length;
            }
        }

        return length;
    }

    /// <summary>The value behind the name that a piece begins with.</summary>
    public static string ValueIn(string piece, int name) => piece[ValueAt(piece, name)..];

    /// <summary>A number as people write it, with any unit: the rest of 1,200人 is one.</summary>
    public static bool IsNumber(string text) => text.Length > 0 && char.IsDigit(text[0]) && QuantityParser.Parse(text, s_anyUnit, whole: false, out _) == QuantityFault.None;

    /// <summary>From where on a piece is private: behind the name of a private field, or all of it; its length where none of it is.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="type">The record.</param>
    /// <param name="isPrivate">Whether a field of the record is private.</param>
    public static int PrivateAt(string piece, RecordType type, Func<Field, bool> isPrivate)
    {
        var head = HeadOf(piece);
        var length = 0;
        foreach (var name in type.Words)
        {
            // 出生 1970年1月 is 出生年月.
            var own = piece.StartsWith(name, StringComparison.Ordinal) ? name.Length
                : head.Length >= ShortestHead && name.AsSpan().StartsWith(head) ? head.Length
                : 0;
            if (own > length && isPrivate(type.Find(name)!))
            {
                length = own;
            }
        }

        // Where a telephone may stand, a long number is one, or another of a person's numbers, whatever it is called.
        return length > 0 ? ValueAt(piece, length)
            : LongNumberAt(piece) is >= 0 and var at && type.Fields.Any(isPrivate) ? at
            : piece.Length;
    }

    // The word that a piece begins with.
    private static ReadOnlySpan<char> HeadOf(string piece)
    {
        var length = 0;
        while (length < piece.Length && !char.IsDigit(piece[length]) && !s_gaps.Contains(piece[length]))
        {
            length++;
        }

        return piece.AsSpan(0, length);
    }

    // Where so many figures begin as a telephone has, be they in groups; -1 where none do.
    private static int LongNumberAt(string piece)
    {
        var (start, count) = (-1, 0);
        for (var i = 0; i < piece.Length; i++)
        {
            if (char.IsDigit(piece[i]))
            {
                start = count == 0 ? i : start;
                if (++count == ShortestTelephone)
                {
                    return start;
                }
            }
            else if (piece[i] is not ('-' or ' '))
            {
                count = 0;
            }
        }

        return -1;
    }

    private static int ValueAt(string piece, int name) => name + piece.AsSpan(name).IndexOfAnyExcept(s_gaps) is var at && at >= name ? at : piece.Length;

    private static bool IsFigure(Field field, string rest) => rest.Length > 0 && (field.Kind is FieldKind.Quantity or FieldKind.People or FieldKind.Items
        ? QuantityParser.Parse(rest, s_anyUnit, whole: false, out _) == QuantityFault.None
        : char.IsDigit(rest[0]) && rest.Length <= LongestFigure && rest.AsSpan().IndexOfAny("。，、；：") < 0);
}
