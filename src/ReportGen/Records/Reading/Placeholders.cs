using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Finds what a form left to be filled in: XX年, ××村, ____.</summary>
internal static class Placeholders
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("XxＸ×＿_");

    public static void Check(DiagnosticBag bag, YamlEvents events, string text)
    {
        if (Find(text) is ( >= 0 and var index, var length))
        {
            var mark = text.Substring(index, length);
            bag.ReportPlaceholder(TextPlace.Of(events, index, length), text.Length <= 30 ? text : mark);
        }
    }

    internal static (int Index, int Length) Find(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(Marks); i >= 0 && i < text.Length; i++)
        {
            var mark = text[i];
            var length = 0;
            while (i + length < text.Length && text[i + length] == mark && Marks.Contains(mark))
            {
                length++;
            }

            // XXL and box are words; a run of marks between Chinese characters is a gap.
            if (length >= (mark is '_' ? 3 : 2) && !IsLatin(text, i - 1) && !IsLatin(text, i + length))
            {
                return (i, length);
            }

            i += Math.Max(0, length - 1);
        }

        return (-1, 0);
    }

    private static bool IsLatin(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length && char.IsAsciiLetterOrDigit(text[index]);
}
